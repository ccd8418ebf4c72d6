import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { toLabel } from '../src/pipeline/pipeline.ts';
import { articleSchema } from '../src/schema/article.ts';
import { parseFrontMatter } from '../src/schema/front-matter.ts';
import { type Ledger, ledgerSchema, type Problem } from '../src/schema/ledger.ts';
import { type Report, reportSchema } from '../src/schema/report.ts';
import { type Story, storySchema } from '../src/schema/story.ts';
import { failUsage, readCommandLine } from './command.ts';
import { readContent } from './files/read-content.ts';
import { toStem } from './files/to-stem.ts';
import { isForMaintainers } from './report/for-maintainers.ts';
import { printProblems } from './report/print-problems.ts';
import type { Around } from './review/article-section.ts';
import type { Dump } from './review/dump-section.ts';
import { readEditPlace } from './review/file-link.ts';
import { type Review, toReview } from './review/to-review.ts';
import { type Touched, touchedFiles } from './review/touched-files.ts';
import { runNormalize } from './run-node.ts';
import { tellFailure } from './tell-failure.ts';

const usage = `npm run review -- --base DIR_OR_COMMIT [--content DIR] [--out FILE]

Normalizes the content and tells what a change of it does: each touched dump with its articles, the evidence of every value,
what was left out, what is doubtful with the lines to paste, and likely names with the files that would hold them.

  --base DIR_OR_COMMIT   what to compare with: another content folder, or a commit, branch or tag of git
  --content DIR          the folder that holds raw/, entities/ and outlets/ (default: content)
  --out FILE             where the summary is added, as Markdown (default: what GITHUB_STEP_SUMMARY names, or review.md)

Exit status: 0 fine, 1 a touched file needs the eye of a person, or what people wrote has an error, 2 wrong usage.`;

const main = async (): Promise<void> => {
  const { values } = readCommandLine({
    usage,
    options: {
      base: { type: 'string', default: 'HEAD' },
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: process.env['GITHUB_STEP_SUMMARY'] ?? 'review.md' },
    },
  });
  const { content } = values;
  const touched = findTouched(content, values.base);
  const report = await normalizeTo(content);
  const ofChange = report.problems.filter(
    ({ file, severity }) => severity === 'error' || touches(touched.changed, content, file),
  );
  const review = toParts(content, touched, report, ofChange);
  const text = toReview(review, toAround(content), readEditPlace(process.env['GITHUB_EVENT_PATH']));
  // A workflow's summary may hold more already; a file of one's own is made anew.
  if (values.out === process.env['GITHUB_STEP_SUMMARY']) appendFileSync(values.out, text);
  else writeFileSync(values.out, text);
  printProblems(ofChange);
  const open = ofChange.filter((problem) => problem.severity === 'error' || !isForMaintainers(problem));
  console.log(`${review.dumps.length} dumps, ${open.length} to look at: ${values.out}`);
  process.exitCode = open.length > 0 ? 1 : 0;
};

const findTouched = (content: string, base: string): Touched => {
  try {
    return touchedFiles(content, base);
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error;
    return failUsage(`git knows no ${base} here, and there is no such folder`, usage);
  }
};

const normalizeTo = async (content: string): Promise<Report> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'review-'));
  try {
    const file = path.join(folder, 'report.json');
    await runNormalize(['--content', content, '--report', file], 'ignore');
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const withoutExtension = (file: string): string => file.replace(/\.[^./]*$/, '');

/** A problem of a dump belongs to a change of its sidecar as well, and the other way round. */
const touches = (changed: readonly string[], content: string, file: string): boolean => {
  const inside = path.relative(content, file).split(path.sep).join('/');
  return changed.some((name) => withoutExtension(name) === withoutExtension(inside));
};

const toParts = (
  content: string,
  { changed, removed }: Touched,
  report: Report,
  problems: readonly Problem[],
): Review => {
  const raw = new Set(changed.filter((name) => name.startsWith('raw/')).map((name) => `${withoutExtension(name)}.txt`));
  const files = [...raw].filter((name) => existsSync(path.join(content, name)));
  const dumps = files.map((name) => toDump(content, name, report, problems));
  const told = new Set(dumps.flatMap((dump) => dump.problems));
  const others = changed
    .filter((name) => !files.includes(`${withoutExtension(name)}.txt`))
    .map((file) => ({ file, does: whatItDoes(content, file) }));
  return { dumps, others, removed, problems: problems.filter((problem) => !told.has(problem)) };
};

const toDump = (
  content: string,
  name: string,
  { candidates, problems: all }: Report,
  problems: readonly Problem[],
): Dump => {
  const written = all.every(({ severity }) => severity !== 'error');
  const file = path.join(content, name);
  const inside = name.slice('raw/'.length);
  const own = problems.filter((problem) => withoutExtension(problem.file) === withoutExtension(file));
  return {
    file,
    ledger: written ? readLedger(content, toStem(inside)) : 'not written',
    hasSidecar: existsSync(`${withoutExtension(file)}.yaml`),
    problems: own,
    candidates: candidates.filter(({ places }) => places.some((place) => place.file === inside)).slice(0, 12),
  };
};

const readLedger = (content: string, stem: string): Ledger | null => {
  const file = path.join(content, 'ledgers', `${stem}.json`);
  return existsSync(file) ? ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
};

/** What a file of the catalogue or an outlet changes: the articles that name it. */
const whatItDoes = (content: string, file: string): string => {
  const id = withoutExtension(file).split('/').slice(1).join('/');
  if (file.startsWith('raw/'))
    return existsSync(path.join(content, 'computed/takedowns', `${toStem(`${id}.txt`)}.yaml`))
      ? 'taken down: its address says so'
      : 'stands beside no dump';
  const folder = path.join(content, 'articles');
  const sign = file.startsWith('outlets/') ? `outlet: "${id}"` : `- "${id}"`;
  if (file.startsWith('furniture/') || !existsSync(folder)) return '';
  const own = readdirSync(folder).filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(sign));
  const shown = own.slice(0, 5).map(withoutExtension).join(', ');
  return own.length === 0
    ? 'no article names it yet'
    : `in ${own.length} ${own.length === 1 ? 'article' : 'articles'}: ${shown}${own.length > 5 ? ' …' : ''}`;
};

/** What the sections ask for, read from the generated files when they do. */
const toAround = (content: string): Around => {
  const { known } = readContent(content);
  const frontOf = (id: string) => {
    const file = path.join(content, 'articles', `${id}.md`);
    return existsSync(file) ? articleSchema.parse(parseFrontMatter(readFileSync(file, 'utf8')).data) : null;
  };
  const storyOf = (id: string): Story | undefined => {
    const story = frontOf(id)?.story;
    return story === undefined
      ? undefined
      : storySchema.parse(
          parse(readFileSync(path.join(content, 'stories', `${story}.yaml`), 'utf8'), { schema: 'core' }),
        );
  };
  return { storyOf, titleOf: (id) => frontOf(id)?.title ?? id, labelOf: (id) => toLabel(known, id) };
};

await tellFailure(main);
