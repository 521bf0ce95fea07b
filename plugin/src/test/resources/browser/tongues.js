// Words in the Latin script on a page of another: do they say their language, and do they read from left to right?
const own = document.documentElement.lang.split('-')[0];
const isName = it => it.closest('code, pre, kbd, a[href^="mailto:"], a[href^="tel:"], [data-copy], bdi:not([lang])');
return texts(document.body).flatMap(node => {
  const it = node.parentElement;
  const words = node.data.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const foreign = node.data.match(/[\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu) ?? [];
  if (words.length < 4 || foreign.length || isName(it)) return [];
  const lang = it.closest('[lang]')?.lang ?? '';
  if (lang.split('-')[0] === own) return ['says ' + own + ' | ' + place(it)];
  return style(it).direction === 'ltr' ? [] : ['runs from right to left | ' + place(it)];
});
