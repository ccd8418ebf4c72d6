import { labelCount, labelsBefore, mayBegin, mayEnd } from './name-labels.ts';

/** Scores of the labels of each word, word after word, and of each label after each other one. */
export interface LabelScores {
  words: number;
  scores: Float64Array;
  /** `transitions[before * labelCount + label]`. */
  transitions: Float64Array;
  /** Their exponents, where they are known. */
  steps?: Float64Array;
}

/** The labels before each label, one list after the other, and where each list begins. */
const befores = Uint8Array.from(labelsBefore.flatMap((labels) => [...labels]));
const firstBefore = Uint16Array.from(
  [...labelsBefore, []].map((_, label) => labelsBefore.slice(0, label).reduce((sum, { length }) => sum + length, 0)),
);

const toFlags = (isBarred: (label: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: labelCount }, (_, label) => (isBarred(label) ? 1 : 0));

/** By label: 1 where a word inside a sentence, its first, its last or its only word cannot have it. */
const barred = {
  inside: toFlags(() => false),
  first: toFlags((label) => mayBegin[label] === false),
  last: toFlags((label) => mayEnd[label] === false),
  only: toFlags((label) => mayBegin[label] === false || mayEnd[label] === false),
};

const barredAt = (word: number, words: number): Uint8Array =>
  word === 0 ? (words === 1 ? barred.only : barred.first) : word === words - 1 ? barred.last : barred.inside;

/** Room for numbers that nobody looks at afterwards: most sentences are short, and there are many. */
const toRoom = (): ((length: number) => Float64Array) => {
  let room = new Float64Array(1 << 10);
  return (length) => {
    if (room.length < length) room = new Float64Array(length * 2);
    return room;
  };
};

const roomOfBest = toRoom();
const roomOfFrom = toRoom();
const roomOfRises = toRoom();
const roomOfForward = toRoom();
const roomOfScale = toRoom();

/** The likeliest label of each word, taken together (Viterbi). */
export const findBestLabels = ({ words, scores, transitions }: LabelScores): Uint8Array => {
  const best = roomOfBest(words * labelCount);
  const from = roomOfFrom(words * labelCount);
  for (let word = 0; word < words; word += 1) {
    const isOut = barredAt(word, words);
    for (let label = 0; label < labelCount; label += 1) {
      const here = word * labelCount + label;
      let top = word === 0 ? 0 : Number.NEGATIVE_INFINITY;
      from[here] = 0;
      if (word > 0)
        for (let nth = firstBefore[label] as number; nth < (firstBefore[label + 1] as number); nth += 1) {
          const before = befores[nth] as number;
          const score =
            (best[here - label - labelCount + before] as number) + (transitions[before * labelCount + label] as number);
          if (score > top) {
            top = score;
            from[here] = before;
          }
        }
      best[here] = isOut[label] === 1 ? Number.NEGATIVE_INFINITY : top + (scores[here] as number);
    }
  }
  return traceBack(best, from, words);
};

const traceBack = (best: Float64Array, from: Float64Array, words: number): Uint8Array => {
  const labels = new Uint8Array(words);
  const last = (words - 1) * labelCount;
  let label = 0;
  for (let other = 1; other < labelCount; other += 1)
    if ((best[last + other] as number) > (best[last + label] as number)) label = other;
  for (let word = words - 1; word >= 0; word -= 1) {
    labels[word] = label;
    label = from[word * labelCount + label] as number;
  }
  return labels;
};

/** How likely each label of each word is, and, where pairs are asked for, how often each label is expected after each other one. */
export const toLabelOdds = (scored: LabelScores, pairs?: Float64Array): Float64Array => {
  const { words, scores, transitions, steps = transitions.map(Math.exp) } = scored;
  const rises = toExponents(scores, words);
  const forward = roomOfForward(words * labelCount);
  const scale = roomOfScale(words);
  for (let word = 0; word < words; word += 1) {
    const at = word * labelCount;
    const isOut = barredAt(word, words);
    let sum = 0;
    for (let label = 0; label < labelCount; label += 1) {
      let mass = word === 0 ? 1 : 0;
      if (word > 0)
        for (let nth = firstBefore[label] as number; nth < (firstBefore[label + 1] as number); nth += 1) {
          const before = befores[nth] as number;
          mass += (forward[at - labelCount + before] as number) * (steps[before * labelCount + label] as number);
        }
      mass = isOut[label] === 1 ? 0 : mass * (rises[at + label] as number);
      forward[at + label] = mass;
      sum += mass;
    }
    scale[word] = sum;
    for (let label = 0; label < labelCount; label += 1) forward[at + label] = (forward[at + label] as number) / sum;
  }
  return walkBack({ words, forward, scale, rises, steps }, pairs);
};

/** Exponents, each word's measured from its highest, lest they overflow. */
const toExponents = (scores: Float64Array, words: number): Float64Array => {
  const rises = roomOfRises(words * labelCount);
  for (let at = 0; at < words * labelCount; at += labelCount) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label += 1) top = Math.max(top, scores[at + label] as number);
    for (let label = 0; label < labelCount; label += 1)
      rises[at + label] = Math.exp((scores[at + label] as number) - top);
  }
  return rises;
};

interface Walk {
  words: number;
  forward: Float64Array;
  scale: Float64Array;
  rises: Float64Array;
  steps: Float64Array;
}

const walkBack = ({ words, forward, scale, rises, steps }: Walk, pairs?: Float64Array): Float64Array => {
  const odds = new Float64Array(words * labelCount);
  let [behind, before] = [new Float64Array(labelCount).fill(1), new Float64Array(labelCount)];
  for (let word = words - 1; word >= 0; word -= 1) {
    const at = word * labelCount;
    before.fill(0);
    for (let label = 0; label < labelCount; label += 1) {
      odds[at + label] = (forward[at + label] as number) * (behind[label] as number);
      if (word === 0 || forward[at + label] === 0) continue;
      const mass = ((behind[label] as number) * (rises[at + label] as number)) / (scale[word] as number);
      for (let nth = firstBefore[label] as number; nth < (firstBefore[label + 1] as number); nth += 1) {
        const other = befores[nth] as number;
        const step = mass * (steps[other * labelCount + label] as number);
        before[other] = (before[other] as number) + step;
        if (pairs !== undefined) {
          const pair = other * labelCount + label;
          pairs[pair] = (pairs[pair] as number) + step * (forward[at - labelCount + other] as number);
        }
      }
    }
    [behind, before] = [before, behind];
  }
  return odds;
};
