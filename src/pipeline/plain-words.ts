import { languageOf } from '../languages/languages.ts';
import { fold } from '../text/fold.ts';

const known = new Map<string, { plain: ReadonlySet<string>; weekdays: ReadonlySet<string> }>();

const wordsOf = (lang: string): { plain: ReadonlySet<string>; weekdays: ReadonlySet<string> } => {
  const found = known.get(lang);
  if (found !== undefined) return found;
  const { functionWords = [], weekdays = [] } = languageOf(lang) ?? {};
  const words = {
    plain: new Set([...functionWords, ...weekdays].map(fold)),
    weekdays: new Set(weekdays.map(fold)),
  };
  known.set(lang, words);
  return words;
};

/** The words of a language, folded, that name nobody and nothing: function words and weekdays. */
export const plainWordsOf = (lang: string): ReadonlySet<string> => wordsOf(lang).plain;

/** The weekdays of a language, folded. */
export const weekdaysOf = (lang: string): ReadonlySet<string> => wordsOf(lang).weekdays;
