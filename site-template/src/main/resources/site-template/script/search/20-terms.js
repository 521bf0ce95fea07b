'use strict';

// Makes terms of words: those that the index has, and those that a query asks for. Both are made here, so they agree.
const diapasonTerms = (() => {
  // Marks that readers leave out when they type: accents, Arabic and Hebrew vowels, the tatweel, what joins and parts letters.
  const MARKS = new RegExp('[\\u00ad\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7'
    + '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u0898-\\u089f'
    + '\\u08ca-\\u08ff\\u093c\\u09bc\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200c\\u200d\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f]', 'g');
  // Letters that Unicode does not take apart, and letters that are one to the reader.
  const LETTERS = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ς: 'σ',
    ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ة: 'ه', ۃ: 'ه', ہ: 'ه', ک: 'ك',
  };
  const OTHERS = new RegExp('[' + Object.keys(LETTERS).join('') + ']', 'g');
  const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

  const WORD = /\p{L}(?:\+\+|#)(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;
  const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)+/gu;
  const HUMPS = /\p{Lu}\p{Ll}+|\p{N}+/gu;
  // Scripts without spaces between words, and Korean, whose words carry their endings.
  const DENSE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;
  // An article grown together with its word, and the prepositions that grow before it.
  const ARABIC = /^(?:[وبكف]?ال|لل)(?=\p{L}{2})/u;
  const HEBREW = /^[הובלכמש](?=[א-ת]{3})/u;

  const fold = text => text.normalize('NFKD').replace(MARKS, '').toLowerCase()
    .replace(OTHERS, letter => LETTERS[letter])
    .replace(DIGITS, digit => digit.charCodeAt(0) & 15)
    .normalize('NFC');

  // Every two neighbours, so that a word is found wherever it stands in the run.
  const pairs = run => {
    const letters = [...run];
    return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => letters[i] + letter);
  };

  // The parts of one word by script: [text, whether it is dense].
  const runs = word => {
    const parts = [];
    let from = 0;
    for (const { 0: run, index } of word.matchAll(DENSE)) {
      parts.push([word.slice(from, index), false], [run, true]);
      from = index + run.length;
    }
    parts.push([word.slice(from), false]);
    return parts.filter(([text]) => text);
  };

  const terms = (folded, dense, plain) => (folded.match(WORD) ?? [])
    .flatMap(runs)
    .flatMap(([text, isDense]) => isDense ? dense(text) : plain(text));

  // What a query asks for.
  const ofQuery = text => terms(fold(text), pairs, word => word.replace(ARABIC, ''));

  // What the index has for a word: besides the word itself, other ways to write it and parts to find it by.
  const ofWord = text => {
    const folded = fold(text);
    const found = new Set(terms(folded, run => [...pairs(run), [...run].at(-1)], word => {
      const bare = word.replace(ARABIC, '');
      return HEBREW.test(bare) ? [bare, bare.replace(HEBREW, '')] : [bare];
    }));
    for (const [compound] of folded.matchAll(COMPOUND)) {
      found.add(compound.replace(/['’-]/g, ''));
    }
    const humps = text.match(HUMPS) ?? [];
    if (humps.length > 1) {
      humps.forEach(hump => found.add(fold(hump)));
    }
    return [...found];
  };

  const isDense = text => text.search(DENSE) >= 0;

  return { fold, ofQuery, ofWord, isDense };
})();
