// Fields and buttons whose edge is their only sign: three to one against what lies around (WCAG 1.4.11).
return all('input:not([type=hidden]), select, textarea, button').filter(isShown).flatMap(it => {
  const now = style(it);
  const around = ground(it.parentElement);
  const edge = parseFloat(now.borderBlockEndWidth) > 0 ? contrast(over(rgba(now.borderBlockEndColor), around), around) : 1;
  const fill = contrast(ground(it), around);
  const isWord = it.localName === 'button' && it.innerText.trim() && edge < 1.05 && fill < 1.05;
  const isNative = now.appearance !== 'none' && it.matches('[type=checkbox], [type=radio]');
  return Math.max(edge, fill) < 3 && !isWord && !isNative ? ['edge ' + edge.toFixed(1) + ', fill ' + fill.toFixed(1) + ' | ' + place(it)] : [];
});
