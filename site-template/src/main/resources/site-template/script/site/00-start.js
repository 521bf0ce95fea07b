'use strict';

// What the scripts of a page share: where the site is, the one way to load a script, a memory and a voice.
window.diapason = (() => {
  const html = document.documentElement;
  // The script lies at the top of the site, wherever the site lies and however deep the page.
  const root = new URL('.', document.currentScript.src).href;

  const inSite = path => {
    const address = new URL(path, root).href;
    if (!address.startsWith(root)) {
      throw new TypeError('not of this site: ' + path);
    }
    return address;
  };
  // The Content-Security-Policy of the pages allows this policy and no other, once.
  const policy = window.trustedTypes
    ? trustedTypes.createPolicy('diapason', { createScriptURL: inSite })
    : { createScriptURL: inSite };

  const loads = {};
  // Runs a script of the site, by its path below the root; once, however often it is asked for.
  const load = path => loads[path] ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = policy.createScriptURL(path);
    script.onload = done;
    script.onerror = () => {
      delete loads[path];
      script.remove();
      failed(new Error(path));
    };
    document.head.append(script);
  });

  // Other sites may share the origin, so each remembers under its own path. Storage may be forbidden: then nothing is.
  const key = name => 'diapason ' + new URL(root).pathname + ' ' + name;
  const recall = name => {
    try {
      return localStorage.getItem(key(name));
    } catch {
      return null;
    }
  };
  const remember = (name, value) => {
    try {
      if (value === null) {
        localStorage.removeItem(key(name));
      } else {
        localStorage.setItem(key(name), value);
      }
    } catch {
      // It is forgotten with the page.
    }
  };

  const ready = action => document.readyState === 'loading'
    ? document.addEventListener('DOMContentLoaded', action)
    : action();

  const all = selector => [...document.querySelectorAll(selector)];
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // The words for what scripts add stand in the page, in its language: data-copy-done is word('copyDone').
  const word = name => document.querySelector('[data-words]')?.dataset[name] ?? '';

  let voice;
  // Screen readers say what changes in a region that was there before.
  ready(() => {
    voice = make('div', { className: 'dp-hidden', role: 'status' });
    document.body.append(voice);
  });
  const say = text => {
    voice.textContent = text;
  };

  // Tells the style sheet that scripts run, before anything is painted.
  html.dataset.script = '';
  return { html, root, policy, load, recall, remember, ready, all, make, word, say };
})();
