import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderAnyBody } from './render-body.ts';
import { renderPlainBody } from './render-plain-body.ts';

const marksOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ href: `source/#L${at + 2}`, line: at + 2, label: `سطر ${at + 2}`, lead: at === 0 }, // line
  }));

test('paragraphs, sub-headings and names need no reader of Markdown', () => {
  const body = '\n[Oran](../../places/oran/) said: "a > b", 7% of 3.\n\n## قال\n\nو(نعم)\n'; // he said; and (yes)
  for (const marks of [marksOf(3), marksOf(2), []]) {
    const html = renderPlainBody(body, marks);
    assert.ok(html !== null);
    assert.equal(html, renderAnyBody(body, marks));
  }
});

test('a body that Markdown or HTML could read otherwise is left to their readers', () => {
  for (const body of [
    '1. a',
    '- a',
    '> a',
    'a  \nb',
    'a\\*',
    '*a*',
    'a & b',
    '<b>',
    '[a](https://x.org/)',
    '### a',
    '',
    'a\n\n\n\nb',
  ])
    assert.equal(renderPlainBody(body, []), null, body);
  assert.equal(renderPlainBody('a', [{ href: '#', line: 1, label: 'a "b"', lead: false }]), null);
});

test('whatever is rendered as plain text is what the reader of Markdown makes of it', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'ب',
      '漢',
      ' ',
      '\u00a0',
      '\u2028',
      '\f',
      '\v',
      '1',
      '.',
      ')',
      '-',
      '+',
      '=',
      ':',
      '"',
      "'",
      '>',
      '|',
      '@',
      '$',
      '%',
      '^',
      '{',
    ],
    ...[
      'http://x.org',
      '\n\n',
      '\n',
      '## ',
      '[a](../../people/a-b/)',
      '[a]',
      '(b)',
      'www.a.org',
      '/',
      ';',
      ',',
      '?',
      '\u200d',
      '-- ',
      '---',
    ],
  );
  let rendered = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const body = pieces.join('');
      const html = renderPlainBody(body, []);
      if (html === null) return;
      rendered += 1;
      assert.equal(html, renderAnyBody(body, []));
    }),
    { numRuns: 5000 },
  );
  assert.ok(rendered > 100, `${rendered} of 5000 were rendered`);
});
