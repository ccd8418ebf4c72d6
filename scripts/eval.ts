import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failUsage, readCommandLine } from './command.ts';
import { readDumpCases, readRowCases } from './eval/read-cases.ts';
import { runScorer } from './eval/run-scorer.ts';
import type { EvalCase, EvalTask } from './eval/task.ts';
import { tasks } from './eval/tasks.ts';
import { readContent } from './files/read-content.ts';

const usage = `npm run eval -- TASK INPUT --out PRED [--content DIR]

Runs the product's own step over a gold set, writes its answers, and scores them when the gold answers lie beside the
input: with the scorer in the folder above it (score-TASK.mjs), or with a small table of its own. Lists the worst cases.

  TASK            extract, multi        INPUT is a folder of .txt dumps; PRED becomes a folder of .json files
                  dates, langid, ner, quotes, cluster, pairs, names        INPUT is a .jsonl file; PRED becomes a .json file
  --out PRED      where the answers go
  --content DIR   where the entities and outlets are (default: content)`;

/** How many of the worst cases are listed. */
const listed = 10;

const main = async (): Promise<void> => {
  const { values, positionals } = readCommandLine({
    usage,
    options: { out: { type: 'string' }, content: { type: 'string', default: 'content' } },
    words: [2, 2],
  });
  const [name = '', input = ''] = positionals;
  const task = tasks.get(name) ?? failUsage(`there is no task ${name}`, usage);
  const out = values.out ?? failUsage('say with --out where the answers go', usage);
  const fits = existsSync(input) && statSync(input).isDirectory() === (task.input === 'dumps');
  if (!fits) failUsage(`${input} is no ${task.input === 'dumps' ? 'folder of dumps' : '.jsonl file'}`, usage);
  const cases = task.input === 'dumps' ? readDumpCases(input) : readRowCases(input);
  const begin = performance.now();
  const predictions = task.predict(cases, readContent(values.content));
  const seconds = (performance.now() - begin) / 1000;
  write(task, out, cases, predictions);
  console.log(`${name}: ${cases.length} cases in ${seconds.toFixed(1)} s → ${out}`);
  const scored = await runScorer(name, input, out);
  printWorst(task, cases, predictions, !scored);
};

const write = (task: EvalTask, out: string, cases: readonly EvalCase[], predictions: readonly unknown[]): void => {
  if (task.input === 'rows') {
    mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
    writeFileSync(out, `${JSON.stringify(Object.fromEntries(cases.map(({ id }, at) => [id, predictions[at]])))}\n`);
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const [at, { id }] of cases.entries())
    writeFileSync(path.join(out, `${id}.json`), `${JSON.stringify(predictions[at])}\n`);
};

const printWorst = (
  task: EvalTask,
  cases: readonly EvalCase[],
  predictions: readonly unknown[],
  withTable: boolean,
): void => {
  const judged = cases.flatMap(({ id, row }, at) => {
    const judgement = task.judge(row, predictions[at]);
    return judgement === null ? [] : [{ id, ...judgement }];
  });
  if (judged.length === 0) return;
  if (withTable) {
    const mean = judged.reduce((sum, { score }) => sum + score, 0) / judged.length;
    const perfect = judged.filter(({ score }) => score === 1).length;
    console.log(`cases ${judged.length}   mean score ${mean.toFixed(3)}   perfect ${perfect}`);
  }
  const worst = judged.filter(({ score }) => score < 1).sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
  if (worst.length > 0) console.log('\nWorst cases');
  for (const { id, score, shown } of worst.slice(0, listed)) console.log(`  ${score.toFixed(2)}  ${id}  ${shown}`);
};

await main();
