import { z } from 'zod';
import { bytesToFile } from '../src/pipeline/bytes-to-file.ts';
import { findCandidates } from '../src/pipeline/date-candidates.ts';
import { findDayFirst } from '../src/pipeline/day-first.ts';
import { linesToPieces } from '../src/pipeline/lines-to-pieces.ts';
import { toOutletNames } from '../src/pipeline/outlet-names.ts';
import type { Body } from '../src/pipeline/page.ts';
import { piecesToLedger } from '../src/pipeline/pieces-to-ledger.ts';
import { rawToLines } from '../src/pipeline/raw-to-lines.ts';
import { readCommandLine } from './command.ts';
import { readDumpCases } from './eval/read-cases.ts';
import type { EvalCase } from './eval/task.ts';
import { type Choice, fitChoice } from './learn/fit-choice.ts';

const usage = `node scripts/learn-date-weights.ts FOLDER

Learns from dumps with gold beside them (a .json file with \`date\` for each .txt file) how much each thing that is seen of
a dated line speaks for its being the day of publication, and prints the rows of src/pipeline/date-weights.ts.`;

const goldSchema = z.object({ date: z.iso.date().nullish() });

/** Chosen by cross-validation over pages. */
const punishment = 0.5;

const outlets = toOutletNames(new Map());
const oneDay = 86_400_000;

/** Gold taken from a page's metadata may be a day off: another time zone. It counts where no line states the day itself. */
const isRight = (iso: string, gold: string, slack: number): boolean =>
  Math.abs(Date.parse(iso) - Date.parse(gold)) <= slack;

const longest = (bodies: readonly Body[]): Body | undefined =>
  bodies.reduce<Body | undefined>(
    (a, b) => (a === undefined || b.last - b.first > a.last - a.first ? b : a),
    undefined,
  );

const toChoice = ({ id, row, bytes = new Uint8Array() }: EvalCase): Choice[] => {
  const { date } = goldSchema.parse(row);
  const { file } = bytesToFile({ path: `${id}.txt`, name: `${id}.txt`, stem: id, bytes });
  if (file === null || date == null) return [];
  const page = piecesToLedger(linesToPieces(rawToLines(file.text), outlets.taglines), outlets);
  const body = longest(page.bodies);
  if (body === undefined) return [];
  const found = findCandidates(page, body, findDayFirst(page, body.lang, undefined));
  const exact = found.some(({ reading }) => reading.iso === date);
  const right = found.map(({ reading }) => isRight(reading.iso, date, exact ? 0 : oneDay));
  return [{ options: found.map(({ features }) => features), right }];
};

const toRow = ([feature, weight]: [string, number]): string[] => {
  const rounded = Math.round(weight * 10) / 10;
  const key = /^[a-z]+$/.test(feature) ? feature : `'${feature}'`;
  return rounded === 0 ? [] : [`  ${key}: ${rounded},`];
};

const { positionals } = readCommandLine({ usage, options: {}, words: [1, 1] });
const choices = readDumpCases(positionals[0] ?? '').flatMap(toChoice);
const { weights, every } = fitChoice(choices, punishment);
console.log(`${choices.length} pages; every date starts with ${every.toFixed(1)}`);
console.log([...weights].flatMap(toRow).join('\n'));
