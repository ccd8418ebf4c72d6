import * as everyLanguage from './every-language.ts';
import type { Language } from './language.ts';

/** Every language that the pipeline knows well, by code; a phrase that two of them list belongs to the first. */
export const languages: readonly Language[] = Object.values(everyLanguage).toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);

const byCode = new Map(languages.map((language) => [language.code, language]));

/** Other codes of languages that are known by one: both written forms of Norwegian, and former codes. */
const otherCodes: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** The language of a BCP 47 code, regions ignored (`ar-EG` → Arabic), or undefined for one that has no file. */
export const languageOf = (code: string): Language | undefined => {
  const bare = code.toLowerCase().split(/[-_]/)[0] ?? '';
  return byCode.get(otherCodes[bare] ?? bare);
};
