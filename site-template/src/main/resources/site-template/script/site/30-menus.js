// Menus of the switchers close by Esc, which leads back to where they were opened, and when the reader goes elsewhere.
(() => {
  const { all } = diapason;
  const open = () => all('details[name=switch][open]');

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented) {
      return;
    }
    for (const menu of open()) {
      const isInside = menu.contains(document.activeElement) || document.activeElement === document.body;
      menu.open = false;
      if (isInside) {
        menu.querySelector('summary').focus();
      }
    }
  });
  for (const kind of ['click', 'focusin']) {
    document.addEventListener(kind, event => {
      for (const menu of open()) {
        if (!menu.contains(event.target)) {
          menu.open = false;
        }
      }
    });
  }
})();
