/**
 * How much each thing that is seen of a dated line speaks for (above zero) or against it, as a natural logarithm of
 * odds. Fitted on the development dumps by `scripts/learn-date-weights.ts`; what is not listed says nothing.
 */
export const dateWeights: Readonly<Record<string, number>> = {
  'above-text-12': 1.2,
  'above-text-2': 0.1,
  'above-text-far': -0.5,
  'above-title-12': -0.6,
  'above-title-far': 0.4,
  again: -0.7,
  'amid-list': -0.4,
  'below-text-15': -0.2,
  'below-text-2': 0.3,
  'below-text-far': -1.4,
  'below-title-12': 0.1,
  'below-title-2': 0.7,
  'below-title-far': 1.1,
  'beside-author': 0.8,
  'beside-comments': -1.7,
  bullet: -1.4,
  'first-below-title': 0.7,
  'has-revision': 2.6,
  'in-brackets': -1.1,
  'in-list': -2,
  'in-text-2': 1.4,
  'in-text-far': -0.5,
  'is-revision': -0.4,
  'nearest-above': 1.6,
  newest: 0.4,
  oldest: 0.4,
  'only-day': -0.4,
  'other-words-0': 0.2,
  'other-words-5': 0.2,
  'other-words-far': -0.5,
  published: 2.9,
  sentence: -1.3,
  'siblings-0': 0.1,
  'siblings-2': -0.3,
  'siblings-far': 0.5,
  time: 0.6,
  told: 1,
  updated: -0.5,
  'weekday-only': -0.2,
  'with-title': 1.2,
};

/** What every dated line starts with, against the page that states no day at all. */
export const everyDate = 0.3;
