import { type Correction, correctionSchema } from '../schema/correction.ts';
import type { Problem } from '../schema/ledger.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import type { Line } from './types.ts';

/** What an editor wrote at the top of a dump, for want of a second file. */
export interface DumpFrontMatter {
  correction: Correction | null;
  /** Last line of it, from 1; 0 when the dump has none. */
  lastLine: number;
  problems: Problem[];
}

/** The closing line is looked for among this many lines. */
const longest = 80;

/** The keys of a sidecar; a block that holds none of them is text of the page that happens to begin with a rule. */
const keys = Object.keys(correctionSchema.shape);
/** At the top of the dump the reason may be left out: the commit tells it. */
const frontMatterSchema = correctionSchema.extend({
  why: correctionSchema.shape.why.default('Front matter of the dump.'),
});

/**
 * Reads YAML front matter at the top of a dump: the keys of a sidecar between two lines `---`. Anything else that begins
 * so (`---js`, a rule across the page) is text. Line numbers in it count from the top of the file, like those of a sidecar.
 */
export const readDumpFrontMatter = (lines: readonly Line[], path: string): DumpFrontMatter => {
  const none = { correction: null, lastLine: 0, problems: [] };
  if (lines[0]?.text.replace(/^\ufeff/, '').trimEnd() !== '---') return none;
  const end = lines.findIndex(({ text }, at) => at > 0 && at < longest && text.trimEnd() === '---');
  if (end === -1) return none;
  const yaml = lines
    .slice(1, end)
    .map(({ text }) => text.trimEnd())
    .join('\n');
  if (!keys.some((key) => new RegExp(`^${key}:`, 'm').test(yaml))) return none;
  const { value, problems } = parseYaml(yaml, frontMatterSchema, path);
  const shifted = problems.map((problem) => ({ ...problem, line: problem.line === null ? null : problem.line + 1 }));
  return { correction: value, lastLine: end + 1, problems: shifted };
};
