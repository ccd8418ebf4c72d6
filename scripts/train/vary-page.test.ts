import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutOut, interrupt, type KnownDump } from './vary-page.ts';

const body = [
  'The old harbour bridge opened to walkers on Sunday after nine years of work.',
  'Engineers of the bridge had to replace every cable by hand.',
  'The two towers were painted in the grey of 1923.',
  'Tickets are free for everyone until the end of May.',
];
const others = ['Council plans a second tram line', 'Storm closes three schools in the north'];

const toDump = (lines: readonly string[]): KnownDump => ({
  raw: lines.map((text, at) => ({ line: at + 1, text })),
  gold: { body: body.join('\n'), inside: [], outside: [] },
});
const textsOf = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);

test('a page is cut out with few lines around its text', () => {
  const cut = textsOf(cutOut(toDump(['Home', 'Sport', ...body, 'Share', ...others])));
  for (const line of body) assert.ok(cut.includes(line));
  assert.ok(cut.length < body.length + 5);
  assert.deepEqual(cutOut(toDump(['Home', 'Sport'])), []);
});

test('a text is interrupted, and goes on below', () => {
  for (let more = 0; more < 10; more += 1) {
    const menu = Array.from({ length: more }, (_, at) => `Menu ${at}`);
    const lines = textsOf(interrupt(toDump([...menu, ...body, ...others]), 'en'));
    const [first, last] = [lines.indexOf(body[0] ?? ''), lines.indexOf(body.at(-1) ?? '')];
    const inside = lines.slice(first, last).filter((line) => !body.includes(line));
    assert.ok(inside.length >= 1 && inside.length <= 4, inside.join(' | '));
    assert.deepEqual(
      lines.filter((line) => body.includes(line)),
      body,
    );
  }
});

test('a page without headlines, or with hardly a text, is not interrupted', () => {
  assert.deepEqual(interrupt(toDump(body), 'en'), []);
  assert.deepEqual(interrupt(toDump([...body.slice(0, 2), ...others]), 'en'), []);
});
