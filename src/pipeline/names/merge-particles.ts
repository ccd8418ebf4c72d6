import type { CandidateTally, TalliedName } from './candidate-tally.ts';
import { nameKinds } from './name-labels.ts';
import { toRests } from './word-rests.ts';

/** Languages in which particles are written together with a name. */
const joining = ['ar', 'he'];

const addTo = (whole: TalliedName, part: TalliedName): TalliedName => {
  const sure = { ...whole.sure };
  for (const kind of nameKinds) if (part.sure[kind] !== undefined) sure[kind] = (sure[kind] ?? 0) + part.sure[kind];
  const isSame = (a: TalliedName['forms'][number], b: TalliedName['forms'][number]): boolean =>
    a.text === b.text && a.lang === b.lang;
  const forms = [
    ...whole.forms.map((form) => ({
      ...form,
      count: form.count + (part.forms.find((one) => isSame(one, form))?.count ?? 0),
    })),
    ...part.forms.filter((form) => !whole.forms.some((one) => isSame(one, form))),
  ];
  return {
    words: whole.words,
    mentions: whole.mentions + part.mentions,
    whole: whole.whole + part.whole,
    sure,
    forms,
    articles: [...new Set([...whole.articles, ...part.articles])],
    places: [...whole.places, ...part.places],
  };
};

/** Adds a name that begins with a joined particle to the name without it, where that one stands by itself: «وسعاد» (and Souad) to «سعاد». */
export const mergeParticles = (tally: CandidateTally): CandidateTally => {
  const merged: CandidateTally = new Map(tally);
  for (const [key, name] of tally) {
    const lang = name.forms[0]?.lang ?? '';
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
