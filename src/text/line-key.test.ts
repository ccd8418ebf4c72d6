import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFirstSign, splitPointer, toLineKey, withoutNumbers } from './line-key.ts';

test('a line is recognised whatever its bullets, case, marks and white space', () => {
  assert.equal(toLineKey('  • Follow  The Post! '), toLineKey('follow the post'));
  assert.equal(toLineKey('تابعونا على أمريكـا'), toLineKey('› تابعونا على امريكا ‹')); // «follow us on America»
  assert.equal(toLineKey(' — '), '');
});

test('letters outside the basic plane stay whole', () => {
  assert.equal(fromFirstSign('→ 𐤀𐤁 x '), '𐤀𐤁 x');
  assert.equal(toLineKey('𐤀𐤁 🔴'), '𐤀𐤁');
});

test('numbers of any script are taken out, groups of digits as one', () => {
  assert.equal(withoutNumbers('1 234 readers, ٣ شاركوا'), '{number} readers, {number} شاركوا'); // «3 shared»
});

test('a line that points elsewhere is cut at its colon; a sentence is none', () => {
  assert.deepEqual(splitPointer('» See too: Old bridge opens'), { head: 'See too', headline: 'Old bridge opens' });
  assert.equal(splitPointer('She said: the bridge is open.'), null);
  assert.equal(splitPointer('No colon here at all'), null);
});

test('a long line of symbols costs no more than its length', () => {
  const begin = performance.now();
  toLineKey(`${'-'.repeat(200_000)}a${' -'.repeat(100_000)}`);
  withoutNumbers('1 '.repeat(100_000));
  splitPointer(`${'a:'.repeat(100_000)}`);
  assert.ok(performance.now() - begin < 1_000);
});
