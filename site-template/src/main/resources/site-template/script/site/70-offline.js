// Reading without a network: says when a page is a saved copy, and asks the worker to keep what the edition needs.
(() => {
  const { html, root, policy, recall, ready, all, make } = diapason;

  const time = iso => new Intl.DateTimeFormat(html.lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
  if (html.dataset.copy) {
    ready(() => all('[data-saved]').forEach(notice => notice.append(' ', notice.dataset.saved.replace('{0}', time(html.dataset.copy)))));
  }

  ready(() => all('[data-again]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => location.reload());
  }));

  const workers = navigator.serviceWorker;
  if (!workers || !location.protocol.startsWith('http')) {
    return;
  }

  // What is on this device, the newest first, on the page that stands in for one that is not.
  const list = async place => {
    for (const name of await caches.keys()) {
      const store = name.startsWith('diapason ' + root + ' ') ? await caches.open(name) : undefined;
      for (const request of await store?.keys() ?? []) {
        const copy = await store.match(request);
        const title = decodeURIComponent(copy?.headers.get('diapason-title') ?? '');
        if (title && !request.url.startsWith(root + 'offline/')) {
          // Without the playbook's own title, which all have; in the language of the edition.
          const short = title.replace(/( · .*) · .*/, '$1');
          const lang = request.url.slice(root.length).split('/')[2] || html.lang;
          place.prepend(make('li', {}, make('a', { href: request.url, textContent: short, lang })));
        }
      }
    }
  };
  ready(() => all('[data-stored]').forEach(place => list(place).catch(() => {})));

  if (!html.dataset.edition) {
    return;
  }
  if (!html.dataset.offline) {
    // The site no longer offers copies: those of an earlier one go.
    workers.getRegistration(root).then(old => old?.scope === root && old.unregister());
    return;
  }

  // Opened from a disk or without a network, the manifest is refused and complained of; behind a password it needs the reader's.
  if (!html.dataset.copy) {
    document.head.append(make('link', { rel: 'manifest', crossOrigin: 'use-credentials', href: root + 'site.webmanifest' }));
  }

  const home = new URL(location.href.slice(root.length).split('/').slice(0, 3).join('/') + '/', root);
  const keep = async () => {
    try {
      await workers.register(policy.createScriptURL('worker.js'), { scope: root });
      const { active } = await workers.ready;
      active.postMessage({ keep: [
        ...html.dataset.offline.split(' ').map(path => new URL(path, home).href),
        root + 'offline/' + html.lang + '.html',
        location.href,
      ] });
    } catch {
      // The reader's browser allows no copies.
    }
  };
  // Nothing is stored for somebody who only came by: the first touch, key or wheel says that the page is read.
  if (workers.controller || recall('choice')) {
    addEventListener('load', keep);
  } else {
    const signs = ['pointerdown', 'keydown', 'wheel'];
    const once = () => {
      signs.forEach(sign => removeEventListener(sign, once));
      keep();
    };
    signs.forEach(sign => addEventListener(sign, once, { passive: true }));
  }
})();
