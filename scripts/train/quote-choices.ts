import { quoteFeaturesOf } from '../../src/pipeline/quote-features.ts';
import { createPrintCounter, toQuotingTexts } from '../../src/pipeline/quoting-text.ts';
import { rawToLines } from '../../src/pipeline/raw-to-lines.ts';
import { countsWholeOnly, type GoldQuote, readQuoteRow } from '../eval/quote-gold.ts';
import type { EvalCase } from '../eval/task.ts';
import type { Choice } from './fit-choice.ts';

/** A stretch between marks: to take or to leave. */
interface JudgedStretch {
  lang: string;
  options: Choice['options'];
  /** Somebody said it; in a quotation that stands for itself. */
  said: boolean;
  whole: boolean;
}

const holds = ({ start = 0, end = 0 }: GoldQuote, from: number, to: number): boolean =>
  start <= from + 1 && end >= to - 1;

/** The stretches between the marks of a text, and what gold says of each. The catalogue is left out: it grows. */
const judgeStretches = ({ row }: EvalCase): JudgedStretch[] => {
  const { text, lang, quotes } = readQuoteRow(row);
  const lines = rawToLines(text);
  const offsets = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.text.length + 1, 0));
  const passages = lines.map(({ line, text: words }) => ({ line, start: 0, text: words }));
  const texts = toQuotingTexts(passages, lang, []);
  const countPrints = createPrintCounter(texts);
  return texts.flatMap((one, at) =>
    one.stretches.map((stretch) => {
      const from = (offsets[at] ?? 0) + stretch.start;
      const around = (quotes ?? []).filter((quote) => holds(quote, from, from + stretch.end - stretch.start));
      const whole = around.some(({ direct }) => direct !== false);
      const said = whole || (countsWholeOnly(lang) && around.length > 0);
      return { lang, options: [quoteFeaturesOf(one, stretch, countPrints)], said, whole };
    }),
  );
};

/** Gold in which nearly everything between marks is said counts less, so that the languages weigh alike. */
const weightOf = (lang: string): number => (countsWholeOnly(lang) ? 0.3 : 1);

/** Which words between marks somebody said. */
export const toSaidChoices = (one: EvalCase): Choice[] =>
  judgeStretches(one).map(({ lang, options, said }) => ({ options, right: [said], weight: weightOf(lang) }));

/** Which of them stand for themselves, from gold that tells. */
export const toWholeChoices = (one: EvalCase): Choice[] =>
  judgeStretches(one)
    .filter(({ lang }) => countsWholeOnly(lang))
    .map(({ options, whole }) => ({ options, right: [whole] }));
