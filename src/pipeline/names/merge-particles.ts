import type { CandidateTally, TalliedName } from './candidate-tally.ts';
import { toRests } from './word-stems.ts';

/** Languages in which particles are written together with a name. */
const joining = ['ar', 'he'];

const addTo = (whole: TalliedName, part: TalliedName): TalliedName => {
  const sure = new Map(whole.sure);
  for (const [kind, sum] of part.sure) sure.set(kind, (sure.get(kind) ?? 0) + sum);
  const forms = new Map(whole.forms);
  for (const [key, form] of part.forms) forms.set(key, { ...form, count: form.count + (forms.get(key)?.count ?? 0) });
  return {
    words: whole.words,
    mentions: whole.mentions + part.mentions,
    whole: whole.whole + part.whole,
    ...{ sure, surest: Math.max(whole.surest, part.surest), forms },
    articles: new Set([...whole.articles, ...part.articles]),
    places: [...whole.places, ...part.places],
  };
};

/** Adds a name that begins with a joined particle to the name without it, where that one stands by itself: «وسعاد» (and Souad) to «سعاد». */
export const mergeParticles = (tally: CandidateTally): CandidateTally => {
  const merged: CandidateTally = new Map(tally);
  for (const [key, name] of tally) {
    const lang = [...name.forms.values()][0]?.lang ?? '';
    if (!joining.includes(lang)) continue;
    const [first = '', ...others] = name.words;
    const bare = toRests(first, lang)
      .map((rest) => [rest, ...others].join(' '))
      .find((rest) => merged.has(rest));
    const whole = bare === undefined ? undefined : merged.get(bare);
    if (bare === undefined || whole === undefined) continue;
    merged.set(bare, addTo(whole, merged.get(key) ?? name));
    merged.delete(key);
  }
  return merged;
};
