import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { relearn } from '../src/pipeline/furniture/relearn.ts';
import type { LearntFurniture } from '../src/schema/furniture.ts';
import { readCommandLine } from './command.ts';
import { readContent } from './files/read-content.ts';
import { toFurnitureYaml } from './files/to-furniture-yaml.ts';
import { printable, printProblems } from './report/print-problems.ts';

const usage = `npm run learn -- [--content DIR]

Finds lines that repeat over the dumps of one site and belong to none of its articles, and writes them with the dumps that
prove them to DIR/furniture/NAME.yaml. Look at each line before you commit: from then on it is dropped from the pages of
its site. A line that is text goes under "not" in the same file, and is not learnt again.

  --content DIR   the folder that holds raw/, entities/ and outlets/ (default: content)

Exit status: 0 fine, 1 an error in what people wrote (nothing was written), 2 wrong usage.`;

const main = (): void => {
  const { values } = readCommandLine({ usage, options: { content: { type: 'string', default: 'content' } } });
  const { rawFiles, known, problems } = readContent(values.content);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    printProblems(errors);
    process.exitCode = 1;
    return;
  }
  const learnt = relearn(rawFiles, known);
  const folder = path.join(values.content, 'furniture');
  for (const id of new Set([...known.furniture.keys(), ...learnt.keys()].sort())) {
    writeFile(path.join(folder, `${id}.yaml`), known.furniture.get(id), learnt.get(id));
  }
  console.log(toSummary(rawFiles.length, learnt));
  const nameless = [...learnt].filter(([id, { lines = [] }]) => lines.length > 0 && !known.outlets.has(id));
  if (nameless.length > 0)
    console.log(
      `No outlet file names ${nameless.map(([id]) => id).join(', ')}: with one, all its pages are known (npm run new -- outlet NAME).`,
    );
};

const writeFile = (file: string, before: LearntFurniture | undefined, now: LearntFurniture | undefined): void => {
  const known = new Set(before?.lines?.map(({ line }) => line));
  const lines = new Set(now?.lines?.map(({ line }) => line));
  for (const line of lines) if (!known.has(line)) console.log(`${file}: + ${printable(line)}`);
  for (const line of known) if (!lines.has(line)) console.log(`${file}: - ${printable(line)}`);
  if (now === undefined) rmSync(file, { force: true });
  else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, toFurnitureYaml(now));
  }
};

const toSummary = (dumps: number, learnt: ReadonlyMap<string, LearntFurniture>): string => {
  const lines = [...learnt.values()].reduce((sum, furniture) => sum + (furniture.lines?.length ?? 0), 0);
  const sites = [...learnt.values()].filter((furniture) => furniture.lines !== undefined).length;
  return `${dumps} dumps → ${lines} ${lines === 1 ? 'line' : 'lines'} of furniture on ${sites} ${sites === 1 ? 'site' : 'sites'}`;
};

main();
