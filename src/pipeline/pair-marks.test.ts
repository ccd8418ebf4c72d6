import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairMarks } from './pair-marks.ts';

test('the mark inside a Hebrew abbreviation is no quotation mark', () => {
  // "We are glad", said the chairwoman of the committee, Michal Ohana. In "Haaretz" it was read otherwise.
  const text = '"אנחנו שמחים מאוד היום", אמרה יו"ר ועד ההורים, מיכל אוחנה. אתמול נאמר ב"הארץ" דבר אחר לגמרי.';
  assert.deepEqual(
    pairMarks(text, () => false).map(({ start, end }) => text.slice(start, end)),
    ['אנחנו שמחים מאוד היום', 'הארץ'],
  );
});
