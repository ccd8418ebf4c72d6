/** Names once asked for; asking Intl again for each line of each page takes longer than the page. */
const known = new Map<string, string>();

const toName = (lang: string, type: 'language' | 'region', code: string): string => {
  const key = `${lang} ${type} ${code}`;
  let name = known.get(key);
  if (name === undefined) {
    name = new Intl.DisplayNames(lang, { type }).of(code) ?? code;
    known.set(key, name);
  }
  return name;
};

/** A language as readers of `lang` call it: `fr`, `es` → `espagnol` */
export const toLanguageName = (lang: string, named: string): string => toName(lang, 'language', named);

/** A country as readers of `lang` call it: `en`, `DZ` → `Algeria` */
export const toCountryName = (lang: string, code: string): string => toName(lang, 'region', code);
