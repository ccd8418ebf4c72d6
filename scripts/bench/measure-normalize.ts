import { readdirSync } from 'node:fs';
import path from 'node:path';
import { measure } from './measure.ts';
import { measureFloor } from './measure-floor.ts';
import { measureSteps } from './step-times.ts';

/** How the normalizer did on one corpus. CPU in seconds of user and system time together, memory in bytes. */
export interface NormalizerRun {
  dumps: number;
  bytes: number;
  cpu: number;
  memory: number;
  /** CPU seconds that the catalogue and the start of the program take, whatever the number of dumps. */
  start: number;
  /** CPU seconds of plain reading and writing of the same files. */
  floor: number;
  steps: ReadonlyMap<string, number>;
  articles: number;
  stories: number;
}

/** Runs the whole normalizer over a content folder of so many bytes of dumps, and what there is to compare it with. */
export const measureNormalizer = async (content: string, bytes: number, scripts: string): Promise<NormalizerRun> => {
  const notes = `${content}.usage.jsonl`;
  const script = (name: string): string => path.join(scripts, `${name}.ts`);
  const [checked] = await measure([script('check'), '--content', content], notes);
  const [run] = await measure([script('normalize'), '--content', content, '--fresh'], notes);
  const steps = await measureSteps(script('normalize'), content, path.join(content, 'profile'));
  const floor = measureFloor(content, path.join(content, 'floor'));
  const count = (folder: string): number => readdirSync(path.join(content, folder)).length;
  return {
    ...{ dumps: count('raw'), bytes, articles: count('articles'), stories: count('stories') },
    ...{ cpu: run?.cpu ?? 0, memory: run?.memory ?? 0, start: checked?.cpu ?? 0, floor, steps },
  };
};

const megabyte = 1_000_000;

/** The runs as a table; growth is how much more CPU a byte takes than in the first run: 1 is linear. */
export const printRuns = (runs: readonly NormalizerRun[]): void => {
  const heads = ['dumps', 'MB', 'CPU s', 'start', 'floor', 'MB/CPU s', 'without start', 'peak MB', 'growth'];
  console.log(`\nnormalizer\n${heads.map((head) => head.padStart(14)).join('')}`);
  const [first] = runs;
  for (const { dumps, bytes, cpu, start, floor, memory } of runs) {
    const own = cpu - start;
    const growth = first === undefined ? 1 : own / bytes / ((first.cpu - first.start) / first.bytes);
    const cells = [dumps, (bytes / megabyte).toFixed(1), cpu.toFixed(2), start.toFixed(2), floor.toFixed(2)];
    const rates = [(bytes / megabyte / cpu).toFixed(2), (bytes / megabyte / own).toFixed(2)];
    const ends = [(memory / megabyte).toFixed(0), growth.toFixed(2)];
    console.log([...cells, ...rates, ...ends].map((cell) => String(cell).padStart(14)).join(''));
  }
  console.log(`\nseconds by step\n${'step'.padEnd(12)}${runs.map(({ dumps }) => String(dumps).padStart(10)).join('')}`);
  for (const step of first?.steps.keys() ?? [])
    console.log(step.padEnd(12) + runs.map(({ steps }) => (steps.get(step) ?? 0).toFixed(2).padStart(10)).join(''));
};
