import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './ledger.ts';

/** The value of a YAML file that keeps to its schema, or null and what is wrong with it. */
export interface ParsedYaml<T> {
  value: T | null;
  problems: Problem[];
}

/** Longest YAML file that is read, in UTF-16 units: a hundred times a real one. */
const longest = 262_144;

/** What is wrong, the offset at which it is where that is known, and what to do. */
interface Fault {
  message: string;
  offset?: number | undefined;
  hint: string;
}

/**
 * Reads a YAML file strictly: YAML 1.2, no aliases, no unknown keys, no more than `most` UTF-16 units. Every problem names the
 * line it is on.
 */
export const parseYaml = <T>(
  text: string,
  schema: z.ZodType<T>,
  path: string,
  most: number = longest,
): ParsedYaml<T> => {
  if (text.length > most) return { value: null, problems: [toProblem(path, tooLong, null)] };
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, uniqueKeys: true });
  const fault = findFault(document);
  const parsed = fault === null ? schema.safeParse(document.toJS({ maxAliasCount: 0 })) : null;
  if (parsed?.success === true) return { value: parsed.data, problems: [] };
  const faults = fault === null ? (parsed?.error.issues ?? []).map((issue) => toFault(document, issue)) : [fault];
  return { value: null, problems: faults.map((one) => toProblem(path, one, lines)) };
};

const tooLong: Fault = { message: 'this file is too long', hint: 'a file of this kind has a few dozen lines' };

const toProblem = (file: string, { message, offset, hint }: Fault, lines: LineCounter | null): Problem => ({
  ...{ severity: 'error', rule: 'yaml', file },
  line: offset === undefined ? null : (lines?.linePos(offset).line ?? null),
  ...{ message, hint },
});

/** What keeps a document from being read, whatever it should hold. */
const findFault = (document: Document.Parsed): Fault | null => {
  const [broken] = document.errors;
  if (broken !== undefined)
    return {
      message: `this is no YAML: ${broken.message.split('\n')[0]}`,
      offset: broken.pos[0],
      hint: 'check colons, quotes and indentation',
    };
  const alias = findAlias(document);
  return alias === null
    ? null
    : { message: 'aliases (*) are not read', offset: alias, hint: 'write the value out again' };
};

/** What a schema refuses, at the value or at what should hold it. */
const toFault = (document: Document.Parsed, { path, message }: z.core.$ZodIssue): Fault => {
  const keys = path.map(String);
  const node = document.getIn(keys, true) ?? document.getIn(keys.slice(0, -1), true);
  return {
    message: `${path.join('.') || 'the file'}: ${message}`,
    offset: hasRange(node) ? node.range[0] : document.contents?.range?.[0],
    hint: 'see content/README.md for what this file may hold',
  };
};

/** Offset of the first alias, or null. Aliases of aliases grow a small file into a huge value. */
const findAlias = (document: Document): number | null => {
  let offset: number | null = null;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
};

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range);
