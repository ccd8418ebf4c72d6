import { readCommandLine } from './command.ts';
import { readDumpCases } from './eval/read-cases.ts';
import { fitChoice } from './learn/fit-choice.ts';
import { toTitleChoices } from './learn/title-choices.ts';

const usage = `node scripts/learn-title-weights.ts FOLDER…

Learns from dumps with gold beside them (a .json file with \`title\`, or with \`articles\`, for each .txt file) how much each
thing that is seen of a line speaks for its being the title, and prints the rows of src/pipeline/title-weights.ts.`;

/** Chosen by cross-validation over pages. */
const punishment = 4;

/** Smaller weights are left out. */
const smallest = 0.05;

const toKey = (name: string): string => (/^(?:[a-z]+|0|[1-9]\d*)$/.test(name) ? name : `'${name}'`);

/** `words:4`, `words:8` → `words: { 4: -0.1, 8: 0.3 },` */
const toRow = ([name, weights]: [string, [feature: string, weight: number][]]): string => {
  const cells = weights.map(([feature, weight]) => {
    const step = feature.includes(':') ? feature.slice(name.length + 1) : 'is';
    return `${toKey(step)}: ${Math.round(weight * 100) / 100}`;
  });
  return `  ${toKey(name)}: { ${cells.join(', ')} },`;
};

const stepOf = (feature: string): number => Number.parseInt(feature.split(':')[1] ?? '', 10) || 0;

const toRows = (weights: ReadonlyMap<string, number>): string[] => {
  const large = [...weights].filter(([, weight]) => Math.abs(weight) >= smallest);
  const sorted = large.sort(
    ([a], [b]) => Number(a.endsWith('far')) - Number(b.endsWith('far')) || stepOf(a) - stepOf(b),
  );
  const byName = Object.groupBy(sorted, ([feature]) => feature.split(':')[0] ?? feature);
  return Object.entries(byName)
    .flatMap(([name, row]) => toRow([name, row ?? []]))
    .sort();
};

const { positionals } = readCommandLine({ usage, options: {}, words: [1, 9] });
const choices = positionals.flatMap(readDumpCases).flatMap(toTitleChoices);
const { weights, every } = fitChoice(choices, punishment);
console.log(`${choices.length} choices; every title starts with ${every.toFixed(2)}`);
console.log(toRows(weights).join('\n'));
