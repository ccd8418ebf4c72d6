import type { Mention } from '../schema/ledger.ts';
import { quoteWeights } from './choice-weights.ts';
import { quoteFeaturesOf } from './quote-features.ts';
import { createPrintCounter, toQuotingTexts } from './quoting-text.ts';
import type { Passage } from './types.ts';

/** What features of words between marks are about, said for their being speech and against. */
interface Reason {
  features: RegExp;
  for: string;
  against: string;
}

/** The first that fits a feature's name is its reason. */
const reasons: readonly Reason[] = [
  {
    features: /^(?:no-)?verb-(?:in-sentence-)?before/,
    for: 'a verb of speech right before it',
    against: 'no verb of speech right before it',
  },
  {
    features: /^(?:no-)?verb-after/,
    for: 'a verb of speech right behind it',
    against: 'no verb of speech right behind it',
  },
  {
    features: /^(?:before|lead|after|rest|opens|passage|in-passage|first-sentence)|-then-/,
    for: 'stands where speech stands',
    against: 'stands where a name or a term stands',
  },
  {
    features: /^(?:words|function|ends|inner|of-sentence|unclosed|mismatched)/,
    for: 'reads like a sentence',
    against: 'few words, no sentence',
  },
  { features: /^printed/, for: 'printed only once', against: 'printed several times' },
  { features: /./, for: 'is not written like a name', against: 'is written like a name' },
];

/** Weaker parts say nothing. */
const leastPart = 0.25;

const toReasons = (features: ReadonlySet<string>): string => {
  const sums = new Map<Reason, number>();
  for (const feature of features) {
    const reason = reasons.find(({ features: about }) => about.test(feature));
    if (reason !== undefined) sums.set(reason, (sums.get(reason) ?? 0) + (quoteWeights.weights.get(feature) ?? 0));
  }
  const strong = [...sums]
    .filter(([, sum]) => Math.abs(sum) >= leastPart)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const pro = strong.filter(([, sum]) => sum > 0).map(([reason]) => reason.for);
  const contra = strong.filter(([, sum]) => sum < 0).map(([reason]) => reason.against);
  return [
    ...(pro.length > 0 ? [`for speech: ${pro.join(', ')}`] : []),
    ...(contra.length > 0 ? [`against: ${contra.join(', ')}`] : []),
  ].join('; ');
};

/** Words between quotation marks, where they stand, and what speaks for and against somebody's having said them. */
export interface ExplainedStretch {
  line: number;
  start: number;
  text: string;
  why: string;
}

/** All that stands between marks in an article's passages, said or not, with the reasons in words. */
export const explainQuotes = (
  passages: readonly Passage[],
  lang: string,
  mentions: readonly Mention[],
): ExplainedStretch[] => {
  const texts = toQuotingTexts(passages, lang, mentions);
  const countPrints = createPrintCounter(texts);
  return texts.flatMap((text) =>
    text.stretches.map((stretch) => ({
      line: text.passage.line,
      start: text.passage.start + stretch.start,
      text: text.text.slice(stretch.start, stretch.end),
      why: toReasons(quoteFeaturesOf(text, stretch, countPrints)),
    })),
  );
};
