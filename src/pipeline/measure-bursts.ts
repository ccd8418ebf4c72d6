/** The features of a text, and its day as days since 1970, if that is known. */
export interface DatedFeatures {
  day: number | null;
  features: Int32Array;
}

/** What is seen seldom is held to come as texts in general come: like this many pairs of them. */
const prior = 4;
/** No feature comes more rarely at one time than this, as a multiple of all texts, and none counts as coming more often. */
const [least, most] = [0.3, 8];
/** How much of it shows in the weight of a feature. */
const strength = 0.25;

/** Texts met so far on the day of the last one and on the day before, and how many of their pairs lie so near. */
interface Met {
  day: number;
  today: number;
  yesterday: number;
  all: number;
  near: number;
}

const meet = (met: Met, day: number): void => {
  if (day !== met.day) {
    met.yesterday = day === met.day + 1 ? met.today : 0;
    met.today = 0;
    met.day = day;
  }
  met.near += met.today + met.yesterday;
  met.today += 1;
  met.all += 1;
};

const startMet = (): Met => ({ day: Number.NEGATIVE_INFINITY, today: 0, yesterday: 0, all: 0, near: 0 });

const pairsOf = ({ all }: Met): number => (all * (all - 1)) / 2;

/**
 * For each feature a factor: above 1 where its texts are printed within a day of each other more often than texts are in
 * general, as those of an event are, below 1 for what is printed day after day. Where nothing is known of days it is 1.
 */
export const measureBursts = (texts: readonly DatedFeatures[], features: number): Float64Array => {
  const dated = texts.flatMap((text) => (text.day === null ? [] : [{ ...text, day: Math.floor(text.day) }]));
  const everything = startMet();
  const met: Met[] = [];
  for (const { day, features: own } of dated.sort((a, b) => a.day - b.day)) {
    meet(everything, day);
    for (const feature of own) {
      const one = met[feature] ?? startMet();
      met[feature] = one;
      meet(one, day);
    }
  }
  const usual = everything.near / Math.max(1, pairsOf(everything));
  return Float64Array.from({ length: features }, (_, feature) => {
    const own = met[feature];
    if (own === undefined || usual === 0) return 1;
    const often = (own.near + (prior / 2) * usual) / (pairsOf(own) + prior / 2) / usual;
    return Math.min(Math.max(often, least), most) ** strength;
  });
};
