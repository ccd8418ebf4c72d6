import assert from 'node:assert/strict';
import { test } from 'node:test';
import { borrowWords } from './borrow-words.ts';
import { countFeatures, startNumbers } from './count-features.ts';
import { type StoryItem, weighFeatures } from './weigh-features.ts';

interface Sketch {
  title: string;
  text?: string;
  lang?: string;
}

const compare = (sketches: readonly Sketch[]) => {
  const numbers = startNumbers();
  const items = sketches.map(({ title, text = '', lang = 'en' }, at): StoryItem => {
    const counted = countFeatures({ lang, title, text, titleEntities: [], textEntities: [] }, numbers);
    return { id: `${at}`, lang, days: [null, null], hasText: text !== '', months: 0, counted };
  });
  const before = weighFeatures(items, numbers);
  return { before, after: borrowWords(items, before) };
};

type Vectors = ReturnType<typeof borrowWords>;

const cosine = (vectors: Vectors, one: number, other: number): number => {
  const [a, b] = [vectors[one], vectors[other]];
  const weights = new Map([...(a?.features ?? [])].map((feature, at) => [feature, a?.weights[at] ?? 0]));
  return [...(b?.features ?? [])].reduce(
    (sum, feature, at) => sum + (weights.get(feature) ?? 0) * (b?.weights[at] ?? 0),
    0,
  );
};

const crane: Sketch[] = [
  { title: 'crane topples onto quay' },
  { title: 'crane topples onto ferries anchored nearby' },
  { title: 'ferries anchored nearby crushed' },
  { title: 'orchestra opens season' },
];

test('two headlines without a common word meet through a third that both resemble, others stay apart', () => {
  const { before, after } = compare(crane);
  assert.equal(cosine(before, 0, 2), 0);
  assert.ok(cosine(after, 0, 2) > 0.1);
  assert.equal(cosine(after, 0, 3), 0);
});

test('a headline that has borrowed is still a vector of length 1 whose features stand in order', () => {
  for (const [at, { features }] of compare(crane).after.entries()) {
    assert.ok(Math.abs(cosine(compare(crane).after, at, at) - 1) < 1e-9);
    assert.deepEqual(
      [...features],
      [...features].sort((a, b) => a - b),
    );
  }
});

test('texts with a body neither borrow nor lend', () => {
  const bodies = crane.map((sketch, at) => (at === 1 ? { ...sketch, text: 'nobody was hurt' } : sketch));
  const { before, after } = compare(bodies);
  assert.deepEqual(after, before);
});

test('a headline that resembles those of another language is within reach of it', () => {
  const { before, after } = compare([
    { title: 'Boukadoum 2031 Zemmouri' },
    { title: 'Boukadoum 2031 Zemmouri reçu', lang: 'fr' },
  ]);
  assert.ok((before[1]?.reach[0] ?? 1) !== 0.5);
  assert.equal(after[1]?.reach[0], 0.5);
  assert.equal(after[1]?.reach[1], before[1]?.reach[1]);
});
