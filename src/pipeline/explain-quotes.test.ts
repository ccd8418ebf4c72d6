import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainQuotes } from './explain-quotes.ts';

test('what stands between marks is explained in words, whether it is speech or a name', () => {
  const lines = ['Tom Abbot said: “We wait for nobody on this river.”', 'The ship is called “Northern Gull” now.'];
  const passages = lines.map((text, at) => ({ line: at + 1, start: 0, text }));
  const [speech, name] = explainQuotes(passages, 'en', []);
  assert.match(speech?.why ?? '', /^for speech: .*reads like a sentence/);
  assert.match(name?.why ?? '', /against: .*stands where a name or a term stands/);
  assert.equal(name?.text, 'Northern Gull');
});

test('on which side a verb of speech stands is said as it is', () => {
  const text =
    '“Our engineers are out, but some lines cannot be reached until the wind drops,” said Tom Abbot of the yard.';
  const [quote] = explainQuotes([{ line: 1, start: 0, text }], 'en', []);
  assert.doesNotMatch(quote?.why ?? '', /no verb of speech (?:stands near|right behind)/);
  const [lead] = explainQuotes([{ line: 1, start: 0, text: 'Tom Abbot said: “We wait for nobody.”' }], 'en', []);
  assert.doesNotMatch(lead?.why ?? '', /no verb of speech (?:stands near|right before)/);
});
