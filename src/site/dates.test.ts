import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDateWords, toDay, toMonth } from './dates.ts';

test('days and months are written as the language writes them, with western digits', () => {
  assert.equal(toDay('ar', '2025-03-13'), '13 مارس 2025'); // 13 March 2025
  assert.equal(toDay('fr', '2025-03-01'), '1 mars 2025');
  assert.equal(toMonth('en', '2025-12'), 'December 2025');
});

test('a day that is not stated is said to be so, or narrowed down to a range', () => {
  assert.deepEqual(toDateWords('en', {}), { words: 'not stated' });
  assert.deepEqual(toDateWords('en', { publishedBetween: ['2025-01-22', null] }), {
    words: 'on or after January 22, 2025',
  });
  assert.deepEqual(toDateWords('fr', { publishedBetween: [null, '2025-01-22'] }), {
    words: 'le 22 janvier 2025 ou avant',
  });
  assert.deepEqual(toDateWords('en', { publishedBetween: ['2025-01-22', '2025-01-24'] }), {
    words: 'between January 22, 2025 and January 24, 2025',
  });
});

test('a stated day is given to machines too', () => {
  assert.deepEqual(toDateWords('en', { publishedOn: '2025-03-13' }), { words: 'March 13, 2025', iso: '2025-03-13' });
});
