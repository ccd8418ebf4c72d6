import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articles, dress, known, learn, linesOf, promo, promoted, toFiles } from '../../../tests/dressed-pages.ts';
import { normalize } from '../pipeline.ts';
import type { Known } from '../types.ts';
import { checkFurniture } from './check-furniture.ts';
import { relearn } from './relearn.ts';

test('learning again, with what was learnt or files in another order, gives the same', () => {
  const files = toFiles(promoted);
  const once = relearn(files, known);
  assert.deepEqual([...relearn(files, { ...known, furniture: once })], [...once]);
  assert.deepEqual([...relearn(files.toReversed(), known)], [...once]);
});

const nameless = [0, 1, 2].map((at) =>
  dress(at, {
    outlet: 'Weather and wind for sailors',
    ...(at < 2 ? { below: [promo] } : { footer: [promo] }),
    footer: [
      'Harbour master on duty',
      'Lost and found on the quay',
      'Fish of the week',
      'Lighthouse opening hours',
      'Join the rowing club',
      'Letters to the keeper',
      ...(at < 2 ? [] : [promo]),
    ],
  }),
);

test('a site that no outlet file names is known by the lines that its dumps share', () => {
  const learnt = learn(nameless);
  assert.deepEqual([...learnt.keys()], ['site-dump-0']);
  assert.ok(linesOf(learnt).includes(promo));
  const signs = learnt.get('site-dump-0')?.signs ?? [];
  assert.ok(signs.includes('Harbour cams and tides'), signs.join(', '));
  const after = normalize(toFiles(nameless), { ...known, furniture: learnt });
  assert.ok(after.articles.every(({ blocks }) => blocks.every(({ text }) => text !== promo)));
  const [alone] = normalize(toFiles([articles[3].join('\n').concat(`\n${promo}`)]), {
    ...known,
    furniture: learnt,
  }).articles;
  assert.equal(alone?.blocks.at(-1)?.text, promo);
});

test('a site keeps the name of its file when another dump comes first', () => {
  const learnt = learn(nameless);
  const more = [...toFiles(nameless), ...toFiles([nameless[0]?.replaceAll('bridge', 'tunnel') ?? ''], 'a-dump')];
  assert.deepEqual([...relearn(more, { ...known, furniture: learnt }).keys()], ['site-dump-0']);
});

const ruleOf = (texts: readonly string[], furniture: Known['furniture']): string[] => {
  const files = toFiles(texts);
  const all = { ...known, furniture };
  return checkFurniture(normalize(files, all), all).map(({ rule, file, message }) => `${rule} ${file} ${message}`);
};

test('what could be learnt is reported once per site, until it is learnt', () => {
  const [told, ...others] = ruleOf(promoted, new Map());
  assert.match(told ?? '', /^furniture-unlearnt content\/outlets\/quay-gazette\.yaml a line repeats .*Readers keep/);
  assert.deepEqual(others, []);
  assert.deepEqual(ruleOf(promoted, learn(promoted)), []);
});

test('a proof that is gone, or does not hold the line, is reported', () => {
  const seenIn = { 'dump-0.txt': 9, 'dump-1.txt': 8, 'dump-9.txt': 1 };
  const told = ruleOf(promoted, new Map([['quay-gazette', { lines: [{ line: promo, seenIn }] }]]));
  assert.equal(told.length, 2);
  assert.match(
    told[0] ?? '',
    /^furniture-proof content\/furniture\/quay-gazette\.yaml dump-1\.txt does not print at its line 8/,
  );
  assert.match(told[1] ?? '', /dump-9\.txt is not among the dumps/);
});

test('a headline of other pages that was learnt is still the title of its own', () => {
  const headline = 'Students build boat from bottles';
  const lines = [{ line: headline, seenIn: { 'dump-0.txt': 1, 'dump-1.txt': 1, 'dump-2.txt': 1 } }];
  const [article] = normalize(toFiles([dress(3, {})]), {
    ...known,
    furniture: new Map([['quay-gazette', { lines }]]),
  }).articles;
  assert.equal(article?.title.value, headline);
});
