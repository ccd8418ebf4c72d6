/** The languages that the interface is published in, the default one first: the line to change. Any file of `src/strings` will do. */
export const uiLanguages = ['ar', 'fr', 'en'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

export const defaultLanguage: UiLanguage = uiLanguages[0];

/** Languages of the interface whose numbers and dates are written in other digits than 0 to 9, by Unicode's name of them: `fa: 'arabext'`. */
const ownDigits: Readonly<Record<string, string>> = {};

/** The digits that pages in a language are written in, Western ones unless said otherwise above: `ar` → `latn` */
export const toDigits = (lang: string, own = ownDigits): string => own[lang] ?? 'latn';

/** The published language that a text of this language is shown among: its own, or else the default one. `fr-CA` → `fr`, `sw` → `ar` */
export const toUiLanguage = (lang: string): UiLanguage => {
  const primary = lang.split('-')[0];
  return uiLanguages.find((published) => published === primary) ?? defaultLanguage;
};

const directions = new Map<string, 'rtl' | 'ltr'>();

/** Which way a language is written, by Unicode's own data: `fa` → `rtl`. A language that nobody knows reads left to right. */
export const toDirection = (lang: string): 'rtl' | 'ltr' => {
  let direction = directions.get(lang);
  if (direction === undefined) {
    direction = new Intl.Locale(lang).getTextInfo?.()?.direction === 'rtl' ? 'rtl' : 'ltr';
    directions.set(lang, direction);
  }
  return direction;
};
