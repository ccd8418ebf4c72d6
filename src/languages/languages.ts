import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language that the pipeline knows well, in the order in which they are asked. */
export const languages: readonly Language[] = [
  ar,
  fr,
  en,
  es,
  fa,
  de,
  ja,
  ru,
  it,
  pt,
  zh,
  nl,
  tr,
  id,
  uk,
  he,
  ur,
  hi,
  pl,
  sv,
  da,
  no,
  cs,
  ro,
  el,
  vi,
  th,
  ko,
];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** Other codes of languages that are known by one: both written forms of Norwegian, and former codes. */
const otherCodes: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** The language of a BCP 47 code, regions ignored (`ar-EG` → Arabic), or undefined for one that has no file. */
export const languageOf = (code: string): Language | undefined => {
  const bare = code.toLowerCase().split(/[-_]/)[0] ?? '';
  return byCode.get(otherCodes[bare] ?? bare);
};
