// The page to search on: results as one types, kept in the address, announced, and walked through by the arrow keys.
(() => {
  const { html, ready, make } = diapason;
  const MOST = 30;
  const PAUSE = 120;
  const HUSH = 600;
  const plurals = new Intl.PluralRules(html.lang);
  const numbers = new Intl.NumberFormat(html.lang);
  const isFile = location.protocol === 'file:';

  // Text nodes and marks only: nothing that was typed or written is ever read as HTML.
  const show = ({ text, ranges, isCutBefore, isCutAfter }) => {
    const nodes = [];
    let at = 0;
    for (const [from, to] of ranges) {
      nodes.push(text.slice(at, from), make('mark', { textContent: text.slice(from, to) }));
      at = to;
    }
    return [isCutBefore ? '… ' : '', ...nodes, text.slice(at), isCutAfter ? ' …' : ''];
  };

  const inLanguage = (element, [lang, dir]) => lang ? Object.assign(element, { lang, dir }) : element;

  const start = async page => {
    const [field, status, list] =
      ['[data-search]', '[data-search-status]', '[data-search-results]'].map(each => page.querySelector(each));
    const index = await diapasonLoaded.index;
    let texts;
    let last;
    let hush;

    const name = (place, terms) =>
      inLanguage(make('span', {}, ...show(diapasonQuery.marked(index, place.heading, terms))), index.languages[place.headingLanguage]);

    const item = ({ place, number, terms }) => {
      const link = make('a', { className: 'dp-search__link', href: isFile ? place.href.replace(/\/(?=#|$)/, '/index.html') : place.href });
      if (place.isBlock && place.section.heading.length) {
        link.append(name(place.section, terms), ' › ');
      }
      link.append(name(place, terms));
      const [kind, words] = index.marks[place.mark];
      const above = [
        ...place.section.chapters.map(each => make('span', { className: 'dp-search__chapter' }, name(each, new Set()))),
        ...words ? [make('span', { className: 'dp-mark dp-mark--' + kind, textContent: words })] : [],
      ];
      const body = texts && diapasonQuery.excerpt(diapasonQuery.marked(index, index.read(texts[number]), terms));
      const excerpt = inLanguage(make('p', { className: 'dp-search__excerpt' }, ...body ? show(body) : []), index.languages[place.language]);
      return make('li', { className: 'dp-search__result' }, link, make('p', { className: 'dp-search__place' }, ...above), excerpt);
    };

    const tell = text => {
      clearTimeout(hush);
      hush = setTimeout(() => {
        status.textContent = text;
      }, status.textContent ? HUSH : 0);
    };

    const run = () => {
      const query = field.value.trim();
      const hits = query ? diapasonQuery.find(index, query) : [];
      const words = status.dataset;
      last = query;
      list.replaceChildren(...hits.slice(0, MOST).map(item));
      tell(!query ? '' : hits.length
        ? (words[plurals.select(hits.length)] ?? words.other).replace('{0}', numbers.format(hits.length))
        : words.none.replace('{0}', () => query));
      const address = new URL(location.href);
      if (query) {
        address.searchParams.set('q', query);
      } else {
        address.searchParams.delete('q');
      }
      try {
        history.replaceState(history.state, '', address);
      } catch {
        // Some browsers do not let a page from a disk do so.
      }
    };

    let pause;
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(run, PAUSE);
    });
    field.form.addEventListener('submit', event => {
      event.preventDefault();
      clearTimeout(pause);
      run();
      list.querySelector('a')?.focus();
    });
    page.addEventListener('keydown', event => {
      const links = [...list.querySelectorAll('a')];
      const at = links.indexOf(event.target);
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || (at < 0 && event.target !== field)) {
        return;
      }
      const to = { ArrowDown: links[at + 1], ArrowUp: at < 0 ? undefined : links[at - 1] ?? field, Escape: at < 0 ? undefined : field }[event.key];
      if (to) {
        event.preventDefault();
        to.focus();
      } else if (event.key === 'Escape' && field.value) {
        event.preventDefault();
        field.value = '';
        run();
      }
    });

    if (field.value.trim()) {
      run();
    }
    texts = await diapasonLoaded.texts;
    if (last) {
      run();
    }
  };

  ready(() => {
    const page = document.querySelector('[data-search-page]');
    if (page) {
      start(page);
    }
  });
})();
