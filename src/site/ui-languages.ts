/** Languages of the interface, the default one first. Each is one file in `src/strings`. */
export const uiLanguages = ['ar', 'fr', 'en'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

export const defaultLanguage: UiLanguage = uiLanguages[0];

/** Whether pages exist in this interface language. */
export const isUiLanguage = (lang: string): lang is UiLanguage => uiLanguages.some((known) => known === lang);

/** The interface in which an article of this language is shown: its own, or else the default one. `fr-CA` → `fr`, `es` → `ar` */
export const toUiLanguage = (lang: string): UiLanguage => {
  const primary = lang.split('-')[0] ?? '';
  return isUiLanguage(primary) ? primary : defaultLanguage;
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
