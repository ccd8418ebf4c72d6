import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences, splitSentences } from './split-sentences.ts';

test('sentences are cut where a stop is followed by no small letter', () => {
  assert.deepEqual(splitSentences('She left. “Why?” he asked. Nobody knew.'), [
    'She left.',
    '“Why?” he asked.',
    'Nobody knew.',
  ]);
  assert.deepEqual(splitSentences('وصل الوزير. ثم غادر؟ نعم'), ['وصل الوزير.', 'ثم غادر؟', 'نعم']); // the minister came, then left? yes
});

test('a king’s number and a small word end a sentence', () => {
  assert.deepEqual(splitSentences('So decreed Mohammed VI. He said so. Dr. Dam agreed.'), [
    'So decreed Mohammed VI.',
    'He said so.',
    'Dr. Dam agreed.',
  ]);
});

test('initials, and a month before its day, end no sentence', () => {
  assert.deepEqual(splitSentences('J. Doe came on Oct. 1, not on Oct. 2. Then it rained.'), [
    'J. Doe came on Oct. 1, not on Oct. 2.',
    'Then it rained.',
  ]);
});

test('the places are those of the text, white space left out', () => {
  const text = '  She left.  Nobody knew. ';
  assert.deepEqual(
    findSentences(text).map(({ start, end }) => text.slice(start, end)),
    ['She left.', 'Nobody knew.'],
  );
});
