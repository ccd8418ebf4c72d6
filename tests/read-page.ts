import assert from 'node:assert/strict';
import { bytesToFile } from '../src/pipeline/bytes-to-file.ts';
import { fileToArticles } from '../src/pipeline/file-to-articles.ts';
import { toOutletNames } from '../src/pipeline/outlet-names.ts';
import { toCatalogue } from '../src/pipeline/read-article.ts';
import type { DecodedFile, FileReading, Known } from '../src/pipeline/types.ts';

// A page read by itself, for the tests of what one file gives.

/** What people have written down: nothing but what a test hands in. */
export const toKnown = (more: Partial<Known> = {}): Known => ({
  folder: 'content',
  entities: new Map(),
  outlets: new Map(),
  corrections: new Map(),
  furniture: new Map(),
  ...more,
});

/** `content/raw/x.txt` with this text. Throws where it holds none. */
export const toTextFile = (text: string): DecodedFile => {
  const bytes = new TextEncoder().encode(text);
  const { file } = bytesToFile({ path: 'content/raw/x.txt', name: 'x.txt', stem: 'x', bytes });
  assert.ok(file);
  return file;
};

/** What the product reads in a page. */
export const readPage = (text: string, more?: Partial<Known>): FileReading => {
  const known = toKnown(more);
  return fileToArticles(toTextFile(text), known, toOutletNames(known.outlets), toCatalogue(known));
};
