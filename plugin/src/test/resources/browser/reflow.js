// Nothing needs scrolling in two directions but tables and code, in boxes that a keyboard reaches and that have a name.
const found = [];
const width = document.documentElement.clientWidth;
if (document.scrollingElement.scrollWidth > width) found.push('the page is ' + document.scrollingElement.scrollWidth + ' wide');
const isScroller = it => /auto|scroll/.test(style(it).overflowX);
const scroller = it => it && (isScroller(it) ? it : scroller(it.parentElement));
for (const it of all('body *').filter(isShown)) {
  if (isForEars(it)) continue;
  const {left, right} = box(it);
  if ((right > width + 1 || left < -1) && !scroller(it)) found.push('reaches from ' + Math.round(left) + ' to ' + Math.round(right) + ' | ' + place(it));
  if (isScroller(it) && it.scrollWidth > it.clientWidth + 1) {
    const isFit = it.matches('table, pre, code') || it.querySelector('table, pre');
    if (!isFit) found.push('scrolls sideways | ' + place(it));
    else if (it.tabIndex < 0) found.push('scrolls, and no key reaches it | ' + place(it));
    else if (!it.ariaLabel && !it.hasAttribute('aria-labelledby')) found.push('scrolls, and has no name | ' + place(it));
  }
  const {overflowX, overflowY} = style(it);
  const hides = how => how === 'hidden' || how === 'clip';
  const isCut = hides(overflowX) && it.scrollWidth > it.clientWidth + 1 || hides(overflowY) && it.scrollHeight > it.clientHeight + 2;
  if (isCut && it.innerText?.trim()) found.push('is cut off | ' + place(it));
}
// Words that lie on other words.
const boxes = controls().filter(it => !it.closest('details:not([open]) > :not(summary)')).flatMap(it => [...it.getClientRects()]
  .filter(line => line.width > 2 && line.height > 2)
  .map(line => ({it, line})));
for (const [i, one] of boxes.entries()) {
  for (const other of boxes.slice(i + 1)) {
    const across = Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
    const down = Math.min(one.line.bottom, other.line.bottom) - Math.max(one.line.top, other.line.top);
    const isFree = one.it !== other.it && !one.it.contains(other.it) && !other.it.contains(one.it)
      && scroller(one.it) === scroller(other.it);
    if (isFree && across > 3 && down > Math.min(one.line.height, other.line.height) / 2 && document.elementFromPoint(one.line.left + 1, one.line.top + 1)?.closest('header') == null) {
      found.push('lies on ' + place(other.it) + ' | ' + place(one.it));
    }
  }
}
return found;
