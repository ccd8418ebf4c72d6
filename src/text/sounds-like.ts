import { toSounds } from './sounds.ts';

/** How unlike two sounds are that scripts and ears confuse; 1 for all other pairs. */
const confusions: Readonly<Record<string, number>> = {
  ...{ pb: 0.15, vf: 0.15, wv: 0.15, vb: 0.35, fp: 0.3, wb: 0.6, wf: 0.6 },
  ...{ gG: 0.1, gj: 0.2, gk: 0.3, Gk: 0.45, kx: 0.25, hx: 0.15, gh: 0.35, Gh: 0.5, Gx: 0.4, gx: 0.5 },
  ...{ jZ: 0.15, jy: 0.3, jx: 0.4, jh: 0.4, jC: 0.4, jS: 0.5, jG: 0.3, jd: 0.6, jz: 0.4, iZ: 0.8 },
  ...{
    sz: 0.15,
    cs: 0.25,
    cz: 0.25,
    Ss: 0.25,
    CS: 0.2,
    SZ: 0.3,
    zZ: 0.3,
    Ck: 0.25,
    Cc: 0.3,
    Cx: 0.3,
    Ct: 0.5,
    ck: 0.25,
    ct: 0.5,
  },
  ...{ td: 0.35, Tt: 0.1, Ts: 0.3, TD: 0.3, Dd: 0.15, Dz: 0.15, Tf: 0.5, mn: 0.5, lr: 0.5 },
};

const vowels = 'aeiou';
const halfVowels: Readonly<Record<string, string>> = { y: 'ie', w: 'uo' };

const costOfPair = (a: string, b: string): number => {
  const isVowelA = vowels.includes(a);
  const isVowelB = vowels.includes(b);
  if (isVowelA && isVowelB) return 0.15;
  if (isVowelA || isVowelB) {
    const [vowel, other] = isVowelA ? [a, b] : [b, a];
    const near = halfVowels[other];
    if (near !== undefined) return near.includes(vowel) ? 0.03 : 0.25;
    return 1.2;
  }
  return confusions[a + b] ?? confusions[b + a] ?? 1;
};

const costOfMissing = (sound: string): number => {
  if (vowels.includes(sound)) return 0.18;
  if (sound === 'h') return 0.3;
  return sound === 'y' || sound === 'w' ? 0.35 : 1;
};

const alphabet = 'abcdefghijklmnopqrstuvwxyzCDGSTZ';
const codeOf = new Map([...alphabet].map((sound, at) => [sound, at]));
const missing = Float64Array.from(alphabet, costOfMissing);
const paired = Float64Array.from({ length: alphabet.length ** 2 }, (_, at) => {
  const [a, b] = [alphabet[Math.floor(at / alphabet.length)] ?? '', alphabet[at % alphabet.length] ?? ''];
  return a === b ? 0 : costOfPair(a, b);
});

const encode = (sounds: string): number[] => [...sounds].map((sound) => codeOf.get(sound) ?? 0);
const weigh = (codes: readonly number[]): number => codes.reduce((sum, code) => sum + (missing[code] ?? 1), 0);

/** Cost of the cheapest way from one row of sounds to the other. */
const distance = (a: readonly number[], b: readonly number[]): number => {
  let row = Float64Array.from([0, ...b]);
  for (let at = 1; at <= b.length; at += 1) row[at] = (row[at - 1] ?? 0) + (missing[b[at - 1] ?? 0] ?? 1);
  for (const code of a) {
    const gone = missing[code] ?? 1;
    const next = new Float64Array(row.length);
    next[0] = (row[0] ?? 0) + gone;
    for (let at = 1; at <= b.length; at += 1) {
      const other = b[at - 1] ?? 0;
      const swap = (row[at - 1] ?? 0) + (paired[code * alphabet.length + other] ?? 1);
      next[at] = Math.min(swap, (row[at] ?? 0) + gone, (next[at - 1] ?? 0) + (missing[other] ?? 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

const alike = (a: readonly number[], b: readonly number[]): number => {
  const weight = (weigh(a) + weigh(b)) / 2;
  return weight === 0 ? 0 : Math.max(0, 1 - distance(a, b) / weight);
};

/** Name order differs between languages; agreement in another order counts a little less. */
const reordered = 0.95;

/** So does agreement with the last consonants of a Latin name left unspoken, as French leaves them. */
const unspoken = 0.9;
const silentEnding = /(?<=[aeiou]n?)(?:[lr]?[td]s?|s|z|p)$/;

const isLatin = (name: string): boolean => /[a-z]/i.test(name);

/** The words of a Latin name without silent endings; null where it has none, or is in another script. */
const toSpoken = (name: string, words: readonly string[]): string[] | null => {
  if (!isLatin(name)) return null;
  const spoken = words.map((word) => word.replace(silentEnding, ''));
  return spoken.some((word, at) => word !== words[at]) ? spoken : null;
};

const compare = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number => {
  const straight = alike(a.flat(), b.flat());
  if (a.length < 2 || a.length !== b.length) return straight;
  const turned = [...b.slice(1), ...b.slice(0, 1)];
  return Math.max(straight, reordered * alike(a.flat(), turned.flat()));
};

/**
 * How alike two names sound, from 0 to 1, in whatever scripts they are written.
 *
 * `بوقادوم`, `Boukadoum` → about 1
 */
export const soundsLike = (a: string, b: string): number => {
  const [soundsA, soundsB] = [toSounds(a), toSounds(b)];
  const [wordsA, wordsB] = [soundsA.map(encode), soundsB.map(encode)];
  const whole = compare(wordsA, wordsB);
  if (isLatin(a) === isLatin(b)) return whole;
  const spoken = toSpoken(a, soundsA)?.map(encode) ?? toSpoken(b, soundsB)?.map(encode);
  if (spoken === undefined) return whole;
  return Math.max(whole, unspoken * (isLatin(a) ? compare(spoken, wordsB) : compare(wordsA, spoken)));
};

/** The candidate that sounds most like a name, or null when there is none; of equals the first. */
export const bestMatch = (name: string, candidates: readonly string[]): string | null => {
  let best: string | null = null;
  let highest = -1;
  for (const candidate of candidates) {
    const score = soundsLike(name, candidate);
    if (score > highest) [best, highest] = [candidate, score];
  }
  return best;
};
