// Every text that a reader meets on the page as it now is: words, what is read aloud, and what style puts before and behind.
const ATTRIBUTES = ['title', 'alt', 'aria-label', 'aria-description', 'aria-roledescription', 'placeholder'];
const isForeign = it => it.closest('[lang]:not(html)') || it.closest('script, style, code, pre, kbd');
const found = [document.title];
for (const it of all('body, body *')) {
  if (isForeign(it)) continue;
  for (const node of it.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) found.push(node.data);
  }
  for (const name of ATTRIBUTES) {
    if (it.hasAttribute(name)) found.push(it.getAttribute(name));
  }
  for (const pseudo of ['::before', '::after', '::marker']) {
    // An address that paper shows behind its link is data.
    const {content} = style(it, pseudo);
    if (content.startsWith('"') && !(it.getAttribute('href') && content.includes(it.getAttribute('href')))) found.push(content);
  }
  // What no attribute says, the browser would say in a language of its own.
  if (it.matches(':required, :invalid')) found.push(it.validationMessage);
}
return found;
