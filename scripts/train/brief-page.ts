import type { Line } from '../../src/pipeline/types.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';
import { wordsOf } from '../../src/text/words-of.ts';
import { other, text } from './line-labels.ts';
import { isHeadline, type KnownDump, readDump, take, toHeading, toLines } from './vary-page.ts';

/** Words of a sentence that may be a paragraph of short news, or an appeal below it. */
const [fewest, most] = [6, 45];
/** Paragraphs of short news. */
const [fewestParagraphs, paragraphsMore] = [2, 4];
/** Lines that are taken along from above the text and from below it. */
const around = { above: 7, below: 9 } as const;
const mostHeadlines = 3;

const isSentence = (line: string): boolean => {
  const words = wordsOf(line).length;
  return words >= fewest && words <= most && /[.!?。؟।…]["”»]?\s*$/u.test(line);
};

/**
 * The same page as short news: the first sentences of its paragraphs, few lines around them, and below a heading of other
 * articles their headlines, then, every other time, the last sentence of the text or one that the page prints elsewhere: an
 * appeal, a teaser. Nothing where the page has none, or hardly a text.
 */
export const toBriefPage = (dump: KnownDump, lang: string): Line[] => {
  const { lines, labels } = readDump(dump);
  const places = lines.flatMap((_, at) => (labels[at] === text ? [at] : []));
  const sentences = places.map((at) => splitSentences(lines[at] ?? '')[0] ?? '').filter(isSentence);
  const others = lines.filter((_, at) => labels[at] === other);
  const [headlines, appeals] = [others.filter(isHeadline), others.filter(isSentence)];
  const turn = lines.length + places.length;
  const count = fewestParagraphs + (turn % paragraphsMore);
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  if (sentences.length <= count || headlines.length === 0) return [];
  const closing = turn % 2 === 0 ? sentences.slice(count, count + 1) : take(appeals, turn, 1);
  return toLines([
    ...lines.slice(Math.max(0, first - (turn % (around.above + 1))), first),
    ...sentences.slice(0, count),
    ...toHeading(lang, turn >> 1),
    ...take(headlines, turn, 1 + (turn % mostHeadlines)),
    ...closing,
    ...lines.slice(last + 1, last + 1 + (turn % (around.below + 1))),
  ]);
};
