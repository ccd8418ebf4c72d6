import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { assertBuilt, base, samplePages, toPageType } from './dist.ts';
import { serveDist } from './serve-dist.ts';

// npm run gallery: pictures of every type of page of the built site, to be looked at before a change of the design lands.

const folder = path.resolve('.cache/gallery');
const languages = ['ar', 'fr', 'en'];
const devices = [
  ['phone', 390],
  ['desktop', 1280],
] as const;
const schemes = ['light', 'dark'] as const;
/** A list may be long; what is below is more of the same, in pixels. */
const tallest = 4000;

interface Picture {
  file: string;
  label: string;
}

/** `ar/entities/*` → `entities-x` */
const toName = (file: string): string =>
  toPageType(file).split('/').slice(1).join('-').replaceAll('*', 'x').replace('.html', '') || 'home';

/** Pictures of one page on each device, light and dark. */
const shoot = async (browser: Browser, address: string, name: string): Promise<Picture[]> => {
  const pictures: Picture[] = [];
  for (const [device, width] of devices) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.reload(); // with all its faces, those that came late the first time too
    await page.evaluate(() => document.fonts.ready);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight));
      const file = `${name}-${device}-${colorScheme}.jpg`;
      const clip = { x: 0, y: 0, width, height };
      await page.screenshot({ path: path.join(folder, file), type: 'jpeg', quality: 75, fullPage: true, clip });
      pictures.push({ file, label: `${name} ${device} ${colorScheme}` });
    }
    await page.close();
  }
  return pictures;
};

const toHtml = (pictures: readonly Picture[]): string => `<!doctype html>
<meta charset="utf-8"><title>Gallery</title>
<style>body{display:flex;flex-wrap:wrap;gap:1rem;background:#777;font:14px sans-serif}figure{margin:0}img{block-size:40rem;inline-size:auto;display:block}</style>
${pictures.map(({ file, label }) => `<figure><figcaption>${label}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt=""></a></figure>`).join('\n')}
`;

assertBuilt();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serveDist();
const browser = await launchChromium();
const pictures: Picture[] = [];
for (const { file } of samplePages()) {
  const lang = file.split('/')[0] ?? '';
  if (file === 'index.html' || !(languages.includes(lang) || file === '404.html')) continue;
  const address = `${server.origin}${base}${file.replace(/index\.html$/, '')}`;
  pictures.push(...(await shoot(browser, address, `${toName(file)}-${lang.replace('.html', '')}`)));
}
await browser.close();
server.close();
pictures.sort((a, b) => (a.file < b.file ? -1 : 1));
writeFileSync(path.join(folder, 'index.html'), toHtml(pictures));
console.log(`${pictures.length} pictures: ${path.join('.cache', 'gallery', 'index.html')}`);
