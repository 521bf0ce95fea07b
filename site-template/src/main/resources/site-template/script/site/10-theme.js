// Light and dark: as the device has it, until the reader chooses. Stored only then.
(() => {
  const { html, recall, remember, ready, all, word, say } = diapason;
  const names = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' };
  const after = { auto: 'light', light: 'dark', dark: 'auto' };

  const show = theme => {
    if (theme === 'light' || theme === 'dark') {
      html.dataset.theme = theme;
    } else {
      delete html.dataset.theme;
    }
    for (const button of all('[data-theme-switch]')) {
      const name = word(names[html.dataset.theme ?? 'auto']);
      button.dataset.themeSwitch = html.dataset.theme ?? 'auto';
      // The button may show the words, or a sign with the words as its name.
      const label = button.querySelector('[data-theme-name]');
      if (label) {
        label.textContent = name;
      } else {
        button.ariaLabel = button.title = name;
      }
    }
  };

  show(recall('theme'));
  ready(() => {
    show(recall('theme'));
    for (const button of all('[data-theme-switch]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const theme = after[html.dataset.theme ?? 'auto'];
        remember('theme', theme === 'auto' ? null : theme);
        show(theme);
        say(word(names[theme]));
      });
    }
  });
  // Pages that were left open, or come back from the browser's memory, follow.
  addEventListener('storage', () => show(recall('theme')));
  addEventListener('pageshow', event => event.persisted && show(recall('theme')));
})();
