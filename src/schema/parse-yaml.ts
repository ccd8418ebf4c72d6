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
  const lines = new LineCounter();
  const error = (message: string, offset: number | undefined, hint: string): Problem => ({
    severity: 'error',
    rule: 'yaml',
    file: path,
    line: offset === undefined ? null : lines.linePos(offset).line,
    message,
    hint,
  });
  if (text.length > most)
    return {
      value: null,
      problems: [error('this file is too long', undefined, 'a file of this kind has a few dozen lines')],
    };
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) {
    return {
      value: null,
      problems: [
        error(
          `this is no YAML: ${broken.message.split('\n')[0]}`,
          broken.pos[0],
          'check colons, quotes and indentation',
        ),
      ],
    };
  }
  const alias = findAlias(document);
  if (alias !== null)
    return { value: null, problems: [error('aliases (*) are not read', alias, 'write the value out again')] };
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { value: parsed.data, problems: [] };
  const offsetOf = (keys: readonly PropertyKey[]): number | undefined => {
    const node = document.getIn(keys.map(String), true) ?? document.getIn(keys.slice(0, -1).map(String), true);
    return hasRange(node) ? node.range[0] : document.contents?.range?.[0];
  };
  const problems = parsed.error.issues.map((issue) =>
    error(
      `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      offsetOf(issue.path),
      'see content/README.md for what this file may hold',
    ),
  );
  return { value: null, problems };
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
