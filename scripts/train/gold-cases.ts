import { readDumpCases } from '../eval/read-cases.ts';
import type { EvalCase } from '../eval/task.ts';
import { readMarkedPage } from './marked-page.ts';

const hasAnswer = ({ row }: EvalCase): boolean => Object.keys(row as object).length > 0;

const toGoldCase = (dump: EvalCase): EvalCase => {
  if (hasAnswer(dump)) return dump;
  try {
    const { text, row } = readMarkedPage(new TextDecoder('utf-8', { fatal: true }).decode(dump.bytes));
    return { id: dump.id, row, bytes: new TextEncoder().encode(text) };
  } catch (error) {
    throw new Error(`${dump.id}.txt: neither an answer beside it nor marks in it`, { cause: error });
  }
};

/** The dumps of a folder with their answers, which stand in a .json file beside each, or in the page as marks. Throws with the name of a dump that has neither. */
export const readGoldCases = (folder: string): EvalCase[] => readDumpCases(folder).map(toGoldCase);
