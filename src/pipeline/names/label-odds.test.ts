import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findBestLabels, type LabelScores, toLabelOdds } from './label-odds.ts';
import { fromNameLabel, labelCount, labelsBefore, mayBegin, mayEnd } from './name-labels.ts';

const sentence = fc.integer({ min: 1, max: 3 }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    scores: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: words * labelCount, maxLength: words * labelCount }),
    transitions: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: labelCount ** 2, maxLength: labelCount ** 2 }),
  }),
);

const toScores = (drawn: { words: number; scores: number[]; transitions: number[] }): LabelScores => ({
  words: drawn.words,
  scores: Float64Array.from(drawn.scores),
  transitions: Float64Array.from(drawn.transitions),
});

/** All ways to label the words that the rules of labels allow. */
const waysOf = (words: number): number[][] => {
  let ways: number[][] = [...Array(labelCount).keys()].filter((label) => mayBegin[label]).map((label) => [label]);
  for (let word = 1; word < words; word += 1)
    ways = ways.flatMap((way) =>
      [...Array(labelCount).keys()]
        .filter((label) => labelsBefore[label]?.includes(way.at(-1) ?? 0))
        .map((label) => [...way, label]),
    );
  return ways.filter((way) => mayEnd[way.at(-1) ?? 0]);
};

const scoreOf = ({ scores, transitions }: LabelScores, way: readonly number[]): number =>
  way.reduce((sum, label, word) => {
    const moved = word === 0 ? 0 : (transitions[(way[word - 1] ?? 0) * labelCount + label] ?? 0);
    return sum + moved + (scores[word * labelCount + label] ?? 0);
  }, 0);

test('no other labelling scores more than the best', () => {
  fc.assert(
    fc.property(sentence, (drawn) => {
      const scores = toScores(drawn);
      const most = Math.max(...waysOf(scores.words).map((way) => scoreOf(scores, way)));
      assert.equal(scoreOf(scores, [...findBestLabels(scores)]), most);
    }),
    { numRuns: 30 },
  );
});

test('the odds of a label are the share of all labellings that have it', () => {
  fc.assert(
    fc.property(sentence, (drawn) => {
      const scores = toScores(drawn);
      const ways = waysOf(scores.words).map((way) => ({ way, mass: Math.exp(scoreOf(scores, way)) }));
      const all = ways.reduce((sum, { mass }) => sum + mass, 0);
      const odds = toLabelOdds(scores);
      for (const label of [0, 1, labelCount - 1]) {
        const share = ways.reduce((sum, { way, mass }) => sum + (way[0] === label ? mass : 0), 0) / all;
        assert.ok(Math.abs(share - (odds[label] ?? 0)) < 1e-9);
      }
    }),
    { numRuns: 30 },
  );
});

test('a name that began goes on in its kind', () => {
  const first = [...Array(labelCount).keys()].find((label) => fromNameLabel(label)?.part === 'first') ?? 0;
  const after = [...Array(labelCount).keys()].filter((label) => labelsBefore[label]?.includes(first));
  assert.deepEqual(
    after.map((label) => fromNameLabel(label)),
    [
      { kind: 'people', part: 'inside' },
      { kind: 'people', part: 'last' },
    ],
  );
});
