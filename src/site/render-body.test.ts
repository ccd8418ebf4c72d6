import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderBody } from './render-body.ts';

const mark = (line: number) => ({ href: `source/#L${line}`, line, label: `line ${line}`, lead: false });

test('headings and paragraphs get the ids that ledgers link to', () => {
  assert.equal(renderBody('x', '## A\n\nB'), '<h2 id="p1">A</h2>\n<p id="p2">B</p>');
});

test('each block leads to its line, and the number is no part of the text', () => {
  assert.equal(
    renderBody('x', 'A', [{ ...mark(7), lead: true }]),
    '<p id="p1" class="lead">A<a class="line" href="source/#L7" aria-label="line 7" data-line="7"></a></p>',
  );
});

test('no line is named when blocks and marks do not match', () => {
  assert.equal(renderBody('x', 'A', [mark(1), mark(2)]), '<p id="p1">A</p>');
});

test('links to names and to web pages stay, all others go', () => {
  assert.equal(
    renderBody('x', '[a](../../people/a-b/) [b](https://example.org/) [c](javascript:alert\\(1\\)) [d](data:x)'),
    '<p id="p1"><a href="../../people/a-b/">a</a> <a href="https://example.org/">b</a> <a>c</a> <a>d</a></p>',
  );
});

test('raw HTML and pictures do not come through', () => {
  const html = renderBody(
    'x',
    'a ![x](%) <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>\n\n<p style="x">c</p>',
  );
  assert.doesNotMatch(html, /<img|<script|style=|onerror/);
});

test('what bundlers take for their own placeholders is printed as it is', () => {
  const text = '__VITE_IS_MODERN__ __ASTRO_ASSET_IMAGE__abcd__ !~{001}~';
  const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  assert.equal(renderBody('x', escaped), `<p id="p1">${text}</p>`);
});

test('no Markdown gives an element or attribute that an article may not have', () => {
  const allowed = /^<\/?(?:p|h2|h3|a|em|strong|blockquote|br)(?: (?:id="p\d+"|href="(?:https?:|[^":]*)[^"]*"))*>$/;
  const piece = fc.constantFrom(
    '<',
    '>',
    'a',
    '"',
    "'",
    '](',
    '[',
    ')',
    '!',
    '`',
    '\n',
    '# ',
    '* ',
    'on=',
    'javascript:',
    '&#x6a;',
    '<svg/',
    '<!--',
    ']]>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const [tag] of renderBody('x', pieces.join('')).matchAll(/<[^>]*>/g)) assert.match(tag, allowed);
    }),
    { numRuns: 500 },
  );
});
