import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBriefPage } from './brief-page.ts';

const body = [
  'The old harbour bridge opened to walkers on Sunday. Nine years of work had come to an end.',
  'Engineers of the bridge had to replace every cable by hand. It took them four winters.',
  'The two towers were painted in the grey of 1923.',
  'Tickets are free for everyone until the end of May.',
  'The council wants to open the second tower before the winter comes.',
  'Photographs of the works hang in the town hall, the mayor said.',
  'Nobody was hurt when the last crane was taken away.',
];
const headline = 'Council plans a second tram line';
const appeal = 'Readers keep this paper alive with a coffee a month.';

const textsOf = (page: readonly string[]): string[] =>
  toBriefPage(
    { raw: page.map((text, at) => ({ line: at + 1, text })), gold: { body: body.join('\n'), inside: [], outside: [] } },
    'en',
  ).map(({ text }) => text);

test('short news ends with a sentence of the text, or with one that is not, below a heading and a headline', () => {
  const closings = [0, 1, 2, 3].map((more) => {
    const menu = Array.from({ length: more }, (_, at) => `Menu ${at}`);
    const lines = textsOf([...menu, ...body, headline, appeal]);
    assert.ok(lines.includes('The old harbour bridge opened to walkers on Sunday.'));
    const below = lines.slice(lines.indexOf(headline) + 1).find((line) => line !== headline) ?? '';
    return body.some((paragraph) => paragraph.startsWith(below)) ? 'text' : below;
  });
  assert.deepEqual(new Set(closings), new Set(['text', appeal]));
});

test('a page without headlines, or with hardly a text, makes no short news', () => {
  assert.deepEqual(textsOf(body), []);
  assert.deepEqual(textsOf([...body.slice(0, 2), headline]), []);
});
