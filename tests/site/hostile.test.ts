import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Layer } from '../hostile/make-mutant.ts';
import { tryMutant } from '../hostile/try-mutant.ts';
import { launchChromium } from './chromium.ts';

// `npm run mutants` opens every page with every text in every place; here it is one language and some of the places.
const some = { every: false, pattern: 'en/{articles,people,stories}/**/*.html' };

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser?.close());

test('no text of a dump runs or asks another host, and no policy has to stop it', async () => {
  const { pages, ran, asked, blocked } = await tryMutant(browser, [], some);
  assert.ok(pages > 100, `${pages} pages`);
  assert.deepEqual({ ran, asked, blocked }, { ran: [], asked: [], blocked: [] });
});

for (const layer of ['markdown', 'sanitiser', 'templates', 'policy'] as const satisfies readonly Layer[])
  test(`without the layer of the ${layer} no text runs either`, async () => {
    const { pages, ran, asked } = await tryMutant(browser, [layer], some);
    assert.ok(pages > 100, `${pages} pages`);
    assert.deepEqual({ ran, asked }, { ran: [], asked: [] });
  });

test('without any layer texts do run: the tests above can fail', async () => {
  const { ran } = await tryMutant(browser, ['markdown', 'sanitiser', 'templates', 'policy'], some);
  assert.ok(ran.length > 5, `${ran.length} ran`);
});
