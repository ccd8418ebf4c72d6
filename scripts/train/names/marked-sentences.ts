import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EvalCase } from '../../eval/task.ts';

const mark = /\[(PER|LOC|ORG):([^[\]]+)\]/g;

/** A sentence whose names are marked, without its marks: `[PER:Ana Ruiz] left [LOC:Lima].` → `Ana Ruiz left Lima.` and two names. Throws on a bracket that marks none. */
export const readMarks = (marked: string) => {
  const entities: { start: number; end: number; type: string }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: type = '', 2: name = '', index } of marked.matchAll(mark)) {
    text += marked.slice(from, index);
    entities.push({ type, start: text.length, end: text.length + name.length });
    text += name;
    from = index + whole.length;
  }
  text += marked.slice(from);
  if (/[[\]]/.test(text)) throw new Error(`a bracket that marks no name: ${marked}`);
  return { text, entities };
};

/** The sentences of a text file, one in a line; its name is their language: `fr.txt`. */
export const readMarkedSentences = (file: string): EvalCase[] => {
  const lang = path.basename(file, '.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [{ id: `${lang}:${at + 1}`, row: { lang, ...readMarks(line) } }],
    );
};
