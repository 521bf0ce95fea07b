// Lines that break inside of a word, in languages that put spaces between words: Korean among them.
const found = [];
for (const node of texts(document.querySelector('main'))) {
  const range = document.createRange();
  for (const word of node.data.matchAll(/\p{Script=Hangul}+/gu)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    if (range.getClientRects().length > 1) found.push('breaks inside ' + word[0] + ' | ' + place(node.parentElement));
  }
}
return found;
