// Search is fetched when it is first wanted: a search field is used, or the address asks.
(() => {
  const { load, ready, all } = diapason;
  ready(() => {
    const page = document.querySelector('[data-search-page]');
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    const own = page?.querySelector('[data-search]');
    if (own && asked && !own.value) {
      own.value = asked;
    }
    for (const field of all('[data-search]')) {
      // The form leads to the page to search on; what it needs lies beside it.
      const beside = name => new URL(name, field.form.action).href;
      const fetch = () => load('search.js')
        .then(() => Promise.all([load(beside('search-index.js')), load(beside('search-texts.js'))]))
        .catch(() => {}); // The list of headings is there all the same.
      if (field === own && asked) {
        fetch();
      } else {
        field.addEventListener('focus', fetch, { once: true });
      }
    }
  });
})();
