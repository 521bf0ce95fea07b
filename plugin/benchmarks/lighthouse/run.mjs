// Prints what Lighthouse says of a built site, as a Markdown table: the median of some rounds on a slow phone.
//
//   cd plugin/benchmarks/lighthouse && npm ci --ignore-scripts && node run.mjs [site] [rounds]
//
// The site is by default the sample's, playbook-content/target/site, which `./mvnw package -DskipTests` builds. It is
// served as any static host would do it: compressed, and on this machine. CHROME_PATH names the browser.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const here = dirname(fileURLToPath(import.meta.url));
const site = process.argv[2] ?? join(here, '../../../playbook-content/target/site');
const rounds = Number(process.argv[3] ?? 3);
const PAGES = {
  front: '',
  home: 'latest/ch/de-CH/',
  section: 'latest/ch/de-CH/voice/tone/',
  crisis: 'latest/ch/de-CH/crisis/',
  search: 'latest/ch/de-CH/search.html',
};
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const isFile = path => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const server = createServer((request, response) => {
  const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const path = join(site, normalize(asked.endsWith('/') ? asked + 'index.html' : asked));
  const isThere = path.startsWith(normalize(site)) && isFile(path);
  const file = isThere ? path : join(site, '404.html');
  response.writeHead(isThere ? 200 : 404, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'cache-control': 'max-age=600',
  });
  createReadStream(file).pipe(createGzip()).pipe(response);
});

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const measure = async address => {
  const chrome = await launch({ chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
    return lhr;
  } finally {
    await chrome.kill();
  }
};

const faults = lhr => CATEGORIES.flatMap(category => lhr.categories[category].auditRefs
  .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
  .map(({ id }) => `${category}: ${lhr.audits[id].title} (${lhr.audits[id].displayValue ?? lhr.audits[id].score})`));

await new Promise(ready => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}/`;
console.log(`| page | ${CATEGORIES.join(' | ')} | LCP s | TBT ms | CLS |`);
console.log('|---|' + '---|'.repeat(CATEGORIES.length + 3));
const notes = new Set();
for (const [name, path] of Object.entries(PAGES)) {
  if (!isFile(join(site, path.endsWith('.html') ? path : path + 'index.html'))) {
    console.log(`| ${name} | not in this site |`);
    continue;
  }
  const reports = [];
  for (let round = 0; round < rounds; round++) {
    reports.push(await measure(origin + path));
  }
  const score = category => Math.round(100 * median(reports.map(lhr => lhr.categories[category].score)));
  const value = id => median(reports.map(lhr => lhr.audits[id].numericValue));
  console.log(`| ${name} | ${CATEGORIES.map(score).join(' | ')} | ${(value('largest-contentful-paint') / 1000).toFixed(2)}`
    + ` | ${Math.round(value('total-blocking-time'))} | ${value('cumulative-layout-shift').toFixed(3)} |`);
  reports.flatMap(faults).forEach(fault => notes.add(`${name}: ${fault}`));
}
server.close();
if (notes.size) {
  console.log('\n' + [...notes].map(note => '- ' + note).join('\n'));
}
