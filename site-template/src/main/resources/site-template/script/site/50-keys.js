// Keyboard shortcuts. Those of a single character rest while the reader writes, and can be switched off (WCAG 2.1.4).
(() => {
  const { recall, remember, ready, all } = diapason;
  const isOn = () => recall('keys') !== 'off';
  const help = () => document.querySelector('dialog[data-keys]');

  const follow = selector => {
    const link = document.querySelector(selector);
    link?.click();
    return link;
  };
  const search = () => {
    const fields = all('input[type=search]');
    // Where there is no room for a field, the way leads to the page to search on.
    const field = fields.find(each => each.checkVisibility?.() ?? true);
    field?.focus();
    field?.select();
    fields.length > 0 && !field && fields[0].form?.requestSubmit();
    return fields.length > 0;
  };
  const keys = {
    '/': search,
    '?': () => help() && (help().showModal(), true),
    n: () => follow('a[rel=next]'),
    p: () => follow('a[rel=prev]'),
  };
  // On keyboards of other scripts the letters have the names of their places; the Arabic question mark is one, too.
  const name = event => event.key === '؟' || event.key === '？' ? '?'
    : event.key.length === 1 && event.key > '~' ? event.code.replace('Key', '').toLowerCase()
      : event.key;

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey || help()?.open) {
      return;
    }
    const isCommand = event.ctrlKey || event.metaKey;
    let action;
    if (isCommand) {
      action = name(event).toLowerCase() === 'k' && !event.shiftKey ? search : undefined;
    } else if (isOn() && !event.target.closest?.('input, textarea, select, [contenteditable]')) {
      action = Object.hasOwn(keys, name(event)) ? keys[name(event)] : undefined;
    }
    // The browser keeps its own use of a key that leads nowhere here.
    if (action?.()) {
      event.preventDefault();
    }
  });

  ready(() => {
    if (!help()?.showModal) {
      return;
    }
    for (const button of all('[data-keys-open]')) {
      button.hidden = false;
      button.addEventListener('click', () => help().showModal());
    }
    const isWanted = help().querySelector('[data-keys-on]');
    isWanted.checked = isOn();
    isWanted.addEventListener('change', () => remember('keys', isWanted.checked ? null : 'off'));
    help().querySelector('[data-keys-close]').addEventListener('click', () => help().close());
    // A click beside the dialog hits the dialog itself and none of its parts.
    help().addEventListener('click', event => event.target === help() && help().close());
  });
})();
