// Every control, focused as by a key: has it a ring of two pixels that can be seen, and does nothing lie over it?
const found = [];
for (const it of controls()) {
  it.focus({preventScroll: false});
  if (document.activeElement !== it) {
    found.push('cannot be focused | ' + place(it));
    continue;
  }
  const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = style(it);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
    found.push('no outline of 2 px | ' + place(it));
  } else if (outlineStyle !== 'auto') {
    const behind = parseFloat(outlineOffset) < 0 ? ground(it) : ground(it.parentElement);
    const ratio = contrast(over(rgba(outlineColor), behind), behind);
    if (ratio < 3) found.push('outline has a contrast of ' + ratio.toFixed(1) + ' | ' + place(it));
  }
  document.getAnimations().forEach(each => each.finish());
  const lines = [...it.getClientRects()].filter(line => line.width > 1 && line.height > 1);
  const points = lines.flatMap(({left, right, top, bottom, height}) => [
    [left + 2, top + height / 5], [right - 2, bottom - height / 5], [(left + right) / 2, (top + bottom) / 2]])
    .filter(([x, y]) => x >= 0 && x <= innerWidth && y >= 0 && y <= innerHeight);
  if (!points.length) found.push('is out of view | ' + place(it));
  const cover = points.map(([x, y]) => document.elementFromPoint(x, y)).find(top => top && !it.contains(top) && !top.contains(it));
  if (cover) found.push('lies under ' + place(cover) + ' | ' + place(it));
}
return found;
