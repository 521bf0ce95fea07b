// Runs beside the pages: what the network gives is shown, and kept; what it does not give comes from the device and says so.
(() => {
  const SITE = registration.scope;
  const OWN = 'diapason ' + SITE + ' ';
  const STORE = OWN + BUILD;

  // How many pages and files a device holds, how long to wait for the network, and how long a copy counts as fresh.
  const MOST = 250;
  const PATIENCE = 4000;
  const FRESH = 3600000;

  const FILES = ['style', 'script', 'image', 'font'];
  const SAVED = 'diapason-saved';
  const TITLE = 'diapason-title';

  // Open pages that came from the store; what belongs to them need not wait for a network that is not there.
  const copies = new Set();

  // One page, one address: whatever is asked of it, and whether or not its file is named.
  const plain = address => {
    const url = new URL(address);
    url.search = '';
    url.hash = '';
    url.pathname = url.pathname.replace(/\/index\.html$/, '/');
    return url.href;
  };
  const isHtml = response => (response.headers.get('content-type') ?? '').startsWith('text/html');
  const isPage = address => /(?:\/|\.html)$/.test(address);
  // Hosts may leave out the ending of a file, or the slash of a folder.
  const stem = address => plain(address).replace(/(?:\/|\.html)$/, '');
  const open = () => caches.open(STORE);
  const find = async address => (await open()).match(address);

  const remade = (response, body, more) => {
    const headers = new Headers(response.headers);
    // They tell of the body as it came over the network.
    headers.delete('content-encoding');
    headers.delete('content-length');
    Object.entries(more).forEach(([name, value]) => headers.set(name, value));
    return new Response(body, { headers });
  };

  const ENTITIES = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  const title = html => encodeURIComponent((html.match(/<title>([^<]*)/)?.[1] ?? '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (all, name) => ENTITIES[name]));

  // Keeps what came, in the place of what was there, and forgets what the site no longer has. Gives the text of a page.
  const keep = async (address, response) => {
    const store = await open();
    if (response.status === 404 || response.status === 410) {
      await store.delete(address);
    }
    // Another page that we were led to is not this one: behind a password, it may ask for that.
    const isOther = response.redirected && stem(response.url) !== stem(address);
    if (!response.ok || response.type !== 'basic' || isOther) {
      return '';
    }
    const saved = { [SAVED]: new Date().toISOString() };
    if (!isHtml(response)) {
      await store.put(address, remade(response, await response.blob(), saved));
      return '';
    }
    const html = await response.text();
    // So may a page that has the same address and is none of ours.
    if (!html.includes('site.js"')) {
      return '';
    }
    await store.put(address, remade(response, html, { ...saved, [TITLE]: title(html) }));
    // A store lists the oldest first.
    for (const old of (await store.keys()).slice(0, -MOST)) {
      await store.delete(old);
    }
    return html;
  };

  // Fetches pages with what they show, unless they were saved a short while ago.
  const fetchAll = async addresses => {
    const wanted = [...new Set(addresses.map(plain))].filter(address => address.startsWith(SITE));
    for (let i = 0; i < wanted.length; i++) {
      const address = wanted[i];
      const copy = await find(address);
      if (copy && Date.now() - Date.parse(copy.headers.get(SAVED)) < FRESH) {
        continue;
      }
      try {
        const html = await keep(address, await fetch(address, { cache: 'no-cache' }));
        for (const [, path] of html.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g)) {
          const part = new URL(path, address).href;
          if (/\.(?:css|js|svg|png|jpe?g|gif|webp|avif)$/.test(part) && part.startsWith(SITE) && !wanted.includes(part)) {
            // Next, because a page without its looks helps little.
            wanted.splice(i + 1, 0, part);
          }
        }
      } catch {
        // No network now; there is a next time.
      }
    }
  };

  // A saved page says so at its first element; the style sheet then shows the notice that every page has.
  const saved = async address => {
    const copy = await find(address);
    if (!copy || !isHtml(copy)) {
      return copy;
    }
    const mark = '<html data-copy="' + copy.headers.get(SAVED) + '" ';
    return remade(copy, (await copy.text()).replace('<html ', () => mark), {});
  };

  // The page that stands in for one that is not here, in the language of the edition if there is one.
  const standIn = async address => {
    const folder = SITE + 'offline/';
    const own = folder + address.slice(SITE.length).split('/')[2] + '.html';
    const all = (await (await open()).keys()).map(request => request.url);
    const page = await find(all.includes(own) ? own : all.find(url => url.startsWith(folder)) ?? own);
    // It is shown at the address that was asked for, at any depth.
    return page && remade(page, (await page.text()).replace(/ (href|src)="\.\.\//g, ' $1="' + SITE), {});
  };

  const answer = async event => {
    const address = plain(event.request.url);
    const isVisit = event.request.mode === 'navigate';
    if (!isVisit && copies.has(event.clientId)) {
      const copy = await saved(address);
      if (copy) {
        return copy;
      }
    }
    const network = fetch(event.request);
    event.waitUntil(network.then(response => keep(address, response.clone())).catch(() => {}));
    const late = new Promise(done => setTimeout(done, PATIENCE));
    const response = await Promise.race([network, late]).catch(() => {});
    if (response && response.status < 500) {
      return response;
    }
    const copy = await saved(address);
    if (copy) {
      copies.add(event.resultingClientId);
      return copy;
    }
    try {
      return await network;
    } catch {
      copies.add(event.resultingClientId);
      return (isVisit && await standIn(address)) || Response.error();
    }
  };

  addEventListener('install', () => skipWaiting());

  addEventListener('activate', event => event.waitUntil((async () => {
    const store = await open();
    for (const name of (await caches.keys()).filter(each => each.startsWith(OWN) && each !== STORE)) {
      const old = await caches.open(name);
      for (const request of await old.keys()) {
        await store.put(request, await old.match(request));
      }
      await caches.delete(name);
    }
    await clients.claim();
    // Another build, other looks: the files are fetched anew; a page says itself how old it is.
    const files = (await store.keys()).map(request => request.url).filter(url => !isPage(url));
    for (const file of files) {
      await fetch(file, { cache: 'no-cache' }).then(response => keep(file, response)).catch(() => {});
    }
  })()));

  addEventListener('message', event => event.waitUntil(fetchAll(event.data.keep)));

  addEventListener('fetch', event => {
    const { request } = event;
    const isOurs = request.method === 'GET' && request.url.startsWith(SITE) && !request.headers.has('range')
      && (request.mode === 'navigate' || FILES.includes(request.destination));
    if (isOurs) {
      event.respondWith(answer(event));
    }
  });
})();
