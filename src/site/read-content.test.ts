import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from './read-content.ts';

const toFile = (more: string, body: string): string => `---
title: "Harbour bridge opens"
lang: "en"
tags: []
entities: []
${more}raw:
  file: "bridge.txt"
  lines: [1, 3]
  sha256: "${'0'.repeat(64)}"
---

${body}
`;

/** The article that a file with this text holds. */
const read = (text: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    mkdirSync(path.join(folder, 'articles'));
    writeFileSync(path.join(folder, 'articles/bridge.md'), text);
    const [article] = readContent(folder).articles;
    assert.ok(article);
    return article;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('an article is the same one in another story, and another one with another word', () => {
  const [alone, inStory, inOther, changed] = [
    toFile('', 'Text.'),
    toFile('story: "bridge"\n', 'Text.'),
    toFile('story: "harbour"\n', 'Text.'),
    toFile('story: "bridge"\n', 'Texts.'),
  ].map(read);
  assert.deepEqual([alone?.story, inStory?.story, inOther?.story], [undefined, 'bridge', 'harbour']);
  assert.equal(inStory?.hash, alone?.hash);
  assert.equal(inOther?.hash, alone?.hash);
  assert.notEqual(changed?.hash, alone?.hash);
});

test('a line of the text that looks like the key of a story is text', () => {
  const [one, other] = ['story: one\n\nText.', 'story: other\n\nText.'].map((body) => read(toFile('', body)));
  assert.equal(one?.story, undefined);
  assert.notEqual(one?.hash, other?.hash);
});
