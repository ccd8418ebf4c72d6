import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articles, dress, known, learn, linesOf, promo, promoted, toFiles } from '../../../tests/dressed-pages.ts';
import { normalize } from '../pipeline.ts';

test('a line below two texts and in the footer of a third page is learnt, with the dumps that prove it', () => {
  assert.deepEqual(
    [...learn(promoted)],
    [['quay-gazette', { lines: [{ line: promo, seenIn: { 'dump-0.txt': 9, 'dump-1.txt': 9, 'dump-2.txt': 11 } }] }]],
  );
});

test('what was learnt is dropped from the pages of its outlet, and nothing else changes', () => {
  const before = normalize(toFiles(promoted), known);
  const after = normalize(toFiles(promoted), { ...known, furniture: learn(promoted) });
  const textOf = (corpus: typeof before): string[] =>
    corpus.articles.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'));
  assert.ok(textOf(before)[0]?.endsWith(promo));
  assert.deepEqual(
    textOf(after),
    textOf(before).map((text) => text.replace(`\n${promo}`, '')),
  );
  const dropped = after.readings.flatMap(({ entries }) => entries.filter(({ by }) => by === 'outlet-furniture'));
  assert.deepEqual(
    dropped.map(({ text }) => text),
    [promo, promo, promo],
  );
});

test('what was learnt from one outlet is text on the page of another', () => {
  const furniture = learn(promoted);
  const [other] = normalize(toFiles([dress(3, { outlet: 'The Hill Herald', below: [promo] })]), {
    ...known,
    furniture,
  }).articles;
  assert.equal(other?.blocks.at(-1)?.text, promo);
});

test('two dumps prove nothing', () => {
  assert.deepEqual(linesOf(learn(promoted.slice(1))), []);
});

test('an article that is saved again and again proves nothing', () => {
  const copies = [
    dress(0, { below: [promo] }),
    dress(0, { below: [promo] }),
    dress(0, { footer: [promo] }),
    dress(0, { footer: [promo, 'Saved on Tuesday'] }),
  ];
  assert.deepEqual(linesOf(learn(copies)), []);
});

test('a live page that grows proves nothing', () => {
  const [, first = '', second = '', third = ''] = articles[0];
  const state = (news: readonly string[]): string =>
    [
      'Harbour cams and tides',
      'Bridge day as it happened',
      'The Quay Gazette',
      '3 March 2024',
      ...news,
      first,
      second,
      third,
      'Related articles',
      promo,
      'Small ads of the harbour',
    ].join('\n');
  const news = articles.slice(1).map(([, line]) => line);
  assert.deepEqual(linesOf(learn([0, 1, 2, 3].map((count) => state(news.slice(0, count))))), []);
});

test('the same words at the beginning of each part of a series are text', () => {
  const intro = 'In our series on summer jobs we visit people who work where others spend their holidays.';
  assert.deepEqual(linesOf(learn([0, 1, 2].map((at) => dress(at, { above: [intro] })))), []);
});

test('a sentence in the midst of texts is text, even when another page prints it below', () => {
  const said = 'The ministry did not answer questions that this newspaper had sent on Friday.';
  const texts = [0, 1, 2, 3].map((at) => dress(at, { midst: [said] }));
  assert.deepEqual(linesOf(learn([...texts, dress(4, { footer: [said] })])), []);
});

test('a heading that many articles have is text', () => {
  const texts = [0, 1, 2, 3, 4].map((at) => dress(at, { midst: ['What happens next'] }));
  assert.deepEqual(linesOf(learn(texts)), []);
  assert.deepEqual(linesOf(learn([...texts, dress(5, { footer: ['What happens next'] })])), []);
});

const signOff = 'Write to our desk by the lighthouse, where every letter is read twice.';

test('what one author signs all texts with is the author’s, what all authors print is the site’s', () => {
  const own = [0, 1, 2, 3, 4].map((at) => dress(at, { author: 'Nadia Selim', below: [signOff] }));
  assert.deepEqual(linesOf(learn(own)), []);
  const authors = ['Nadia Selim', 'Omar Haddad', 'Rita Costa', 'Jan Novak', 'Ines Duarte'];
  const all = authors.map((author, at) => dress(at, { author, below: [signOff] }));
  assert.deepEqual(linesOf(learn(all)), [signOff]);
});

test('a line with a number that changes is learnt without it', () => {
  const texts = [0, 1, 2, 3].map((at) => {
    const line = `${140 + at * 37} neighbours liked this page`;
    return dress(at, at === 0 ? { below: [line, articles[5][1]] } : { footer: [line] });
  });
  assert.deepEqual(linesOf(learn(texts)), ['{number} neighbours liked this page']);
});

test('a sentence at the end of last paragraphs is learnt as an ending and cut off', () => {
  const ending = 'Follow the Gazette wherever the tide takes you!';
  const texts = [0, 1, 2, 3, 4].map((at) => {
    const [, , , last = ''] = articles[at] ?? [];
    return dress(at, {}).replace(last, `${last} ${ending}`);
  });
  const furniture = learn(texts);
  assert.deepEqual(
    [...furniture.values()].flatMap(({ lines = [] }) => lines.map((line) => [line.line, line.ending])),
    [[ending, true]],
  );
  const after = normalize(toFiles(texts), { ...known, furniture });
  assert.deepEqual(
    after.articles.map(({ blocks }) => blocks.at(-1)?.text),
    texts.map((_, at) => articles[at]?.[3]),
  );
});

test('a line that people refused is not learnt again, and the refusal stays', () => {
  const furniture = new Map([['quay-gazette', { not: [promo] }]]);
  assert.deepEqual([...learn(promoted, { furniture })], [...furniture]);
});

test('a line that an editor calls text is text', () => {
  const corrections = new Map([['dump-1', { why: 'It is.', lines: { 9: 'paragraph' as const } }]]);
  assert.deepEqual(linesOf(learn(promoted, { corrections })), []);
});

/** A page that points to the headline of another one, between its paragraphs. */
const pointing = (at: number, headline: string): string => dress(at, { midst: [`Our pick: ${headline}`] });

test('a line that leads to headlines of other dumps is learnt by its first words', () => {
  const texts = [
    pointing(0, articles[1][0]),
    pointing(1, articles[2][0]),
    pointing(2, 'Ferry tickets become cheaper'),
    dress(3, {}),
  ];
  const furniture = learn(texts);
  assert.deepEqual(linesOf(furniture), ['Our pick: {headline}']);
  const next = toFiles([pointing(4, 'Night trains return to the coast')], 'next');
  const [article] = normalize(next, { ...known, furniture }).articles;
  assert.deepEqual(
    article?.blocks.map(({ text }) => text),
    articles[4].slice(1),
  );
});

test('words before a colon that lead to no headline are text: somebody speaks', () => {
  const texts = [0, 1, 2, 3].map((at) =>
    dress(at, { midst: [`Harbour master: ${articles[at]?.[2].replace(/\.$/, '')}`] }),
  );
  assert.deepEqual(linesOf(learn(texts)), []);
});
