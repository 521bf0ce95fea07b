// A button beside what is worth copying: hashtags, handles, boilerplate. The attribute may say what to copy, else the text.
(() => {
  const { ready, all, make, word, say } = diapason;
  const LONGEST_NAME = 40;

  const button = (place, text) => {
    const label = make('span', { textContent: word('copyAction') });
    const name = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) + '…' : text;
    const it = make('button', { type: 'button', className: 'dp-copy' },
      label, make('span', { className: 'dp-hidden', textContent: ' ' + name }));
    it.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // The browser does not let us: then it is at least marked, ready for Ctrl C.
        getSelection().selectAllChildren(place);
        return;
      }
      label.textContent = word('copyDone');
      it.dataset.done = '';
      say(word('copyDone'));
      setTimeout(() => {
        label.textContent = word('copyAction');
        delete it.dataset.done;
        say('');
      }, 2000);
    });
    return it;
  };

  ready(() => {
    if (!navigator.clipboard) {
      return;
    }
    // Not the root: there the attribute says when a saved copy was made.
    for (const place of all('body [data-copy]')) {
      const it = button(place, place.dataset.copy || place.innerText.trim());
      // Beside a link and not in it; beside what may scroll; else at the end of the text.
      const beside = place.closest('a, pre') ?? place;
      if (beside !== place || place.matches('pre') || getComputedStyle(place).display.startsWith('inline')) {
        beside.after(' ', it);
      } else {
        place.append(' ', it);
      }
    }
  });
})();
