// The first and last character of every line of running text.
const NOT_FIRST = /[、。，．・：；？！」』）】〉》’”!?),.:;ー々]/u;
const NOT_LAST = /[「『（【〈《‘“(]/u;
const found = [];
for (const node of texts(document.querySelector('main'))) {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(node.data)) continue;
  const range = document.createRange();
  let before, text;
  for (let i = 0; i < node.length; i++) {
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const [here] = range.getClientRects();
    if (!here || !node.data[i].trim()) continue;
    if (before && here.top >= before.bottom - 2) {
      if (NOT_FIRST.test(node.data[i])) found.push('a line begins with ' + node.data[i] + ' | ' + place(node.parentElement));
      if (NOT_LAST.test(text)) found.push('a line ends with ' + text + ' | ' + place(node.parentElement));
    }
    before = here;
    text = node.data[i];
  }
}
return found;
