import { titleWeights } from './choice-weights.ts';
import type { SeenTitle } from './choose-title.ts';

/** What features of a line are about, said for its being the title and against. */
interface Reason {
  features: RegExp;
  for: string;
  against: string;
}

/** The first that fits a feature's name is its reason. */
const reasons: readonly Reason[] = [
  {
    features: /^(?:page-title|top|site-name)/,
    for: 'the top of the page prints it as well',
    against: 'the top of the page prints something else',
  },
  {
    features: /^(?:above|below)-shares/,
    for: 'no headline beside it tells what the text tells',
    against: 'a headline beside it tells what the text tells',
  },
  {
    features: /^(?:text|lead|standfirst)/,
    for: 'the text takes up its words',
    against: 'the text takes up few of its words',
  },
  {
    features: /^(?:printed|longer|holds)/,
    for: 'the page prints it again',
    against: 'the page prints it nowhere else, or all over',
  },
  {
    features: /^(?:date|author|name|share|bylines)/,
    for: 'a date, a byline or buttons stand below it',
    against: 'no date, byline or buttons where a title has them',
  },
  {
    features: /^(?:headlines|bullets|long-above|below-related|next|before)/,
    for: 'stands alone among other lines',
    against: 'stands among lines like it',
  },
  {
    features: /^(?:above|inside|open|long|from-top|of-head|sentences-(?:above|between)|headings)/,
    for: 'stands where titles stand',
    against: 'stands far from where titles stand',
  },
  { features: /./, for: 'reads like a headline', against: 'reads like no headline' },
];

/** Weaker parts say nothing. */
const leastPart = 0.25;
const mostReasons = 3;

/** Why a line is the title, the strongest reasons in words: `for the title: the text takes up its words; against: …`. */
export const toTitleReasons = ({ features }: SeenTitle): string => {
  const sums = new Map<Reason, number>();
  for (const feature of features) {
    const reason = reasons.find(({ features: about }) => about.test(feature));
    if (reason !== undefined) sums.set(reason, (sums.get(reason) ?? 0) + (titleWeights.weights.get(feature) ?? 0));
  }
  const strongest = [...sums]
    .filter(([, sum]) => Math.abs(sum) >= leastPart)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, mostReasons);
  const pro = strongest.filter(([, sum]) => sum > 0).map(([reason]) => reason.for);
  const contra = strongest.filter(([, sum]) => sum < 0).map(([reason]) => reason.against);
  return [
    ...(pro.length > 0 ? [`for the title: ${pro.join(', ')}`] : []),
    ...(contra.length > 0 ? [`against: ${contra.join(', ')}`] : []),
  ].join('; ');
};
