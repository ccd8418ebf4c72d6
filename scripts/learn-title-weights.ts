import { readCommandLine } from './command.ts';
import { readDumpCases } from './eval/read-cases.ts';
import { fitChoice } from './learn/fit-choice.ts';
import { toTitleChoices } from './learn/title-choices.ts';

const usage = `node scripts/learn-title-weights.ts FOLDER…

Learns from dumps with gold beside them (a .json file with \`title\`, or with \`articles\`, for each .txt file) how much each
thing that is seen of a line speaks for its being the title, and prints the rows of src/pipeline/title-weights.ts.`;

/** Chosen by cross-validation over pages. */
const punishment = 4;

const toRow = ([feature, weight]: [string, number]): string[] => {
  const rounded = Math.round(weight * 100) / 100;
  const key = /^[a-z]+$/.test(feature) ? feature : `'${feature}'`;
  return rounded === 0 ? [] : [`  ${key}: ${rounded},`];
};

const { positionals } = readCommandLine({ usage, options: {}, words: [1, 9] });
const choices = positionals.flatMap(readDumpCases).flatMap(toTitleChoices);
const { weights, every } = fitChoice(choices, punishment);
console.log(`${choices.length} choices; every title starts with ${every.toFixed(2)}`);
console.log([...weights].flatMap(toRow).join('\n'));
