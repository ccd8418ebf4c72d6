import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileReading } from '../src/pipeline/types.ts';
import { failUsage, readCommandLine } from './command.ts';
import { readDumpCases, readRowCases } from './eval/read-cases.ts';
import { readDumps } from './eval/read-dump.ts';
import { toRuleFaults } from './eval/rule-faults.ts';
import { runScorer } from './eval/run-scorer.ts';
import { toGroups, toTableText } from './eval/table.ts';
import type { DumpTask, EvalCase, EvalTask } from './eval/task.ts';
import { tasks } from './eval/tasks.ts';
import { findWorstCases, type WorstCase } from './eval/worst-cases.ts';
import { toValues, toWorstLedger } from './eval/worst-ledger.ts';
import { readContent } from './files/read-content.ts';

const usage = `npm run eval -- TASK INPUT --out PRED [--by FIELD] [--content DIR]

Runs the product's own step over a gold set and writes its answers. With the gold answers beside the input it prints
the task's figures, by language, and the ten worst cases; of dumps also which rules lost text or kept too much, and the
ledgers of the worst ones, line by line with what gold says, in PRED.worst/.

  TASK            extract, multi        INPUT is a folder of .txt dumps, or .page files; PRED becomes a folder of .json files
                  dates, langid, ner, ner-catalogue, quotes, cluster, pairs, names        INPUT is a .jsonl file; PRED becomes a .json file
  --out PRED      where the answers go
  --by FIELD      a key of the gold answers in place of the language: source, style, kind …
  --content DIR   where the entities and outlets are (default: content)`;

/** What a task said of its cases; the readings are those of dumps. */
interface Run {
  task: EvalTask;
  cases: readonly EvalCase[];
  predictions: readonly unknown[];
  readings: readonly (FileReading | null)[];
}

const main = async (): Promise<void> => {
  const { values, positionals } = readCommandLine({
    usage,
    options: {
      out: { type: 'string' },
      by: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
    words: [2, 2],
  });
  const [name = '', input = ''] = positionals;
  const task = tasks.get(name) ?? failUsage(`there is no task ${name}`, usage);
  const out = values.out ?? failUsage('say with --out where the answers go', usage);
  const fits = existsSync(input) && statSync(input).isDirectory() === (task.input === 'dumps');
  if (!fits) failUsage(`${input} is no ${task.input === 'dumps' ? 'folder of dumps' : '.jsonl file'}`, usage);
  const begin = performance.now();
  const run = runTask(task, input, values.content);
  const seconds = (performance.now() - begin) / 1000;
  write(run, out);
  console.log(`${name}: ${run.cases.length} cases in ${seconds.toFixed(1)} s → ${out}`);
  if (task.table === undefined) await runScorer(name, input, out);
  else printTables(run, values.by);
  const worst = findWorstCases(task, run.cases, run.predictions);
  if (task.input === 'dumps') printRules(task, run);
  printWorst(worst);
  if (task.input === 'dumps') writeLedgers(task, run, worst, `${out.replace(/[\\/]+$/, '')}.worst`);
};

const runTask = (task: EvalTask, input: string, folder: string): Run => {
  const content = readContent(folder);
  if (task.input === 'rows') {
    const cases = readRowCases(input);
    return { task, cases, predictions: task.predict(cases, content), readings: [] };
  }
  const cases = readDumpCases(input);
  const readings = readDumps(cases, content);
  return { task, cases, predictions: readings.map((reading) => task.predict(reading?.articles ?? [])), readings };
};

const write = ({ task, cases, predictions }: Run, out: string): void => {
  if (task.input === 'rows') {
    mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
    writeFileSync(out, `${JSON.stringify(Object.fromEntries(cases.map(({ id }, at) => [id, predictions[at]])))}\n`);
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const [at, { id }] of cases.entries())
    writeFileSync(path.join(out, `${id}.json`), `${JSON.stringify(predictions[at])}\n`);
};

const printTables = ({ task: { table }, cases, predictions }: Run, by: string | undefined): void => {
  if (table === undefined) return;
  const measured = cases.flatMap(({ row }, at) => {
    const measures = table.measure(row, predictions[at]);
    return measures === null ? [] : [{ row, measures }];
  });
  if (measured.length === 0) console.log('No gold answers beside the input: no figures.');
  for (const field of measured.length === 0 ? [] : by === undefined ? table.by : [by])
    console.log(`\n${toTableText(field, table.columns, toGroups(table, field, measured))}`);
};

const printRules = (task: DumpTask, { cases, readings }: Run): void => {
  const seen = cases.flatMap(({ row }, at) => {
    const reading = readings[at] ?? null;
    return reading === null || task.judge(row, task.predict([])) === null ? [] : [{ reading, sight: task.sight(row) }];
  });
  if (seen.length > 0) console.log(`\nRules against gold\n${toRuleFaults(seen)}`);
};

const printWorst = (worst: readonly WorstCase[]): void => {
  if (worst.length > 0) console.log('\nWorst cases');
  for (const { id, score, shown } of worst) console.log(`  ${score.toFixed(2)}  ${id}  ${shown}`);
};

const writeLedgers = (
  task: DumpTask,
  { cases, predictions, readings }: Run,
  worst: WorstCase[],
  folder: string,
): void => {
  rmSync(folder, { recursive: true, force: true });
  if (worst.length === 0) return;
  mkdirSync(folder, { recursive: true });
  for (const { id, at, score } of worst) {
    const { row } = cases[at] ?? { row: {} };
    const heading = [`${id}: ${score.toFixed(2)}`, `gold   ${toValues(row)}`, `found  ${toValues(predictions[at])}`];
    writeFileSync(path.join(folder, `${id}.ledger`), toWorstLedger(heading, readings[at] ?? null, task.sight(row)));
  }
  console.log(`Their ledgers, line by line with what gold says: ${folder}/`);
};

await main();
