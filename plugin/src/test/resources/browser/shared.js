// What all probes use. A probe is the body of a function: it answers with a list of what it found.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const box = element => element.getBoundingClientRect();
const style = (element, pseudo) => getComputedStyle(element, pseudo);
const isShown = element => element.checkVisibility({checkVisibilityCSS: true, contentVisibilityAuto: true}) && box(element).width > 0;
// Words for screen readers alone lie in a box of a pixel.
const isForEars = element => Boolean(element.closest('*') && (() => {
  for (let it = element; it; it = it.parentElement) {
    const {width, height} = box(it);
    if (width <= 2 && height <= 2 && style(it).position === 'absolute') return true;
  }
  return false;
})());
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const controls = (root = document) => all(CONTROLS, root).filter(it => isShown(it) && !it.disabled && !isForEars(it));
// A short way to a place, as a person would tell it.
const place = element => {
  const steps = [];
  for (let it = element; it && it !== document.body && steps.length < 3; it = it.parentElement) {
    const name = it.id ? '#' + it.id : it.classList.length ? '.' + it.classList[0] : '';
    steps.unshift(it.localName + name);
    if (it.id) break;
  }
  const words = (element.innerText ?? '').trim().slice(0, 30);
  return steps.join(' > ') + (words ? ' "' + words.replaceAll('\n', ' ') + '"' : '');
};
const texts = root => {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.trim() && isShown(node.parentElement) && !isForEars(node.parentElement)) found.push(node);
  }
  return found;
};
// Colours as the browser computes them, over what lies behind; contrast as WCAG 2.2 defines it.
const rgba = text => {
  const canvas = rgba.canvas ??= new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
};
const over = ([r, g, b, a], ground) => [r, g, b].map((it, i) => it * a + ground[i] * (1 - a)).concat(1);
const ground = element => {
  if (!element) return rgba('Canvas');
  const own = rgba(style(element).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(element.parentElement));
};
const light = ([r, g, b]) => [r, g, b].map(it => it / 255)
  .map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
  .reduce((sum, it, i) => sum + it * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (one, other) => {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};
