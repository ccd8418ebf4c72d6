import { languages } from '../languages/languages.ts';
import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { fold } from '../text/fold.ts';

/** Words that belong to the family name behind them: van, de, bin, al …; Arabic and Hebrew ones too. */
const particles = new Set(
  'de del della di da do dos das du la le van von der den ter ten zu bin ibn ben bint al el abu abou ould dos santos بن ابن بنت آل أبو ولد عبد أم بو בן בר אל דה ואן פון אבו'.split(
    ' ',
  ),
);

/** Numbers of kings and popes, and what tells a son from his father. */
const number = /^(?:[IVX]+|Jr|Sr|I+er|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|عشر)\.?$/u; // first … eighth, -teen

const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

/** Without capitals a shorter family name, or one with the article, is too often a word: سلام, peace. */
const shortestUncased = 5;
const shortestCased = 3;
const article = 'ال';

/**
 * The family name at the end of a person's name, with the particles before it; null where the name has one word, or
 * ends in a number, or in what may be a common word.
 *
 * `Ursula von der Leyen` → `von der Leyen`
 */
export const familyName = (name: string): string | null => {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || number.test(last) || /[()\d]/.test(name)) return null;
  let first = words.length - 1;
  while (first > 1 && particles.has((words[first - 1] ?? '').toLowerCase())) first -= 1;
  const isPlain = first === words.length - 1;
  const shortest = hasCase(last) ? shortestCased : shortestUncased;
  if (last.length < shortest || (isPlain && !hasCase(last) && fold(last).startsWith(article))) return null;
  return words.slice(first).join(' ');
};

const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a country in a language, as the runtime's locale data have it. */
const countryName = (code: string, lang: string): string | null => {
  const names = displayNames.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  displayNames.set(lang, names);
  const name = names.of(code);
  return name === undefined || /[(&]/.test(name) ? null : name;
};

/** Names of an entity that follow from its file and stand in none: `full` or `short`, by language. */
export interface ComputedName {
  lang: string;
  name: string;
  kind: 'full' | 'short';
}

/** The family names of people, and the names of countries in the languages in which nobody wrote them down. */
export const computedNames = (id: EntityId, { names, subtype, country }: Entity): ComputedName[] => {
  if (id.startsWith('people/'))
    return Object.entries(names).flatMap(([lang, { label }]): ComputedName[] => {
      const name = familyName(label);
      return name === null ? [] : [{ lang, name, kind: 'short' }];
    });
  if (subtype !== 'country' || country === undefined) return [];
  return languages.flatMap(({ code }): ComputedName[] => {
    const name = names[code] === undefined ? countryName(country, code) : null;
    return name === null ? [] : [{ lang: code, name, kind: 'full' }];
  });
};
