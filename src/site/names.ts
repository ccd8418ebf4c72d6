import { toDirection } from './ui-languages.ts';

/** A text that knows its language. */
export interface Text {
  text: string;
  lang: string;
}

/** Marks for a text that stands among another language; none where the page already says it. */
export const langMarks = (lang: string, pageLang: string): { lang?: string; dir?: 'rtl' | 'ltr' } =>
  lang === pageLang ? {} : { lang, dir: toDirection(lang) };

/** Names by language, as entities and outlets carry them. */
type Names = Readonly<Record<string, { label: string }>>;

/** Languages that most readers can read a name in when their own is missing. */
const fallbacks = ['en', 'fr', 'ar'];

/** The label in the wanted language, or else in one that is widely read: `{ en: { label: 'Oran' } }`, `fr` → Oran, in English */
export const toLabel = (names: Names, wanted: string): Text => {
  for (const lang of [wanted, ...fallbacks, ...Object.keys(names)]) {
    const label = names[lang]?.label;
    if (label !== undefined) return { text: label, lang };
  }
  throw new Error('an entity without any name');
};
