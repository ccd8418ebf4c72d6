import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteFeaturesOf } from './quote-features.ts';
import { createPrintCounter, toQuotingTexts } from './quoting-text.ts';

/** What is seen of each stretch between marks of an English passage. */
const seen = (text: string): ReadonlySet<string>[] => {
  const texts = toQuotingTexts([{ line: 1, start: 0, text }], 'en', []);
  const countPrints = createPrintCounter(texts);
  return texts.flatMap((one) => one.stretches.map((stretch) => quoteFeaturesOf(one, stretch, countPrints)));
};

test('words are seen in their sentence, behind the sentence before it, and among the others of their passage', () => {
  const [term, speech] = seen('Ada Roe said the “long wall” must go. “We will build another one in spring.”');
  assert.deepEqual(
    ['first-sentence', 'of-sentence:49', 'passage:first', 'passage:ends'].filter((one) => term?.has(one)),
    ['first-sentence', 'of-sentence:49', 'passage:first'],
  );
  assert.deepEqual(
    ['verb-in-sentence-before', 'of-sentence:far', 'passage:later', 'in-passage:3', 'passage:ends'].filter(
      (one) => !speech?.has(one),
    ),
    [],
  );
});
