import { writeFileSync } from 'node:fs';
import { articleToMarkdown } from '../src/pipeline/article-to-markdown.ts';
import { checkFurniture } from '../src/pipeline/furniture/check-furniture.ts';
import { normalize } from '../src/pipeline/pipeline.ts';
import { sortProblems } from '../src/pipeline/sort-problems.ts';
import { toLedger } from '../src/pipeline/to-ledger.ts';
import type { Corpus } from '../src/pipeline/types.ts';
import { addUnknownLines, type LineTally, listUnknownLines } from '../src/pipeline/unknown-lines.ts';
import type { Problem, Report, UnknownLine } from '../src/schema/ledger.ts';
import { toYaml } from '../src/schema/to-yaml.ts';
import { readCommandLine } from './command.ts';
import { readContent } from './files/read-content.ts';
import { type FilesByPath, replaceFolders } from './files/replace-folders.ts';
import { printProblems } from './report/print-problems.ts';
import { toSummary } from './report/to-summary.ts';
import { toWorkList } from './report/to-work-list.ts';

const usage = `npm run normalize -- [--content DIR] [--report FILE] [--strict]

Reads the dumps in DIR/raw and writes DIR/articles, DIR/ledgers and DIR/stories.

  --content DIR   the folder that holds raw/, entities/ and outlets/ (default: content)
  --report FILE   write counts, problems and the lines that no rule knew as JSON
  --strict        a warning counts as an error, but for what "npm run learn" could learn

Exit status: 0 fine, 1 an error (nothing was written), 2 wrong usage.`;

const main = (): void => {
  const { values } = readCommandLine({
    usage,
    options: {
      content: { type: 'string', default: 'content' },
      report: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const content = readContent(values.content);
  const corpus = normalize(content.rawFiles, content.known);
  const problems = toProblems(
    [...content.problems, ...corpus.problems, ...checkFurniture(corpus, content.known)],
    values.strict,
  );
  const unknown = toUnknownLines(corpus);
  const failed = problems.some(({ severity }) => severity === 'error');
  if (!failed) replaceFolders(values.content, toFolders(corpus));
  if (values.report !== undefined)
    writeFileSync(values.report, `${JSON.stringify(toReport(corpus, problems, unknown), null, 2)}\n`);
  printProblems(problems);
  console.log([toSummary(corpus, problems), toWorkList(unknown)].filter((part) => part !== '').join('\n'));
  if (failed) console.error('Nothing was written: the last good articles stand.');
  process.exitCode = failed ? 1 : 0;
};

/** What waits for a maintainer who runs a command: it must not keep a contribution from passing. */
const forMaintainers: readonly string[] = ['furniture-unlearnt'];

const toProblems = (problems: readonly Problem[], strict: boolean): Problem[] =>
  sortProblems(
    problems.map((problem) =>
      strict && !forMaintainers.includes(problem.rule) ? { ...problem, severity: 'error' } : problem,
    ),
  );

const toUnknownLines = ({ readings }: Corpus): UnknownLine[] => {
  const tally: LineTally = new Map();
  for (const reading of readings) addUnknownLines(tally, reading);
  return listUnknownLines(tally);
};

const toReport = (corpus: Corpus, problems: Problem[], unknownLines: UnknownLine[]): Report => ({
  files: corpus.readings.length,
  articles: corpus.articles.length,
  stories: corpus.stories.length,
  problems,
  unknownLines,
});

const toFolders = ({ readings, articles, stories, storyOf }: Corpus): Map<string, FilesByPath> =>
  new Map([
    [
      'articles',
      new Map(articles.map((article) => [`${article.id}.md`, articleToMarkdown(article, storyOf.get(article.id))])),
    ],
    [
      'ledgers',
      new Map(
        readings.map(({ file, entries, articles, problems }) => [
          `${file.stem}.json`,
          `${JSON.stringify(toLedger(file, entries, articles, problems))}\n`,
        ]),
      ),
    ],
    ['stories', new Map(stories.map((story) => [`${story.id}.yaml`, toYaml(story)]))],
  ]);

main();
