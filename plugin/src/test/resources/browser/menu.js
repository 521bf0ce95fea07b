// An open menu lies inside the window, and everything in it can be brought there.
const [menu] = all('header details[open]');
const inside = it => {
  const {left, right, top, bottom} = box(it);
  return left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
};
const found = [];
const panel = menu.querySelector(':scope > :not(summary)');
const {left, right} = box(panel);
if (left < -1 || right > innerWidth + 1) found.push('reaches from ' + Math.round(left) + ' to ' + Math.round(right) + ' | ' + place(panel));
for (const link of controls(panel)) {
  link.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
  if (!inside(link)) found.push('cannot be brought into view | ' + place(link));
}
scrollTo(0, 0);
return found;
