// Controls that a finger would miss: smaller than 24 by 24 (WCAG 2.5.8 without its excuse of space), but links in running text.
const isInText = it => {
  const block = it.closest('p, li, dd, td, th, blockquote, figcaption');
  return style(it).display === 'inline' && block && block.innerText.trim().length > it.innerText.trim().length + 1;
};
const isOfThePage = it => !it.closest('main') || it.closest('nav') || it.matches('button, summary, input, a[href^="tel:"]');
return controls().filter(it => isOfThePage(it) && !isInText(it)).flatMap(it => {
  // A label counts with its control.
  const {width, height} = it.labels?.length ? box(it.labels[0]) : box(it);
  return width < 23.9 || height < 23.9 ? [Math.round(width) + ' x ' + Math.round(height) + ' | ' + place(it)] : [];
});
