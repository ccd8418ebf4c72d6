import author from './weights/author.json' with { type: 'json' };
import date from './weights/date.json' with { type: 'json' };
import quote from './weights/quote.json' with { type: 'json' };
import title from './weights/title.json' with { type: 'json' };
import wholeQuote from './weights/whole-quote.json' with { type: 'json' };

/**
 * How much each thing that is seen of a candidate speaks for (above zero) or against it, as a natural logarithm of odds.
 * What is not listed says nothing.
 */
export interface ChoiceWeights {
  /** What every candidate starts with, against none of them being right. */
  every: number;
  weights: ReadonlyMap<string, number>;
}

const read = ({ every, weights }: { every: number; weights: Readonly<Record<string, number>> }): ChoiceWeights => ({
  every,
  weights: new Map(Object.entries(weights)),
});

/** Lines as titles: by the name of what is seen and the step that its number does not exceed, `words:4`, or by being so, `bullet`. */
export const titleWeights: ChoiceWeights = read(title);
/** Dated lines as days of publication. */
export const dateWeights: ChoiceWeights = read(date);
/** Names as authors. */
export const authorWeights: ChoiceWeights = read(author);
/** For words between quotation marks being somebody’s, not a name, a title or a term. */
export const quoteWeights: ChoiceWeights = read(quote);
/** For a quotation standing for itself, not as part of the reporter’s sentence. */
export const wholeQuoteWeights: ChoiceWeights = read(wholeQuote);

/** The logarithm of the odds of a candidate against none being right. */
export const weighChoice = (features: Iterable<string>, { every, weights }: ChoiceWeights): number => {
  let sum = every;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
};
