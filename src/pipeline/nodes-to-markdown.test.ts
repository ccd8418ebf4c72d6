import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PhrasingContent, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { nodesToMarkdown } from './nodes-to-markdown.ts';

/** Text as articles print it: no line breaks, no white space at its ends. */
const printed = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'aé ب1.)(-+=>#*_`~<&[]!\\:;"’/%|،') }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '1. a',
      '1) a',
      '- a',
      '+ a',
      'a # b',
      '# a',
      'a #',
      '=',
      '--',
      '> a',
      'a &amp; b',
      'a_b',
      '* a',
      '~~~',
    ),
  )
  .map((text) => text.replace(/[\r\n]/g, ' ').trim())
  .filter((text) => text !== '');

const text = (value: string): Text => ({ type: 'text', value });

const phrasing = fc
  .tuple(printed, fc.option(printed), fc.option(printed))
  .map(([first, name, rest]): PhrasingContent[] => {
    if (name === null) return [text(first)];
    const link: PhrasingContent = { type: 'link', url: '../../people/a-b/', children: [text(name)] };
    return [text(`${first} `), link, ...(rest === null ? [] : [text(`, ${rest}`)])];
  });

const node = phrasing.chain((children) =>
  fc.constantFrom<RootContent>({ type: 'paragraph', children }, { type: 'heading', depth: 2, children }),
);

test('blocks come out as the full serializer prints them', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (children) => {
      assert.equal(nodesToMarkdown(children), toMarkdown({ type: 'root', children }));
    }),
    { numRuns: 3000 },
  );
});
