// What moves, or would, for somebody who asked for less motion.
const found = [];
for (const it of [document.documentElement, ...all('body, body *')]) {
  for (const pseudo of [undefined, '::before', '::after']) {
    const now = style(it, pseudo);
    const times = (now.transitionDuration + ',' + now.animationDuration).split(',').map(parseFloat);
    const isAnimated = now.animationName !== 'none';
    if (now.transitionDuration.split(',').some(time => parseFloat(time) > 0.001)) found.push('transition of ' + now.transitionDuration + ' | ' + place(it));
    if (isAnimated && times.some(time => time > 0.001)) found.push('animation ' + now.animationName + ' | ' + place(it));
  }
  if (style(it).scrollBehavior === 'smooth') found.push('smooth scrolling | ' + place(it));
}
return found;
