const names = new Map<string, Intl.DisplayNames>();

const namesOf = (lang: string, type: 'language' | 'region'): Intl.DisplayNames => {
  const key = `${lang} ${type}`;
  let known = names.get(key);
  if (known === undefined) {
    known = new Intl.DisplayNames(lang, { type });
    names.set(key, known);
  }
  return known;
};

/** A language as readers of `lang` call it: `fr`, `es` → `espagnol` */
export const toLanguageName = (lang: string, named: string): string => namesOf(lang, 'language').of(named) ?? named;

/** A country as readers of `lang` call it: `en`, `DZ` → `Algeria` */
export const toCountryName = (lang: string, code: string): string => namesOf(lang, 'region').of(code) ?? code;
