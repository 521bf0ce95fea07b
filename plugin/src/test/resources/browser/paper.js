// What a printed page should not have, or should.
const found = [];
// A table of contents belongs on paper where the whole playbook is.
const isWhole = location.pathname.endsWith('/all.html');
const isContents = it => isWhole && all('a', it).every(link => link.hash && link.pathname === location.pathname);
all('nav, button, dialog, form, [role=search]').filter(isShown).filter(it => !isContents(it)).forEach(it => found.push('is printed | ' + place(it)));
const page = ground(document.body);
if (light(page) < 0.9) found.push('dark paper');
for (const node of texts(document.querySelector('main'))) {
  if (contrast(rgba(style(node.parentElement).color), ground(node.parentElement)) < 4.5) found.push('pale words | ' + place(node.parentElement));
}
all('thead').filter(isShown).forEach(it => style(it).display === 'table-header-group' || found.push('its head is not repeated | ' + place(it)));
all('main :is(h1, h2, h3, h4)').filter(isShown).forEach(it => {
  const holder = style(it.parentElement).breakAfter === 'avoid' || style(it).breakAfter === 'avoid';
  if (!holder) found.push('may be the last on its page | ' + place(it));
});
all('main tr').filter(isShown).forEach(it => style(it).breakInside === 'avoid' || found.push('may be cut by the end of a page | ' + place(it)));
all('main :is(p, li, dd) > a[href^="http"]').filter(isShown).forEach(it => {
  if (!style(it, '::after').content.includes(it.getAttribute('href')) && !it.innerText.includes('://')) found.push('does not print where it leads | ' + place(it));
});
return found;
