import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMarkedPage } from './marked-page.ts';
import type { EvalCase } from './task.ts';

const markedPage = '.page';

/** The dumps of a folder, sorted by name, each with the answer in the .json file of the same name, or in the marks of a .page file. */
export const readDumpCases = (folder: string): EvalCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt') || name.endsWith(markedPage))
    .sort()
    .map((name) => (name.endsWith(markedPage) ? readPage(folder, name) : readDump(folder, name)));

const readDump = (folder: string, name: string): EvalCase => {
  const id = name.slice(0, -'.txt'.length);
  const answer = path.join(folder, `${id}.json`);
  const row: unknown = existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : {};
  return { id, row, bytes: readFileSync(path.join(folder, name)) };
};

/** `fr-courrier-du-lac.page` is in French. */
const readPage = (folder: string, name: string): EvalCase => {
  const id = name.slice(0, -markedPage.length);
  const { text, row } = readMarkedPage(readFileSync(path.join(folder, name), 'utf8'), id.split('-')[0] ?? '');
  return { id, row, bytes: new TextEncoder().encode(text) };
};

/** The rows of a .jsonl file. Throws with its number on a row that is no JSON or has no id. */
export const readRowCases = (file: string): EvalCase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      if (text.trim() === '') return [];
      const row = JSON.parse(text) as { id?: unknown };
      if (typeof row.id !== 'string') throw new Error(`${file}:${at + 1}: a row without an id`);
      return [{ id: row.id, row }];
    });
