import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EvalCase } from './task.ts';

/** The dumps of a folder, each with the answer in the .json file of the same name, sorted by name. */
export const readDumpCases = (folder: string): EvalCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.txt'.length);
      const answer = path.join(folder, `${id}.json`);
      const row: unknown = existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : {};
      return { id, row, bytes: readFileSync(path.join(folder, name)) };
    });

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
