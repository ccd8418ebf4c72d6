import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { base, files, movedPages, pages, samplePages, toPageType } from './dist.ts';
import { startSiteBrowser } from './site-browser.ts';

const { newContext, origin, toAddress } = startSiteBrowser();

const open = async (file: string, options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = await newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin())) complaints.push(`asks ${request.url()}`);
  });
  await page.goto(toAddress(file));
  await page.evaluate(() => document.fonts.ready);
  return { context, page, complaints };
};

const axe = async (page: Page, rules?: string[]): Promise<string[]> => {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (rules) builder.withRules(rules);
  else builder.options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
};

const overflow = async (page: Page): Promise<string[]> => {
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 0 ? [`runs ${over} pixels over the edge of a screen of 320`] : [];
};

/** Everything that a browser finds on one page: light, dark and with more contrast, at the width of a phone and of the smallest one. */
const inspect = async (file: string): Promise<string[]> => {
  const { context, page, complaints } = await open(file, { viewport: { width: 390, height: 800 } });
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page, ['color-contrast']);
  await page.emulateMedia({ contrast: 'more' });
  const bold = await axe(page, ['color-contrast-enhanced']);
  const found = [...complaints, ...light, ...dark, ...bold, ...(await overflow(page))];
  await context.close();
  return found.map((complaint) => `${file}: ${complaint}`);
};

// The way in sends the browser on at once; the other tests look at it as HTML.
test('a page of each type and language passes axe, fits a small screen, is silent and asks no other host', async () => {
  const looked = samplePages().filter(({ file }) => file !== 'index.html');
  assert.ok(looked.length > 10);
  const found: string[] = [];
  for (const { file } of looked) found.push(...(await inspect(file)));
  assert.equal(found.slice(0, 10).join('\n'), '', `${found.length} complaints`);
});

/** Pages that are looked at side by side. */
const lanes = 2;

/** So many pages of each type and language are looked at; `WARRAQ_EVERY_PAGE=1` has the browser look at all of them. */
const perType = process.env['WARRAQ_EVERY_PAGE'] === '1' ? Number.POSITIVE_INFINITY : 5;

test('pages of every type pass axe, are silent and ask no other host, whatever they hold', async () => {
  const all = pages.map(({ file }) => file).filter((file) => !movedPages.has(file));
  const rest = [...Map.groupBy(all, toPageType).values()].flatMap((group) => {
    const step = Math.max(1, Math.ceil(group.length / perType));
    return group.filter((_, at) => at % step === 0);
  });
  const found: string[] = [];
  const walk = async (lane: number): Promise<void> => {
    const { context, page, complaints } = await open('404.html', { viewport: { width: 1280, height: 800 } });
    for (const file of rest.filter((_, at) => at % lanes === lane)) {
      await page.goto(toAddress(file));
      for (const complaint of [...complaints.splice(0), ...(await axe(page))]) found.push(`${file}: ${complaint}`);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => walk(lane)));
  assert.equal(found.slice(0, 10).join('\n'), '', `${found.length} complaints`);
});

const arabic = 'ar/index.html';
test('the Arabic text is set in the face of the site', { skip: !files.includes(arabic) }, async () => {
  const { context, page } = await open(arabic);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  assert.ok(
    loaded.some((family) => family.includes('Naskh')),
    loaded.join(),
  );
  await context.close();
});

test('an index of names is filtered without script', async () => {
  const { context, page } = await open('en/places/index.html', { javaScriptEnabled: false });
  const shown = () => page.locator('.names > li:visible').count();
  const all = await shown();
  const filter = page.getByRole('radio', { name: /^countries \d+$/ });
  const count = Number(/\d+$/.exec((await filter.locator('xpath=..').innerText()).trim())?.[0]);
  await filter.check();
  assert.ok(count > 0 && count < all, `${count} of ${all}`);
  assert.equal(await shown(), count);
  const letters = await page.locator('.letter:visible').count();
  assert.equal(await page.locator('.letter:visible:has(li:visible)').count(), letters);
  await page.getByRole('radio', { name: /^all/ }).check();
  assert.equal(await shown(), all);
  await context.close();
});

/** Asks the search page, and gives what it says and shows. */
const ask = async (lang: string, question: string, more = '') => {
  const { context, page, complaints } = await open(`${lang}/search/index.html`);
  await page.goto(`${toAddress(`${lang}/search/index.html`)}?q=${encodeURIComponent(question)}${more}`);
  await page.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '');
  await page.waitForFunction(
    () =>
      !/\d/.test(document.querySelector('#search-status')?.textContent ?? '') || document.querySelector('#results li'),
  );
  const found = {
    kinds: await page.locator('select[name="kind"] option').allInnerTexts(),
    titles: await page.locator('#results h2').allInnerTexts(),
    links: await page.locator('#results h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    marks: await page.locator('mark').allInnerTexts(),
    bylines: await page.locator('#results .byline').allInnerTexts(),
    names: await page.locator('#results .opening:has(bdi)').evaluateAll((lines) =>
      lines.map((line) => {
        const names = [...line.querySelectorAll('bdi')].map((name) => name.textContent);
        return `${getComputedStyle(line).direction}: ${names.join(' | ')}`;
      }),
    ),
  };
  const faults = [...complaints, ...(await axe(page)), ...(await overflow(page))];
  await context.close();
  assert.deepEqual(faults, [], question);
  return found;
};

/** A question in a language, and a word that must be marked in what it finds. */
const questions: readonly (readonly [lang: string, question: string, marked: RegExp])[] = [
  ['ar', 'الجزائر موريتانيا', /^والجزائر$/], // «Algeria Mauritania» finds «and Algeria»
  ['ar', 'أميركا', /الولايات المتحدة/], // another spelling of «America» finds «the United States»
  ['ar', 'مُذَكِّرَة', /^(?:ال)?مذكرة$/], // with vowel marks
  ['fr', 'memorandum', /^mémorandum$/i],
  ['fr', 'ALGERIE', /^Algérie$/],
];

test('the search finds words with particles, other spellings and without accents, and marks them', async () => {
  for (const [lang, question, marked] of questions) {
    const { titles, marks } = await ask(lang, question);
    assert.ok(titles.length > 0, question);
    assert.ok(
      marks.some((mark) => marked.test(mark)),
      `${question}: ${marks.join(' | ')}`,
    );
  }
});

test('the search looks through texts of another language, says when it finds nothing, and keeps its filters', async () => {
  const arabic = await ask('en', 'الجزائر', '&in=ar');
  assert.ok(arabic.titles.length > 0);
  assert.ok(
    arabic.kinds.some((kind) => /^stories \(\d+\)$/i.test(kind)),
    arabic.kinds.join(),
  );
  const stories = await ask('en', 'الجزائر', '&in=ar&kind=stories');
  assert.ok(stories.titles.length > 0 && stories.titles.length < arabic.titles.length);
  assert.deepEqual((await ask('en', 'qwertyuiop')).titles, []);
});

test('what is found can be had newest first', async () => {
  const { bylines } = await ask('en', 'said', '&kind=articles&sort=day');
  const days = bylines
    .flatMap((byline) => byline.match(/[A-Z][a-z]+ \d{1,2}, \d{4}/) ?? [])
    .map((day) => Date.parse(day));
  assert.ok(new Set(days).size > 2, bylines.join('\n'));
  assert.deepEqual(
    days,
    days.toSorted((a, b) => b - a),
    bylines.join('\n'),
  );
});

test('a name is found by its name in any language, whatever texts are searched, and leads to its page in that of the reader', async () => {
  const { titles, links, kinds, names } = await ask('en', 'الجزائر', '&in=fr'); // «Algeria»
  assert.ok(links.includes(`${base}en/places/algeria/`), links.join());
  assert.equal(titles[links.indexOf(`${base}en/places/algeria/`)], 'Algeria');
  assert.ok(
    kinds.some((kind) => /^places \(\d+\)$/i.test(kind)),
    kinds.join(),
  );
  const { links: inArticles } = await ask('en', 'الجزائر', '&in=fr&kind=articles');
  assert.ok(!inArticles.includes(`${base}en/places/algeria/`));
  // Each name has its own direction, and the line that of the page, whatever script it begins with.
  const [line = ''] = names.filter((one) => one.includes('Algérie'));
  assert.match(line, /^ltr: الجزائر \| /);
});

test('every feed, sitemap and list of feeds is well-formed XML', async () => {
  const { context, page } = await open('404.html');
  const xml = files.filter((file) => file.endsWith('.xml'));
  assert.ok(xml.length > 0);
  const broken = await page.evaluate(
    async ({ xml, base }) => {
      const errors: string[] = [];
      for (const file of xml) {
        const text = await (await fetch(`${base}${file}`)).text();
        const error = new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror');
        if (error !== null) errors.push(`${file}: ${error.textContent}`);
      }
      return errors;
    },
    { xml, base },
  );
  assert.deepEqual(broken.slice(0, 5), []);
  await context.close();
});
