import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toAttributeText } from './attribute-text.ts';
import type { SiteArticle } from './index-content.ts';
import { toJsonLd } from './json-ld.ts';
import { toSafeHref } from './safe-href.ts';
import { toShownProblems } from './source-page.ts';
import { toXmlText } from './xml-text.ts';

test('only web addresses are linked, and without a password', () => {
  assert.equal(toSafeHref('https://example.org/a?b=c'), 'https://example.org/a?b=c');
  assert.equal(toSafeHref('https://user:secret@example.org/'), 'https://example.org/');
  for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '//example.org', 'x', ''])
    assert.equal(toSafeHref(address), null, address);
});

test('structured data cannot end its element and stays the same data', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '/', 'script>', '!--', '"', '\\', 'a') }), (title) => {
      const json = toJsonLd({ title });
      assert.doesNotMatch(json, /</);
      assert.deepEqual(JSON.parse(json), { title });
    }),
  );
});

test('no string makes XML ill-formed', () => {
  assert.equal(toXmlText('a < b & "c"\f\u0000\ufffe\ud800'), 'a &lt; b &amp; &quot;c&quot;');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(toXmlText(text), /[<>"]|[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
    }),
  );
});

test('a text that would cost the page its doctype is not put into an attribute', () => {
  assert.equal(toAttributeText('x <!DOCTYPE html y'), undefined);
  assert.equal(toAttributeText('x & y'), 'x & y');
  assert.equal(toAttributeText(`${'word '.repeat(60)}end`)?.length, 200);
});

test('a message that quotes hidden characters names them', () => {
  const problem = { severity: 'warning', rule: 'no-rule', file: 'x.txt', line: 1, hint: null };
  const message = 'no rule knows this line: a\u0002b\u202ec\u2066…';
  const [shown] = toShownProblems({ ledger: { problems: [{ ...problem, message }] } } as unknown as SiteArticle);
  assert.equal(shown?.message, 'no rule knows this line: a‹U+0002›b‹U+202E›c‹U+2066›…');
});
