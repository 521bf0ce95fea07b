// Every place that an address can lead to: is its beginning to be seen after the jump, under nothing?
const found = [];
const height = innerHeight;
for (const it of all('main [id]').filter(isShown)) {
  it.scrollIntoView({behavior: 'instant', block: 'start'});
  const {left, top, width} = box(it);
  const isAtEnd = Math.abs(document.scrollingElement.scrollHeight - scrollY - height) < 2;
  if (top < -1 || top > height - 10) {
    if (!isAtEnd) found.push('begins at ' + Math.round(top) + ' | ' + place(it));
    continue;
  }
  const over = document.elementFromPoint(left + width / 2, top + 2);
  if (over && !it.contains(over) && !over.contains(it)) found.push('lies under ' + place(over) + ' | ' + place(it));
}
scrollTo(0, 0);
return found;
