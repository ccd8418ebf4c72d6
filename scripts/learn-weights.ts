import { readCommandLine } from './command.ts';
import { readDumpCases } from './eval/read-cases.ts';
import { fitChoice } from './learn/fit-choice.ts';
import { toAuthorChoice, toDateChoice } from './learn/page-choices.ts';

const usage = `node scripts/learn-weights.ts date|author FOLDER

Learns from dumps with gold beside them (a .json file with \`date\` and \`authors\` for each .txt file) how much each thing
that is seen of a dated line, or of a name, speaks for its being the day of publication, or the author, and prints the
rows of src/pipeline/date-weights.ts or author-weights.ts.`;

/** Chosen by cross-validation over pages. */
const punishment = 0.5;

const toRow = ([feature, weight]: [string, number]): string[] => {
  const rounded = Math.round(weight * 10) / 10;
  const key = /^[a-z]+$/.test(feature) ? feature : `'${feature}'`;
  return rounded === 0 ? [] : [`  ${key}: ${rounded},`];
};

const { positionals } = readCommandLine({ usage, options: {}, words: [2, 2] });
const [task, folder = ''] = positionals;
const choices = readDumpCases(folder).flatMap(task === 'author' ? toAuthorChoice : toDateChoice);
const { weights, every } = fitChoice(choices, punishment);
console.log(`${choices.length} pages; every option starts with ${every.toFixed(1)}`);
console.log([...weights].flatMap(toRow).join('\n'));
