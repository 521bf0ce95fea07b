// The edition that the reader chose last is offered first on the front page. Nothing is stored before a choice.
(() => {
  const { html, root, recall, remember, ready, all, make, word, say } = diapason;

  // The scope and language of an address: ch/de-CH. Not the version, so that the offer leads to the current one.
  const edition = address => address.startsWith(root)
    ? address.slice(root.length).match(/^[^/?#]+\/([^/?#]+\/[^/?#]+)\//)?.[1]
    : undefined;
  const last = () => {
    const [path, ...name] = (recall('choice') ?? '').split(' ');
    return { path, name: name.join(' ') };
  };

  document.addEventListener('click', event => {
    const path = edition(event.target.closest?.('a[hreflang]')?.href ?? '');
    if (path && path !== last().path) {
      remember('choice', path);
    }
  });

  // The page that was chosen knows best what it is called.
  if (html.dataset.edition && last().path && last().path === edition(location.href)) {
    remember('choice', last().path + ' ' + html.dataset.edition);
  }

  // Room is kept for the offer before it is there, so that nothing jumps.
  if (last().name) {
    html.dataset.choice = '';
  }
  ready(() => {
    const { path, name } = last();
    const link = name && all('a[hreflang]').find(each => edition(each.href) === path);
    for (const place of all('[data-last-choice]')) {
      if (!link) {
        delete html.dataset.choice;
        continue;
      }
      const [before, behind] = word('choiceContinue').split('{0}');
      const title = make('bdi', { lang: path.split('/')[1], textContent: name });
      const forget = make('button', { type: 'button', className: 'dp-last__forget', textContent: word('choiceForget') });
      forget.addEventListener('click', () => {
        remember('choice', null);
        delete html.dataset.choice;
        place.hidden = true;
        say(word('choiceForgotten'));
        // The button that had the focus is gone.
        document.querySelector('main')?.focus();
      });
      place.replaceChildren(make('a', { href: link.href, className: 'dp-last__go' }, before, title, behind ?? ''), ' ', forget);
      place.hidden = false;
    }
  });
})();
