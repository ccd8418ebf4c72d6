import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { pages, samplePages } from './dist.ts';
import { startSiteBrowser } from './site-browser.ts';

// What a page looks like: chosen by the reader, on paper, and while it loads.

const { newContext, toAddress } = startSiteBrowser();

/** Opens a page on a device that is set to dark. */
const open = async (file: string, javaScriptEnabled = true) => {
  const context = await newContext({ colorScheme: 'dark', javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(toAddress(file));
  return { context, page, complaints };
};

/** Opens a page for the first time: bytes over the wire, compressed, with fonts, and how far anything moved. */
const visit = async (file: string): Promise<{ bytes: number; shift: number }> => {
  const context = await newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  // A slow line: a face that is swapped in late would move what stands below.
  await page.route('**/*.woff2', async (route) => {
    await setTimeout(400);
    await route.continue();
  });
  await page.goto(toAddress(file), { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => Math.min(body.length, gzipSync(body).length));
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const sum = (entries: PerformanceEntry[]): number =>
          entries.reduce((total, entry) => total + (entry as PerformanceEntry & { value: number }).value, 0);
        new PerformanceObserver((list) => done(sum(list.getEntries()))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        window.setTimeout(() => done(0), 300);
      }),
  );
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), shift };
};

test('on a first visit nothing moves, and an article takes at most 90 KB with its fonts', async () => {
  const looked = samplePages().filter(({ file }) =>
    /^\w+\/(?:articles\/[^/]+\/|(?:places|stories)\/[^/]+\/)?index\.html$/.test(file),
  );
  assert.ok(looked.some(({ file }) => file.includes('/articles/')));
  for (const { file } of looked) {
    const { bytes, shift } = await visit(file);
    assert.equal(shift, 0, `${file} moves`);
    if (file.includes('/articles/')) assert.ok(bytes <= 90 * 1024, `${file}: ${bytes} bytes`);
  }
});

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the reader chooses the appearance, and it stays', async () => {
  const { context, page, complaints } = await open('en/index.html');
  const dark = await paper(page);
  const button = page.locator('button.theme');
  assert.match(await button.innerText(), /auto$/);
  await button.click();
  assert.match(await button.innerText(), /light$/);
  const light = await paper(page);
  assert.notEqual(light, dark);
  await page.goto(toAddress('ar/index.html'));
  assert.equal(await paper(page), light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('button.theme').click();
  assert.equal(await paper(page), dark);
  await page.locator('button.theme').click();
  assert.equal(await paper(page), light);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('without script the appearance is that of the device, and no button promises more', async () => {
  const { context, page } = await open('en/index.html', false);
  const dark = await paper(page);
  assert.equal(await page.locator('button.theme').isVisible(), false);
  await page.emulateMedia({ colorScheme: 'light' });
  assert.notEqual(await paper(page), dark);
  await context.close();
});

test('on paper an article keeps its evidence and loses what cannot be clicked', async () => {
  const article = pages.find(({ file }) => /^en\/articles\/[^/]+\/index\.html$/.test(file));
  assert.ok(article !== undefined);
  const { context, page } = await open(article.file);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.masthead', '.breadcrumb', '.colophon', 'aside'])
    assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  for (const kept of ['h1', '.prose', '.evidence td']) assert.ok(await page.locator(kept).first().isVisible(), kept);
  assert.ok((await page.locator('main').innerText()).trimEnd().endsWith(article.file.replace('index.html', '')));
  const [text, origin] = [await page.locator('.prose').boundingBox(), await page.locator('.origin').boundingBox()];
  assert.ok(text !== null && origin !== null && origin.y > text.y + text.height + 8, 'room below the text');
  await context.close();
});

test('where the browser forces its colours, the key to the fates keeps theirs, and a button has an edge', async () => {
  const article = pages.find(({ file }) => /^en\/articles\/[^/]+\/index\.html$/.test(file));
  assert.ok(article !== undefined);
  const context = await newContext({ forcedColors: 'active', colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(toAddress(article.file));
  const swatches = await page
    .locator('.legend > li')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).borderInlineStartColor));
  assert.ok(swatches.length > 1 && new Set(swatches).size === swatches.length, swatches.join());
  await page.goto(toAddress('en/search/index.html'));
  const button = page.locator('.search button');
  assert.equal(await button.evaluate((one) => getComputedStyle(one).borderTopWidth), '1px');
  await context.close();
});
