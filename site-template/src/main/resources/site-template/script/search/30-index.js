// Reads what the build wrote for an edition: search-index.js calls diapasonSearch, search-texts.js calls diapasonTexts.
const diapasonIndex = (() => {
  const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(each => !'"\\/<>'.includes(each));
  const BASE = DIGITS.length;
  const VALUES = new Uint8Array(128);
  DIGITS.forEach((digit, i) => {
    VALUES[digit.charCodeAt(0)] = i;
  });

  // A mark says how many characters a word shares with the one before.
  const SHARED = '!$%()*,.:;=?[]^_`{|}~';
  const WORD = /([!$%()*,.:;=?[\]^_`{|}~])([^!$%()*,.:;=?[\]^_`{|}~]*)/g;

  // In the list of a word's documents: the greatest distance of one character, the mark of a far one, the end.
  const NEAR = 64;
  const FAR = 80;
  const END = 81;

  const FIELDS = ['heading', 'title', 'text'];

  const words = text => {
    let word = '';
    return Array.from(text.matchAll(WORD), ([, mark, rest]) => word = word.slice(0, SHARED.indexOf(mark)) + rest);
  };

  // The pieces of a text: words, and gaps where there is more than a space between them.
  const reader = ({ codes: [oneGaps, ones, twos], gaps }, all) => {
    const piece = number => number < oneGaps ? { gap: gaps[number] }
      : number < oneGaps + all.length ? { word: all[number - oneGaps], number: number - oneGaps }
        : { gap: gaps[number - all.length] };
    return codes => {
      const pieces = [];
      for (let at = 0; at < codes.length;) {
        const next = () => VALUES[codes.charCodeAt(at++)];
        const first = next();
        let number = first;
        if (first >= ones + twos) {
          number = ones + twos * BASE + ((first - ones - twos) * BASE + next()) * BASE + next();
        } else if (first >= ones) {
          number = ones + (first - ones) * BASE + next();
        }
        const it = piece(number);
        if (it.word !== undefined && pieces.at(-1)?.word !== undefined) {
          pieces.push({ gap: ' ' });
        }
        pieces.push(it);
      }
      return pieces;
    };
  };

  // Calls back for each word with the documents that have it, and how often.
  const uses = (text, each) => {
    let word = 0;
    let document = -1;
    for (let at = 0; at < text.length;) {
      const next = () => VALUES[text.charCodeAt(at++)];
      const value = next();
      if (value === END) {
        word++;
        document = -1;
        continue;
      }
      document += 1 + (value < NEAR ? value
        : value < FAR ? NEAR + (value - NEAR) * BASE + next()
          : (next() * BASE + next()) * BASE + next());
      const count = VALUES[text.charCodeAt(at)];
      if (count > END) {
        at++;
      }
      each(word, document, count > END ? count - END + 1 : 1);
    }
  };

  // The places of an edition as readers see them: each block with its section, each section with its chapters.
  const documents = (list, read) => {
    const sections = new Map();
    let section;
    return list.map(([path, codes, mark = 0, headingLanguage = 0, language = 0]) => {
      const isBlock = path.startsWith('#');
      const document = { path, heading: read(codes), mark, headingLanguage, language, isBlock };
      if (!isBlock) {
        sections.set(path, document);
        section = document;
        const steps = path.split('/').slice(0, -1);
        document.chapters = steps.map((_, i) => sections.get(steps.slice(0, i + 1).join('/'))).filter(Boolean);
      }
      document.section = section;
      document.href = './' + (section.path && section.path + '/') + (isBlock ? path : '');
      return document;
    });
  };

  // The form in which MiniSearch keeps its indexes.
  const serialised = (all, terms, data) => {
    const index = new Map();
    const lengths = all.map(() => [0, 0, 0]);
    const add = (term, field, document, count) => {
      let fields = index.get(term);
      if (!fields) {
        index.set(term, fields = {});
      }
      const counts = fields[field] ??= {};
      if (counts[document] === undefined) {
        lengths[document][field]++;
      }
      counts[document] = (counts[document] ?? 0) + count;
    };
    const addWords = (pieces, field, document) => pieces
      .forEach(({ number }) => number === undefined || terms[number].forEach(term => add(term, field, document, 1)));
    all.forEach((document, i) => {
      addWords(document.heading, 0, i);
      addWords(document.section.heading, 1, i);
    });
    uses(data.uses, (word, document, count) => terms[word].forEach(term => add(term, 2, document, count)));
    return {
      documentCount: all.length,
      nextId: all.length,
      documentIds: Object.fromEntries(all.map((_, i) => [i, i])),
      fieldIds: Object.fromEntries(FIELDS.map((field, i) => [field, i])),
      fieldLength: Object.fromEntries(lengths.map((each, i) => [i, each])),
      averageFieldLength: FIELDS.map((_, field) => lengths.reduce((sum, each) => sum + each[field], 0) / all.length || 1),
      storedFields: {},
      dirtCount: 0,
      index: [...index],
      serializationVersion: 2,
    };
  };

  const open = data => {
    const all = words(data.words);
    const terms = all.map(diapasonTerms.ofWord);
    const read = reader(data, all);
    const places = documents(data.documents, read);
    const engine = MiniSearch.loadJS(serialised(places, terms, data), { fields: FIELDS });
    return { engine, places, read, terms, marks: data.marks, languages: data.languages };
  };

  return { open, words };
})();

const diapasonLoaded = {};
diapasonLoaded.index = new Promise(done => {
  window.diapasonSearch = data => done(diapasonIndex.open(data));
});
diapasonLoaded.texts = new Promise(done => {
  window.diapasonTexts = done;
});
