// Words in the Latin script on a page of another: do they say their language, and do they read from left to right?
const own = document.documentElement.lang.split('-')[0];
const isName = it => it.closest('code, pre, kbd, a[href^="mailto:"], a[href^="tel:"], [data-copy], bdi:not([lang])');
return texts(document.body).flatMap(node => {
  const it = node.parentElement;
  const words = node.data.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const foreign = node.data.match(/[\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu) ?? [];
  // Proper names have no language (WCAG 2.2, 3.1.2): Orvane Minerals Norway AS.
  const isProper = words.every(word => /^\p{Lu}/u.test(word));
  if (words.length < 4 || foreign.length || isProper || isName(it)) return [];
  const lang = it.closest('[lang]')?.lang ?? '';
  if (lang.split('-')[0] === own) return ['says ' + own + ' | ' + place(it)];
  return style(it).direction === 'ltr' ? [] : ['runs from right to left | ' + place(it)];
});
