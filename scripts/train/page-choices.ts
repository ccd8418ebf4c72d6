import { z } from 'zod';
import { findAuthorCandidates } from '../../src/pipeline/author-candidates.ts';
import { bytesToFile } from '../../src/pipeline/bytes-to-file.ts';
import { findCandidates } from '../../src/pipeline/date-candidates.ts';
import { findDayFirst } from '../../src/pipeline/day-first.ts';
import { linesToPieces } from '../../src/pipeline/lines-to-pieces.ts';
import { toOutletNames } from '../../src/pipeline/outlet-names.ts';
import type { Body, Page } from '../../src/pipeline/page.ts';
import { piecesToLedger } from '../../src/pipeline/pieces-to-ledger.ts';
import { rawToLines } from '../../src/pipeline/raw-to-lines.ts';
import { fold } from '../../src/text/fold.ts';
import type { EvalCase } from '../eval/task.ts';
import type { Choice } from './fit-choice.ts';

const goldSchema = z.object({ date: z.string().nullish(), authors: z.array(z.string()).nullish() });

const outlets = toOutletNames(new Map());
const oneDay = 86_400_000;

/** The page of a dump and its longest article, or null. */
const readPage = ({ id, bytes = new Uint8Array() }: EvalCase): { page: Page; body: Body } | null => {
  const { file } = bytesToFile({ path: `${id}.txt`, name: `${id}.txt`, stem: id, bytes });
  if (file === null) return null;
  const page = piecesToLedger(linesToPieces(rawToLines(file.text), outlets.taglines), outlets);
  const [body] = [...page.bodies].sort((a, b) => b.last - b.first - (a.last - a.first));
  return body === undefined ? null : { page, body };
};

/**
 * The dated lines of a dump, those of the gold day being right. Gold taken from a page's metadata may be a day off:
 * another time zone; it counts where no line states the day itself.
 */
export const toDateChoice = (dump: EvalCase): Choice[] => {
  const { date } = goldSchema.parse(dump.row);
  const read = date == null ? null : readPage(dump);
  if (date == null || read === null) return [];
  const { page, body } = read;
  const found = findCandidates(page, body, findDayFirst(page, body.lang, undefined));
  const slack = found.some(({ reading }) => reading.iso === date) ? 0 : oneDay;
  const right = found.map(({ reading }) => Math.abs(Date.parse(reading.iso) - Date.parse(date)) <= slack);
  return [{ options: found.map(({ features }) => features), right }];
};

/** The names of a dump, those that hold a gold author, or the better part of one, being right. */
export const toAuthorChoice = (dump: EvalCase): Choice[] => {
  const authors = (goldSchema.parse(dump.row).authors ?? []).map(fold);
  const read = authors.length === 0 ? null : readPage(dump);
  if (read === null) return [];
  const found = findAuthorCandidates(read.page, read.body);
  const isRight = (name: string): boolean =>
    authors.some((author) => name.includes(author) || (author.includes(name) && name.length * 2 > author.length));
  return [{ options: found.map(({ features }) => features), right: found.map(({ name }) => isRight(fold(name.text))) }];
};
