import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, foldWithOffsets } from './fold.ts';

test('spellings of one Arabic name fold to one string', () => {
  for (const name of ['أمريكا', 'امريكا', 'أَمْرِيكَا', 'أمريكـــا', 'أمریکا']) assert.equal(fold(name), 'امريكا');
});

test('hamza seats, teh marbuta and alef maqsura fold away', () => {
  assert.equal(fold('مسؤولة على إفريقيا'), 'مسووله علي افريقيا');
});

test('Latin case, diacritics and ligatures fold away', () => {
  assert.equal(fold('Élysée Œuvre Straße ŁÓDŹ'), 'elysee oeuvre strasse lodz');
});

test('vowels of Indian and Thai words stay, as other words hang on them', () => {
  assert.notEqual(fold('पेरू'), fold('पर')); // Peru, on
  assert.notEqual(fold('ชิลี'), fold('ชล')); // Chile, water
  assert.equal(fold('ड़'), fold('ड')); // the dot below varies
});

test('Greek capitals fold like small letters, at the end of a word as well', () => {
  assert.equal(fold('ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ'), fold('Διαβάστε επίσης')); // read also
});

test('digits of every script become ASCII digits', () => {
  assert.equal(fold('١٣-٠٣-٢٠٢٥ ۱۴۰۳ २०२५'), '13-03-2025 1403 2025');
});

test('invisible controls vanish', () => {
  assert.equal(fold('\u200fعالم\u200c \u202eabc\ufeff'), 'عالم abc');
});

test('what is folded folds to itself', () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const folded = fold(String.fromCharCode(unit));
    assert.equal(fold(folded), folded);
  }
});

test('offsets lead back to the original', () => {
  const { text, offsets } = foldWithOffsets('Œuvre أَمريكا');
  const at = text.indexOf('امريكا');
  assert.equal('Œuvre أَمريكا'.slice(offsets[at], offsets[at + 6]), 'أَمريكا');
});

test('folding with offsets gives the same text as folding, one offset per unit and one for the end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldWithOffsets(text);
      assert.equal(folded.text, fold(text));
      assert.equal(folded.offsets.length, folded.text.length + 1);
      assert.equal(folded.offsets.at(-1), text.length);
    }),
  );
});
