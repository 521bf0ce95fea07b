'use strict';

// Runs in previewed pages only: brings the page up to date after a save, in place, and shows the mistakes there are.
(() => {
  const own = document.currentScript;
  const events = new URL('events', own.src).href;
  let state = own.dataset.state;

  // --- What was served and what is shown. Scripts and readers change the page; a save must not undo that. So a new page is
  // compared with the one served before, and only what differs between these two is done to the page that is shown.

  const shownBy = new WeakMap();
  const pair = (served, shown) => {
    shownBy.set(served, shown);
    for (let s = served.firstChild, p = shown.firstChild; s && p; s = s.nextSibling, p = p.nextSibling) {
      pair(s, p);
    }
  };
  const move = (was, is) => {
    shownBy.set(is, shownBy.get(was));
    for (let w = was.firstChild, i = is.firstChild; w; w = w.nextSibling, i = i.nextSibling) {
      move(w, i);
    }
  };
  const made = served => {
    const shown = document.importNode(served, true);
    pair(served, shown);
    return shown;
  };

  const isBlank = node => node.nodeType === Node.TEXT_NODE && !node.data.trim();
  const isLike = (was, is) => was.nodeName === is.nodeName && (was.id ?? '') === (is.id ?? '');

  const attributes = (was, is, shown) => {
    for (const { name } of [...was.attributes]) {
      if (!is.hasAttribute(name)) {
        shown.removeAttribute(name);
      }
    }
    for (const { name, value } of is.attributes) {
      if (was.getAttribute(name) !== value) {
        shown.setAttribute(name, value);
      }
    }
  };

  const AHEAD = 200;
  const ahead = (list, from, node) => {
    if (isBlank(node)) {
      return -1;
    }
    for (let i = from; i < Math.min(list.length, from + AHEAD); i++) {
      if (node.isEqualNode(list[i]) || node.id && node.id === list[i].id && node.nodeName === list[i].nodeName) {
        return i;
      }
    }
    return -1;
  };

  const children = (was, is, parent) => {
    const old = [...was.childNodes];
    const next = [...is.childNodes];
    let last = null;
    const keep = node => {
      last = shownBy.get(node);
    };
    const add = node => {
      const shown = made(node);
      if (last) {
        last.after(shown);
      } else {
        parent.prepend(shown);
      }
      last = shown;
    };
    const drop = node => shownBy.get(node)?.remove();
    let w = 0;
    for (let i = 0; i < next.length; i++) {
      const node = next[i];
      if (w < old.length && !old[w].isEqualNode(node)) {
        const there = ahead(old, w, node);
        const here = ahead(next, i, old[w]);
        if (there > w && (here < 0 || there - w <= here - i)) {
          old.slice(w, there).forEach(drop);
          w = there;
        } else if (here > i || !isLike(old[w], node)) {
          add(node);
          continue;
        }
      }
      if (w < old.length) {
        patch(old[w++], node);
        keep(node);
      } else {
        add(node);
      }
    }
    old.slice(w).forEach(drop);
  };

  const patch = (was, is) => {
    const shown = shownBy.get(was);
    if (was.isEqualNode(is)) {
      move(was, is);
      return;
    }
    shownBy.set(is, shown);
    if (is.nodeType !== Node.ELEMENT_NODE) {
      shown.data = is.data;
    } else if (is.nodeName !== 'NOSCRIPT') {
      attributes(was, is, shown);
      children(was, is, shown);
    }
  };

  // The page as it was served: this script runs before those that change it, and is no part of it.
  const withoutOwn = page => {
    page.querySelectorAll('script[src$="/preview.js"][data-state]').forEach(script => script.remove());
    return page;
  };
  const copy = document.documentElement.cloneNode(true);
  pair(copy, document.documentElement);
  let served = withoutOwn(copy);
  let rootNames = [];

  // --- Bringing the page up to date.

  const isMoved = page => page.querySelector('meta[http-equiv="refresh"]');
  const scripts = root => [...root.querySelectorAll('script[src]')].map(it => it.getAttribute('src')).join('\n');

  const show = page => {
    const next = withoutOwn(page.documentElement);
    if (!next.querySelector('body > *')) {
      return; // a template has failed, which is told over the page; the page as it was helps more than none
    }
    if (scripts(next) !== scripts(served)) {
      location.reload();
      return;
    }
    const focus = document.activeElement;
    const html = document.documentElement;
    // Scripts say at the first element what they know; what they said stays.
    rootNames.filter(name => !next.hasAttribute(name)).forEach(name => html.removeAttribute(name));
    rootNames = [...next.attributes].map(({ name }) => name);
    for (const { name, value } of next.attributes) {
      if (html.getAttribute(name) !== value) {
        html.setAttribute(name, value);
      }
    }
    patch(served.querySelector('head'), next.querySelector('head'));
    patch(served.querySelector('body'), next.querySelector('body'));
    served = next;
    if (focus && focus !== document.body && !focus.isConnected && focus.id) {
      document.getElementById(focus.id)?.focus({ preventScroll: true });
    }
  };

  // A request and not a parser: the page's policy lets no script make HTML out of text, and need not.
  const fetchPage = () => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.pathname + location.search);
    request.responseType = 'document';
    request.onload = () => done({ status: request.status, page: request.response });
    request.onerror = failed;
    request.send();
  });

  let running = false;
  let wanted = false;
  const update = async () => {
    wanted = true;
    if (running) {
      return;
    }
    running = true;
    try {
      while (wanted) {
        wanted = false;
        const { status, page } = await fetchPage();
        if (!page || wanted) {
          continue;
        }
        if (isMoved(page)) {
          location.replace(new URL(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? './', location.href).href);
        } else if (status === 200) {
          panel.gone(false);
          show(page);
        } else {
          panel.gone(true);
        }
      }
    } catch {
      // The preview has ended, or is just being started again; the next event tells.
    } finally {
      running = false;
    }
  };

  // A style sheet comes beside the old one and takes its place when it is there, so that nothing flashes.
  const refreshStyles = () => {
    for (const old of document.head.querySelectorAll('link[rel="stylesheet"]')) {
      const address = new URL(old.href);
      if (address.origin !== location.origin || old.dataset.old !== undefined) {
        continue;
      }
      address.search = state;
      const fresh = old.cloneNode();
      fresh.href = address.href;
      old.dataset.old = '';
      fresh.addEventListener('load', () => old.remove());
      fresh.addEventListener('error', () => old.remove());
      old.after(fresh);
      for (const link of served.querySelectorAll('link[rel="stylesheet"]')) {
        if (shownBy.get(link) === old) {
          shownBy.set(link, fresh);
        }
      }
    }
  };
  const refreshImages = () => {
    for (const image of document.images) {
      const address = new URL(image.src, location.href);
      if (address.origin === location.origin) {
        address.search = state;
        image.src = address.href;
      }
    }
  };

  // --- What is said over the page. In a tree of its own, which the page's styles and scripts do not reach.

  const panel = (() => {
    const host = document.createElement('div');
    host.lang = 'en';
    host.dir = 'ltr';
    const root = host.attachShadow({ mode: 'open' });
    const make = (name, properties, ...parts) => {
      const element = Object.assign(document.createElement(name), properties);
      element.append(...parts);
      return element;
    };
    const style = make('link', { rel: 'stylesheet', href: new URL('preview.css', own.src).href });
    const title = make('h2', { id: 'title' });
    const close = make('button', { type: 'button', className: 'close', textContent: 'Hide' });
    const notice = make('p', { className: 'notice', hidden: true });
    const list = make('div', { className: 'list', tabIndex: 0 });
    list.setAttribute('role', 'group');
    list.setAttribute('aria-labelledby', 'title');
    const readers = make('p', { className: 'readers' });
    const box = make('section', { className: 'box', hidden: true }, make('header', {}, title, close), notice, list, readers);
    box.setAttribute('aria-labelledby', 'title');
    const badge = make('button', { type: 'button', className: 'badge', hidden: true });
    badge.setAttribute('aria-expanded', 'false');
    const voice = make('div', { className: 'voice' });
    voice.setAttribute('role', 'status');
    voice.setAttribute('aria-live', 'polite');
    root.append(style, box, badge, voice);

    let problems = { errors: 0, warnings: 0, findings: [], summary: '' };
    let audiences = [];
    let isGone = false;
    let isLost = false;
    let isOpen = false;
    let wasOpened = false;

    const many = (count, noun) => count + ' ' + noun + (count === 1 ? '' : 's');
    const audience = () => audiences.find(name => location.pathname.startsWith('/-/' + name + '/')) ?? audiences[0];
    const place = name => location.pathname.replace(/^\/-\/[^/]+\//, '/').replace(/^\//, name === audiences[0] ? '/' : '/-/' + name + '/');

    const paint = () => {
      const { errors, warnings, findings } = problems;
      title.textContent = findings.length ? problems.summary : 'No problems';
      notice.hidden = !isGone && !isLost;
      notice.textContent = isLost
        ? 'The preview has ended: what you see is no longer brought up to date. Start it again, and this page follows.'
        : 'This page is no longer part of the site. What you see is how it was.';
      list.replaceChildren(...findings.map(it => make('pre', { className: it.severity, textContent: it.text })));
      list.hidden = !findings.length;
      readers.hidden = audiences.length < 2;
      readers.replaceChildren('Read as: ', ...audiences.flatMap(name => name === audience()
        ? [make('strong', { textContent: name }), ' ']
        : [make('a', { href: place(name) + location.search + location.hash, textContent: name }), ' ']));
      box.hidden = !isOpen;
      const text = [
        isLost ? 'preview ended' : '',
        isGone ? 'page gone' : '',
        errors ? many(errors, 'error') : '',
        warnings ? many(warnings, 'warning') : '',
      ].filter(Boolean).join(', ');
      badge.textContent = text || audience() || 'preview';
      badge.className = 'badge' + (errors || isLost || isGone ? ' error' : warnings ? ' warning' : '');
      badge.hidden = isOpen || !text && audiences.length < 2;
      badge.setAttribute('aria-expanded', String(isOpen));
      document.documentElement.append(host);
    };
    const open = isWanted => {
      const hadFocus = root.activeElement;
      isOpen = isWanted;
      paint();
      if (hadFocus) {
        (isOpen ? close : badge).focus({ preventScroll: true });
      }
    };
    close.addEventListener('click', () => open(false));
    badge.addEventListener('click', () => {
      wasOpened = true;
      open(true);
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && isOpen && !event.defaultPrevented) {
        open(false);
      }
    });

    return {
      problems: now => {
        const before = problems;
        problems = now;
        const isNew = now.errors > 0 && JSON.stringify(now.findings) !== JSON.stringify(before.findings);
        if (isNew) {
          wasOpened = false;
          isOpen = true;
        } else if (!now.errors && !wasOpened) {
          isOpen = false;
        }
        paint();
        voice.textContent = now.errors ? problems.summary + '. ' + now.findings[0].text.split('\n')[0]
          : before.errors ? 'All errors are mended.' : '';
      },
      audiences: names => {
        audiences = names;
        paint();
      },
      gone: now => {
        if (now !== isGone) {
          isGone = now;
          isOpen = now || problems.errors > 0;
          paint();
        }
      },
      lost: now => {
        if (now !== isLost) {
          isLost = now;
          paint();
        }
      },
    };
  })();

  // --- Listening, while the page can be seen: a browser has few connections for all its pages.

  let styles;
  let looks;
  let images;
  let source = null;
  const onSite = event => {
    const now = JSON.parse(event.data);
    const isFirst = looks === undefined;
    if (!isFirst && now.scripts !== looks) {
      location.reload();
      return;
    }
    const isStale = now.state !== state;
    state = now.state;
    if (!isFirst && now.styles !== styles) {
      refreshStyles();
    }
    if (!isFirst && now.images !== images) {
      refreshImages();
    }
    ({ styles, scripts: looks, images } = now);
    panel.audiences(now.audiences);
    if (isStale) {
      update();
    }
  };
  const listen = () => {
    if (source || document.hidden) {
      return;
    }
    source = new EventSource(events + '?' + location.pathname);
    source.addEventListener('site', onSite);
    source.addEventListener('problems', event => panel.problems(JSON.parse(event.data)));
    source.addEventListener('open', () => panel.lost(false));
    source.addEventListener('error', () => {
      // Another preview may be there next: its states have the same names.
      state = '';
      panel.lost(true);
    });
  };
  const rest = () => {
    source?.close();
    source = null;
  };
  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
