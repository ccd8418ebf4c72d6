/**
 * How much each thing that is seen of a dated line speaks for (above zero) or against it, as a natural logarithm of
 * odds. Fitted on the development dumps by `scripts/learn-date-weights.ts`; what is not listed says nothing.
 */
export const dateWeights: Readonly<Record<string, number>> = {
  'above-text-12': 1.2,
  'above-text-2': -0.1,
  'above-text-far': -0.2,
  'above-title-12': -0.5,
  'above-title-2': 0.2,
  'above-title-far': 0.2,
  again: -0.4,
  'amid-list': -0.5,
  'below-text-15': -0.1,
  'below-text-2': 0.2,
  'below-text-far': -1.5,
  'below-title-12': -0.1,
  'below-title-2': 0.8,
  'below-title-far': 1,
  'beside-author': 1.2,
  'beside-comments': -1.7,
  bullet: -0.8,
  'ends-text': 0.1,
  'first-below-title': 1,
  'in-brackets': -0.5,
  'in-list': -1.8,
  'in-text-2': 1.5,
  'in-text-far': -0.5,
  'nearest-above': 1.6,
  newest: 0.5,
  oldest: 0.6,
  'only-day': -0.5,
  'other-words-0': 0.1,
  'other-words-5': 0.2,
  'other-words-far': -0.4,
  published: 2.6,
  sentence: -1.2,
  'siblings-0': 0.1,
  'siblings-2': -0.6,
  'siblings-far': 0.6,
  time: 0.5,
  told: 0.3,
  updated: -0.7,
  'weekday-only': -0.2,
  'with-title': 0.8,
};

/** What every dated line starts with, against the page that states no day at all. */
export const everyDate = 0.2;
