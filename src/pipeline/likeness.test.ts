import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measurePairs, type PlainText, pairSimilarities } from './cluster-texts.ts';
import { toEventSigns } from './likeness.ts';
import { buildNameIndex } from './name-index.ts';

const index = buildNameIndex(new Map());
const plain = (id: string, title: string, text: string, lang = 'en'): PlainText => ({
  id,
  lang,
  date: null,
  title,
  text,
});

const collapse = plain(
  'a',
  'Crane collapses in harbour',
  'A crane fell onto two boats this morning, and nobody was hurt.',
);
const same = plain(
  'b',
  'Nobody hurt as boats are crushed',
  'The crane in the harbour collapses after a storm, workers say.',
);
const topic = plain(
  'c',
  'Harbour sells old boats',
  'The town asks for offers; a crane is not among what it sells this morning.',
);

const measure = (one: PlainText, other: PlainText) => measurePairs([[one, other]], index)[0]?.measures;

test('the better share of one headline in the other text is what the two tell of each other', () => {
  assert.ok((measure(collapse, same)?.told ?? 0) > 0.6);
  assert.ok((measure(collapse, topic)?.told ?? 1) < 0.4);
  const [there = 0, back = 1] = [measure(collapse, same)?.told, measure(same, collapse)?.told];
  assert.ok(Math.abs(there - back) < 1e-9);
});

test('names and numbers are no plain words', () => {
  const measures = measure(plain('a', '', '2031 2032 harbour'), plain('b', '', '2031 2032 market'));
  assert.equal(measures?.words, 0);
  assert.ok((measures?.all ?? 0) > 0);
});

test('figures are measured by themselves, however many words a text has', () => {
  const [shared, other] = ['4718', '5823'].map((figure) =>
    measure(plain('a', 'Ferry', 'In all 4718 people cross'), plain('b', 'Boat', `In all ${figure} people cross`)),
  );
  assert.ok((shared?.figures ?? 0) > 0.9);
  assert.equal(other?.figures, 0);
});

test('texts that both state months, none of them the same, tell of it', () => {
  const otherMonths = (...texts: [string, string]) => {
    const [one, other] = texts.map((text, at) => plain(`${at}`, 'Crane falls', text)) as [PlainText, PlainText];
    return measurePairs([[one, other]], index).map(({ a, b, measures }) => toEventSigns(a, b, measures).otherMonths)[0];
  };
  assert.equal(otherMonths('It fell on 3 March.', 'It fell on 9 June 2025.'), 1);
  assert.equal(otherMonths('It fell on 3 March.', 'It fell on 9 March, as on 9 June.'), 0);
  assert.equal(otherMonths('It fell on 3 March.', 'It fell.'), 0);
});

test('who tells the headline is more like it than who writes on the same topic', () => {
  const [event = 0, other = 1] = pairSimilarities(
    [
      [collapse, same],
      [collapse, topic],
    ],
    index,
  );
  assert.ok(event > 2 * other, `${event} ${other}`);
});

test('a text is as like another as the other is like it', () => {
  const [there, back] = [pairSimilarities([[collapse, topic]], index), pairSimilarities([[topic, collapse]], index)];
  assert.ok(Math.abs((there[0] ?? 0) - (back[0] ?? 1)) < 1e-9);
});
