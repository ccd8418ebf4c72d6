import { createServer } from 'node:net';
import { launchChromium } from './chromium.ts';
import { assertBuilt, base, samplePages, toPageType } from './dist.ts';
import { serveDist } from './serve-dist.ts';

// npm run lighthouse: what Lighthouse says of a front page, an article, a person and a story in ar, en and fr, on its
// phone. It is no dependency, being as large as all others together: npm install --no-save lighthouse

interface Audit {
  id: string;
  score: number | null;
  displayValue?: string;
}
interface Category {
  id: string;
  score: number | null;
  auditRefs: readonly { id: string; weight: number }[];
}
interface Report {
  categories: Readonly<Record<string, Category>>;
  audits: Readonly<Record<string, Audit>>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const loadLighthouse = async (): Promise<Lighthouse> => {
  const name: string = 'lighthouse';
  try {
    return ((await import(name)) as { default: Lighthouse }).default;
  } catch {
    console.error('Lighthouse is not here: npm install --no-save lighthouse@12');
    process.exit(2);
  }
};

const languages = ['ar', 'en', 'fr'];
const types = ['', 'articles/*', 'entities/*', 'stories/*'];
const looked = new Set(languages.flatMap((lang) => types.map((type) => (type === '' ? lang : `${lang}/${type}`))));

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 9222));
    });
  });

const toPercent = (score: number | null): string => (score === null ? '-' : String(Math.round(score * 100)));

/** The scores of a page, and every audit that costs it one. */
const print = (file: string, { categories, audits }: Report): void => {
  const all = Object.values(categories);
  console.log(`${file}: ${all.map(({ id, score }) => `${id} ${toPercent(score)}`).join(', ')}`);
  for (const { id, weight } of all.flatMap(({ auditRefs }) => auditRefs)) {
    const { score = null, displayValue = '' } = audits[id] ?? {};
    if (weight > 0 && score !== null && score < 0.9) console.log(`  ${id} ${toPercent(score)} ${displayValue}`);
  }
};

assertBuilt();
const lighthouse = await loadLighthouse();
const port = await freePort();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
const server = await serveDist();
let lowest = 100;
for (const { file } of samplePages().filter((page) => looked.has(toPageType(page.file)))) {
  const address = `${server.origin}${base}${file.replace(/index\.html$/, '')}`;
  const result = await lighthouse(address, { port, logLevel: 'error' });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${file}`);
  print(file, result.lhr);
  for (const { score } of Object.values(result.lhr.categories)) lowest = Math.min(lowest, (score ?? 0) * 100);
}
await browser.close();
server.close();
console.log(`lowest: ${Math.round(lowest)}`);
