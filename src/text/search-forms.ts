import { fold } from './fold.ts';

/** A word keeps at least so many letters when a particle is taken off. */
const kept = 3;

// «and», «so»; then «by», «as», «to»; then the article. One letter each, joined to the word in writing.
const arabicAnd = /^[وف]/u;
const arabicBy = /^[بكل]/u;
const arabicArticle = /^ال/u;
const arabicToThe = /^لل/u; // «to the»: the article loses its alef
// «and», «that», then «the», «in», «to», «from», «as»
const hebrewFront = /^ו?ש?[הבלמכ]?/u;

const isArabic = /^[\u0620-\u064a]/;
const isHebrew = /^[\u05d0-\u05ea]/;

const strip = (word: string, front: RegExp): string => {
  const rest = word.replace(front, '');
  return [...rest].length >= kept ? rest : word;
};

const arabicForms = (folded: string): string[] => {
  const forms = [folded];
  for (const front of [arabicAnd, arabicBy]) for (const form of [...forms]) forms.push(strip(form, front));
  for (const form of [...forms]) {
    const whole = arabicToThe.test(form) ? `ال${form.slice(2)}` : form;
    forms.push(whole, strip(whole, arabicArticle));
  }
  return forms;
};

const hebrewForms = (folded: string): string[] => {
  const rest = strip(folded, hebrewFront);
  const afterOne = strip(folded, /^[ושהבלמכ]/u);
  return [folded, afterOne, rest];
};

/**
 * What a word can be searched by: folded, and without the particles joined to it, one after the other, the barest last.
 * A letter that only looks like a particle is taken off as well: more is found then, and ranked below.
 *
 * `والجزائر` → `والجزاير`, `الجزاير`, `جزاير`; `Élysée` → `elysee`
 */
export const toSearchForms = (word: string): string[] => {
  const folded = fold(word);
  if (isArabic.test(folded)) return [...new Set(arabicForms(folded))];
  return isHebrew.test(folded) ? [...new Set(hebrewForms(folded))] : [folded];
};
