import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSearchForms } from './search-forms.ts';

/** The word as it stands in a text, and what a reader types. */
const found: readonly [printed: string, typed: string][] = [
  ['لترامب', 'ترامب'], // «to Trump»
  ['بأمريكا', 'أمريكا'], // «in America»
  ['والجزائر', 'الجزائر'], // «and Algeria»
  ['والجزائر', 'جزائر'],
  ['للجزائر', 'الجزائر'], // «for Algeria»
  ['وبالمغرب', 'المغرب'], // «and in Morocco»
  ['فلسطين', 'فلسطين'], // «Palestine»: the first letter only looks like a particle
  ['مُحَمَّد', 'محمد'], // with vowel marks
  ['کتابها', 'كتابها'], // Persian letters
  ['בישראל', 'ישראל'], // «in Israel»
  ['ושהממשלה', 'ממשלה'], // «and that the government»
  ['Élysée', 'elysee'],
  ['œuvre', 'oeuvre'],
  ['٢٠٢٥', '2025'],
];

for (const [printed, typed] of found)
  test(`${typed} finds ${printed}`, () => {
    const typedForms = toSearchForms(typed);
    assert.ok(toSearchForms(printed).some((form) => typedForms[0] === form || typedForms.at(-1) === form));
  });

test('a short word is not stripped to nothing, and a Latin word has one form', () => {
  assert.deepEqual(toSearchForms('ولد'), ['ولد']); // «boy»
  assert.deepEqual(toSearchForms('לב'), ['לב']); // «heart»
  assert.deepEqual(toSearchForms('Algeria'), ['algeria']);
});
