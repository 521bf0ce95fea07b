// Asks an open index. What is written as asked comes before what begins so, and that before what is only similar.
const diapasonQuery = (() => {
  const EXCERPT = 180;
  const BEFORE = 50;

  const options = {
    tokenize: diapasonTerms.ofQuery,
    processTerm: term => term,
    boost: { heading: 4, title: 1.5, text: 1 },
    weights: { prefix: 0.5, fuzzy: 0.2 },
    prefix: (term, i, terms) => i === terms.length - 1 || term.length > 2,
  };
  // How many letters may be wrong; two that changed places count as two.
  const similar = most => term =>
    diapasonTerms.isDense(term) || term.length < 4 || /\p{N}/u.test(term) ? false : term.length < most ? 1 : 2;

  // All terms in one place if there is one, else any of them, else any that is like them.
  const find = ({ engine, places }, query) => {
    const ask = (combineWith, most) => engine.search(query, {
      ...options, combineWith, fuzzy: similar(most), boostDocument: id => places[id].isBlock ? 1 : 1.3,
    });
    const hits = [['AND', 8], ['OR', 8], ['OR', 5]].reduce((found, way) => found.length ? found : ask(...way), []);
    return hits.map(({ id, match }) => ({ place: places[id], number: id, terms: new Set(Object.keys(match)) }));
  };

  // Where the terms stand in one word, as pairs of from and to.
  const marks = (word, own, terms) => {
    const found = own.filter(term => terms.has(term));
    if (!found.length) {
      return [];
    }
    const folded = diapasonTerms.fold(word);
    if (!diapasonTerms.isDense(word) || folded.length !== word.length) {
      return [[0, word.length]];
    }
    const ranges = [];
    for (const term of found) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
        ranges.push([at, at + term.length]);
      }
    }
    return ranges.sort(([a], [b]) => a - b);
  };

  // A text with what was found in it: { text, ranges }, ranges merged and in order.
  const marked = (index, pieces, terms) => {
    let text = '';
    const ranges = [];
    for (const { word, gap, number } of pieces) {
      for (const [from, to] of number === undefined ? [] : marks(word, index.terms[number], terms)) {
        const last = ranges.at(-1);
        if (last && text.length + from <= last[1]) {
          last[1] = Math.max(last[1], text.length + to);
        } else {
          ranges.push([text.length + from, text.length + to]);
        }
      }
      text += word ?? gap;
    }
    return { text, ranges };
  };

  // The part of a text with most of what was found.
  const excerpt = ({ text, ranges }) => {
    let start = 0;
    let most = 0;
    for (const [from] of ranges) {
      const begin = Math.max(0, from - BEFORE);
      const distinct = new Set(ranges.filter(([a, b]) => a >= begin && b <= begin + EXCERPT)
        .map(([a, b]) => diapasonTerms.fold(text.slice(a, b)))).size;
      if (distinct > most) {
        most = distinct;
        start = begin;
      }
    }
    let end = Math.min(text.length, start + EXCERPT);
    if (start > 0) {
      const space = text.indexOf(' ', start);
      start = space >= 0 && space < start + BEFORE / 2 ? space + 1 : start;
    }
    if (end < text.length) {
      const space = text.lastIndexOf(' ', end);
      end = space > end - BEFORE / 2 ? space : end;
    }
    const shown = ranges.filter(([from, to]) => to > start && from < end)
      .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start]);
    return { text: text.slice(start, end), ranges: shown, isCutBefore: start > 0, isCutAfter: end < text.length };
  };

  return { find, marked, excerpt };
})();
