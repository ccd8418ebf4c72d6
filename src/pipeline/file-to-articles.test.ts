import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../tests/read-page.ts';
import type { Correction } from '../schema/correction.ts';
import { outletSchema } from '../schema/outlet.ts';
import type { FileReading } from './types.ts';

const card = (title: string, outlet: string, day: string, text: string): string =>
  [title, title, outlet, `time${day}`, title, text].join('\n');

const text = (what: string): string =>
  [
    `The ${what} opened on Sunday after nine years of work, and the mayor thanked everyone who had waited for it so long.`,
    `Engineers of the ${what} had to replace every part by hand, as the old plans in the archive of the town had asked.`,
    `The ${what} is open day and night, and children who were born in the year of its first stone need no ticket at all.`,
    `A festival with music from three continents will mark the end of the works on the ${what} before the summer is over.`,
  ].join(' ');

const page = [
  card('Old harbour bridge opens', 'Harbour Post', '13-03-2025', text('bridge')),
  card('New night tram opens', 'Tram Times', '11-03-2025', text('tram')),
].join('\n');

const outlets = new Map([
  [
    'quay-gazette',
    outletSchema.parse({
      names: { en: { label: 'The Quay Gazette' } },
      language: 'en',
      furniture: ['The Quay Gazette: news with the tide'],
    }),
  ],
]);

const readCorrected = (dump: string, correction?: Correction): FileReading =>
  readPage(dump, { outlets, corrections: new Map(correction === undefined ? [] : [['x', correction]]) });

const read = (lines?: Correction['lines']): FileReading =>
  readCorrected(page, lines === undefined ? undefined : { why: 'test', lines });

test('two cards of one template are two articles, each with its own header', () => {
  const { articles } = read();
  assert.deepEqual(
    articles.map(({ id, title, outletName, publishedOn }) => [id, title.value, outletName?.value, publishedOn?.value]),
    [
      ['x', 'Old harbour bridge opens', 'Harbour Post', '2025-03-13'],
      ['x-2', 'New night tram opens', 'Tram Times', '2025-03-11'],
    ],
  );
});

test('an article whose text the editor drops is none, and the ledger gives its lines to no other', () => {
  const { articles, entries } = read({ 6: 'drop' });
  assert.deepEqual(
    articles.map(({ id, title }) => [id, title.value]),
    [['x', 'New night tram opens']],
  );
  const owned = entries.filter(({ article }) => article === 'x').map(({ line }) => line);
  assert.ok(owned.length > 0 && owned.every((line) => line > 6), owned.join());
});

test('a text begins below the headline that the title of the page repeats, not with the banners above it', () => {
  const banner =
    'Our readers say that this is the best paper of the whole coast, and we could not agree with them more today.';
  const { articles } = readCorrected(
    [
      'Old harbour bridge opens | Coast Paper',
      'Offers',
      banner,
      'Old harbour bridge opens',
      ...text('bridge')
        .split('. ')
        .map((one) => `${one}.`),
    ].join('\n'),
  );
  assert.equal(articles.length, 1);
  assert.equal(articles[0]?.title.value, 'Old harbour bridge opens');
  assert.ok(!articles[0]?.blocks.some((block) => block.text === banner));
});

test('teasers under dated headlines below an article are no articles', () => {
  const { articles } = readCorrected(
    [
      'Old harbour bridge opens',
      '13-03-2025',
      text('bridge'),
      'Town library closes in May',
      '12-03-2025',
      'Readers may return their books to the town hall while the doors of the library are painted, the council said.',
      'Museum shows early maps',
      '11-03-2025',
      'A collection of sea charts that nobody had unrolled since 1890 can be seen in the upper hall until the autumn.',
    ].join('\n'),
  );
  assert.deepEqual(
    articles.map(({ id }) => id),
    ['x'],
  );
});

test('a furniture line that prints the name of an outlet names it', () => {
  const { articles } = readCorrected(
    `The Quay Gazette: news with the tide\nOld harbour bridge opens\n${text('bridge')}`,
  );
  assert.equal(articles[0]?.outlet?.value, 'quay-gazette');
  assert.equal(articles[0]?.outletName?.value, 'The Quay Gazette');
});

test('the sidecar wins over the front matter of the dump, line by line', () => {
  const dump = `---\nlines: { 4: subheading, 5: drop }\n---\nOld harbour bridge opens\nAn aside\n${text('bridge')}`;
  const { entries } = readCorrected(dump, { why: 'test', lines: { 4: 'title' } });
  const fates = entries.filter(({ line }) => line === 4 || line === 5).map(({ fate, field, by }) => [fate, field, by]);
  assert.deepEqual(fates, [
    ['metadata', 'title', 'editor'],
    ['dropped', undefined, 'editor'],
  ]);
});

test('a range of days stays when the editor corrects something else, and goes when he states the day', () => {
  const dump = `Old harbour bridge opens\n${text('bridge')} It was closed on 3 March 2015.`;
  const range = ['2015-03-03', null];
  const said = (article: object): Correction => ({ why: 'test', articles: [article] });
  assert.deepEqual(readCorrected(dump, said({ section: 'Town' })).articles[0]?.publishedBetween?.value, range);
  const dated = readCorrected(dump, said({ publishedOn: '2024-05-01' })).articles[0];
  assert.deepEqual([dated?.publishedOn?.value, dated?.publishedBetween], ['2024-05-01', undefined]);
});

test('an editor who confirms a standfirst changes no other line: what is below it still is the head of the article', () => {
  const standfirst = 'The new way joins two quarters in which many thousands of people live, and it cost 740 million';
  const dump = [
    ...['Old harbour bridge opens to walkers', standfirst, 'Nadia Selim', 'A reporter from Faro'],
    ...['Published: 3 March 2024', 'Updated: 4 March 2024', 'Share', ...text('bridge').split(/(?<=\.) /)],
  ].join('\n');
  const verdicts = (correction?: Correction) =>
    readCorrected(dump, correction).entries.map(({ line, fate, field, as, by }) => [
      ...[line, fate, field, as],
      line === 2 ? 'either' : by,
    ]);
  assert.deepEqual(verdicts({ why: 'test', lines: { 2: 'lead' } }), verdicts());
});
