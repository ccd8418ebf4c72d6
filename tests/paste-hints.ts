import assert from 'node:assert/strict';
import { normalize } from '../src/pipeline/pipeline.ts';
import type { Corpus, Known } from '../src/pipeline/types.ts';
import { type Correction, correctionSchema } from '../src/schema/correction.ts';
import type { Problem } from '../src/schema/ledger.ts';
import { parseYaml } from '../src/schema/parse-yaml.ts';

const stem = 'a-dump';

/** Reads one dump as `content/raw/a-dump.txt`, with a sidecar or without. */
export const readDump = (text: string, known: Known, sidecar?: Correction): Corpus => {
  const raw = { path: `raw/${stem}.txt`, name: `${stem}.txt`, stem, bytes: new TextEncoder().encode(text) };
  const corrections = new Map(sidecar === undefined ? [] : [[stem, sidecar]]);
  return normalize([raw], { ...known, corrections });
};

/** The YAML that a hint says to write into the sidecar, over what the sidecar already says; null for a hint without any. */
export const pasteHint = ({ hint }: Problem, sidecar?: Correction): Correction | null => {
  const yaml = /, write into raw\/a-dump\.yaml[^\n]*:\n([\s\S]*)$/.exec(hint ?? '')?.[1];
  if (yaml === undefined) return null;
  const { value, problems } = parseYaml(
    sidecar === undefined ? yaml : `why: kept\n${yaml}`,
    correctionSchema,
    'pasted',
  );
  assert.deepEqual(problems, [], yaml);
  return value === null ? null : { ...sidecar, ...value };
};

const keptLines = ({ articles }: Corpus): Set<number> =>
  new Set(articles.flatMap(({ blocks }) => blocks.map(({ span }) => span.line)));

/** Pastes the hint of a problem, and says what of it is not so afterwards: an empty list is a hint that works. */
export const faultsOfHint = (text: string, known: Known, problem: Problem, sidecar?: Correction): string[] => {
  const pasted = pasteHint(problem, sidecar);
  if (pasted === null) return ['the hint holds no YAML'];
  const before = readDump(text, known, sidecar);
  const after = readDump(text, known, pasted);
  const faults = after.problems
    .filter(({ rule, line }) => rule.startsWith('sidecar-') || (rule === problem.rule && line === problem.line))
    .map(({ rule, message }) => `${rule}: ${message}`);
  for (const [range, verdict] of Object.entries(pasted.lines ?? {})) {
    if (sidecar?.lines?.[range] === verdict) continue;
    const [first = 0, last = first] = range.split('-').map(Number);
    const kept = [...keptLines(after)].filter((line) => line >= first && line <= last);
    if (verdict === 'paragraph' && kept.length === 0) faults.push(`line ${range} is not in the text`);
    if (verdict === 'drop' && kept.length > 0) faults.push(`line ${range} is still in the text`);
    if (verdict === 'title' && !after.articles.some(({ title }) => title.spans.some(({ line }) => line === first)))
      faults.push(`line ${range} is no title`);
  }
  for (const [at, said] of (pasted.articles ?? []).entries()) {
    for (const key of ['title', 'lang', 'publishedOn'] as const)
      if (said[key] !== undefined && after.articles[at]?.[key]?.value !== said[key]) faults.push(`${key} is not heard`);
  }
  if (pasted.newArticle !== undefined && after.articles.length <= before.articles.length)
    faults.push('no further article begins');
  return faults;
};
