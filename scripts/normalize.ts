import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sortProblems } from '../src/pipeline/sort-problems.ts';
import type { Problem } from '../src/schema/ledger.ts';
import type { Report } from '../src/schema/report.ts';
import { failUsage, readCommandLine } from './command.ts';
import { openCacheFolder } from './files/cache-folder.ts';
import { holdPlace } from './files/hold-place.ts';
import { findOutcome, keepOutcome, type Outcome } from './files/last-outcome.ts';
import { emptyStore, type NotesStore, openNotesStore, toWorld } from './files/notes-store.ts';
import { type Content, readContent } from './files/read-content.ts';
import { type Part, readPart, toPart } from './files/read-part.ts';
import { type StagedFolders, stageFolders } from './files/replace-folders.ts';
import { type Output, openOutput, type RecordedOutput } from './files/same-output.ts';
import { writeTakedowns } from './files/take-down.ts';
import { type WrittenCorpus, writeCorpus } from './files/write-corpus.ts';
import { noYamlStore, openYamlStore } from './files/yaml-store.ts';
import { isForMaintainers } from './report/for-maintainers.ts';
import { toGoneArticles } from './report/gone-articles.ts';
import { printProblems } from './report/print-problems.ts';
import { toCandidateList } from './report/to-candidate-list.ts';
import { toSummary } from './report/to-summary.ts';
import { toWorkList } from './report/to-work-list.ts';
import { tellFailure } from './tell-failure.ts';

const usage = `npm run normalize -- [--content DIR] [--report FILE] [--strict] [--fresh] [--part K/N]

Reads the dumps in DIR/raw and writes DIR/articles, DIR/candidates, DIR/computed, DIR/ledgers and DIR/stories.

  --content DIR   the folder that holds raw/, entities/ and outlets/ (default: content)
  --report FILE   write counts, problems, the lines that no rule knew and the likely names that no file
                  of the catalogue holds as JSON
  --strict        a warning counts as an error, but for outlets without a file and for what "npm run learn" could learn
  --fresh         use nothing that an earlier run has left in .cache, and leave nothing there
  --part K/N      only read the K-th of N parts of the dumps and leave in .cache what they give: a run that finds
                  the parts of N machines there reads no dump again

Exit status: 0 fine, 1 an error (nothing was written), 2 wrong usage.`;

const main = (): void => {
  const { values } = readCommandLine({
    usage,
    options: {
      content: { type: 'string', default: 'content' },
      report: { type: 'string' },
      strict: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      part: { type: 'string' },
    },
  });
  const part = values.part === undefined ? null : toPart(values.part);
  if (values.part !== undefined && (part === null || values.fresh))
    failUsage(part === null ? `${values.part} is no part: 2/4 is` : '--fresh would leave nothing of a part', usage);
  holdPlace(values.content);
  if (part === null) normalize(values);
  else tellPart(values.content, part);
};

/** What a run reads, and what earlier ones have left of it; null for a run that shall use nothing of them. */
const open = (folder: string, fresh: boolean) => {
  const kept = fresh ? null : openCacheFolder('notes', folder);
  const yaml = kept === null ? noYamlStore : openYamlStore(kept);
  const content = readContent(folder, yaml);
  yaml.close();
  const world = toWorld(content.known);
  return { kept, content, world, store: kept === null ? emptyStore : openNotesStore(kept, content.known, world) };
};

const tellPart = (folder: string, part: Part): void => {
  const { content, store } = open(folder, false);
  const { dumps, read } = readPart(content.rawFiles, content.known, store, part);
  console.log(`Part ${part.part} of ${part.parts}: ${dumps} dumps, ${read} of them read now.`);
};

/** What was asked for on the command line. */
interface Run {
  content: string;
  report?: string;
  strict: boolean;
  fresh: boolean;
}

const normalize = ({ content: folder, report, strict, fresh }: Run): void => {
  const { kept, content, world, store } = open(folder, fresh);
  const staged = stageFolders(folder, '', generated);
  const output = openOutput(folder, staged, kept === null ? null : path.join(kept, 'output'), world);
  const last = findLast(kept, content, store, output);
  const made = last ?? discardOnThrow(staged, () => make(content, store, output, staged));
  const { written, taken } = made;
  const problems = toProblems([...content.problems, ...written.problems, ...taken], strict);
  const failed = problems.some(({ severity }) => severity === 'error');
  const replaces = !failed && last === null;
  const gone = replaces ? toGoneArticles(path.join(folder, 'articles'), path.join(staged.staging, 'articles')) : '';
  if (replaces) staged.replace();
  else staged.discard();
  if (replaces) output.close();
  if (replaces && kept !== null) keepOutcome(kept, content, made);
  if (report !== undefined) writeFileSync(report, `${JSON.stringify(toReport(written, problems), null, 2)}\n`);
  tell(written, problems, gone);
  if (failed) console.error('Nothing was written: the last good articles stand.');
  process.exitCode = failed ? 1 : 0;
};

/** Prints the problems and a summary; `gone` tells of articles that are no more. */
const tell = (written: WrittenCorpus, problems: readonly Problem[], gone: string): void => {
  printProblems(problems);
  const summary = [
    toSummary(written.counts, problems),
    gone,
    toWorkList(written.unknownLines),
    toCandidateList(written.candidates),
    written.furnitureChecked ? '' : 'Too many dumps to look for furniture that waits to be learnt: npm run learn does.',
  ];
  console.log(summary.filter((part) => part !== '').join('\n'));
};

/** The folders that a run writes anew. */
const generated = [
  'articles',
  'candidates',
  'computed/organisations',
  'computed/takedowns',
  'ledgers',
  'stories',
] as const;

/** What the last run has told, where nothing has changed since: neither what it read nor what it wrote. */
const findLast = (kept: string | null, content: Content, store: NotesStore, output: RecordedOutput): Outcome | null => {
  const gave = store.unchanged(content.rawFiles);
  return kept === null || gave === null || !output.isAsLeft(generated) ? null : findOutcome(kept, content, gave);
};

const make = (content: Content, store: NotesStore, output: Output, { staging }: StagedFolders): Outcome => {
  const written = writeCorpus(content.rawFiles, content.known, output, store);
  const gave = store.close();
  const isPublished = (id: string): boolean => existsSync(path.join(staging, 'articles', `${id}.md`));
  return { gave, written, taken: writeTakedowns(content.takedowns, isPublished, output) };
};

const discardOnThrow = <T>(staged: StagedFolders, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    staged.discard();
    throw error;
  }
};

const toProblems = (problems: readonly Problem[], strict: boolean): Problem[] =>
  sortProblems(
    problems.map((problem) => (strict && !isForMaintainers(problem) ? { ...problem, severity: 'error' } : problem)),
  );

const toReport = ({ counts, unknownLines, candidates }: WrittenCorpus, problems: Problem[]): Report => ({
  files: counts.files,
  articles: counts.articles,
  stories: counts.stories,
  problems,
  unknownLines,
  candidates,
});

await tellFailure(main);
