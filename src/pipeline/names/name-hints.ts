import { languageOf, languages } from '../../languages/languages.ts';
import { arabicOrganisations, arabicPeople, arabicPlaces } from '../../languages/names/arabic-names.ts';
import { cyrillicOrganisations, cyrillicPeople, cyrillicPlaces } from '../../languages/names/cyrillic-names.ts';
import { devanagariOrganisations, devanagariPeople, devanagariPlaces } from '../../languages/names/devanagari-names.ts';
import { hebrewOrganisations, hebrewPeople, hebrewPlaces } from '../../languages/names/hebrew-names.ts';
import { latinFamilyNames, latinGivenNames } from '../../languages/names/latin-people.ts';
import { latinOrganisations, latinPlaces } from '../../languages/names/latin-places.ts';
import { nameTriggers } from '../../languages/names/name-triggers.ts';
import { persianOrganisations, persianPeople, persianPlaces } from '../../languages/names/persian-names.ts';
import { skeleton } from '../../text/skeleton.ts';
import { toCaseless } from '../../text/slavic-endings.ts';
import { toWords } from '../../text/words.ts';

/** What a word may be known as, the telling ones first; `~` means that it only sounds like one. */
export const hintNames = [
  ...['plain', 'month', 'title', 'body', 'site', 'given', 'person', 'organisation', 'place', 'family', 'speech'],
  ...['~given', '~place', '~family'],
] as const;
export type NameHint = (typeof hintNames)[number];

type Hints = Map<string, Set<NameHint>>;

const add = (hints: Hints, key: string, hint: NameHint): void => {
  if (key === '') return;
  const known = hints.get(key);
  if (known === undefined) hints.set(key, new Set([hint]));
  else known.add(hint);
};

const names: readonly (readonly [hint: NameHint, names: readonly string[]])[] = [
  ['given', latinGivenNames],
  ['family', latinFamilyNames],
  ['place', latinPlaces],
  ['organisation', latinOrganisations],
  ['person', [...arabicPeople, ...persianPeople, ...hebrewPeople, ...cyrillicPeople, ...devanagariPeople]],
  ['place', [...arabicPlaces, ...persianPlaces, ...hebrewPlaces, ...cyrillicPlaces, ...devanagariPlaces]],
  [
    'organisation',
    [
      ...arabicOrganisations,
      ...persianOrganisations,
      ...hebrewOrganisations,
      ...cyrillicOrganisations,
      ...devanagariOrganisations,
    ],
  ],
];

const keysOf = (text: string): string[] => toWords(text).map((word) => toCaseless(word.text));

const byKey: Hints = new Map();
for (const [hint, list] of names) for (const name of list) for (const key of keysOf(name)) add(byKey, key, hint);

/** Names that sound alike are one name in two scripts; shorter ones sound alike by chance. */
const shortestSound = 3;
const sounding: Readonly<Partial<Record<NameHint, NameHint>>> = { given: '~given', place: '~place', family: '~family' };

const bySound: Hints = new Map();
for (const [hint, list] of names) {
  const alike = sounding[hint];
  for (const name of alike === undefined ? [] : list) {
    const sounds = skeleton(name);
    if (alike !== undefined && sounds.length >= shortestSound) add(bySound, sounds, alike);
  }
}

const readLanguage = (code: string): Hints => {
  const hints: Hints = new Map();
  const { months = [], weekdays = [], functionWords = [], speechVerbs = [] } = languageOf(code) ?? {};
  const triggers = nameTriggers[code];
  const lists: readonly (readonly [NameHint, readonly string[]])[] = [
    ['plain', functionWords],
    ['month', [...months.flat(), ...weekdays]],
    ['speech', speechVerbs],
    ['title', triggers?.person ?? []],
    ['site', triggers?.place ?? []],
    ['body', triggers?.organisation ?? []],
  ];
  for (const [hint, list] of lists) for (const word of list) for (const key of keysOf(word)) add(hints, key, hint);
  return hints;
};

const byLanguage = new Map(languages.map(({ code }) => [code, readLanguage(code)]));

const latin = /^\p{sc=Latin}/u;

/** What a word is known as in a language, printed or folded. */
export const findHints = (text: string, lang: string): NameHint[] => {
  const bare = toCaseless(text);
  const own = byLanguage.get(languageOf(lang)?.code ?? lang)?.get(bare);
  const sound = latin.test(text) ? undefined : bySound.get(skeleton(text));
  return [...(own ?? []), ...(byKey.get(bare) ?? []), ...(sound ?? [])];
};
