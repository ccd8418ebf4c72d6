import { fold } from '../text/fold.ts';

/** What a language joins to the end of a name, and what stands there in the name's first form. */
export interface NameEnding {
  ending: string;
  first: string;
}

/** `y/a` stands for an ending y where the name ends in a; without a stroke the ending is simply added. */
const toEndings = (line: string): NameEnding[] =>
  line
    .split(' ')
    .map((pair) => pair.split('/'))
    .map(([ending = '', first = '']) => ({ ending: fold(ending), first: fold(first) }))
    .sort((a, b) => b.ending.length - a.ending.length);

const genitive = toEndings('s');

/** By language. Cyrillic endings are taken off before words are compared: see `slavic-endings.ts`. */
const endings: Readonly<Record<string, readonly NameEnding[]>> = {
  ...{ de: genitive, sv: genitive, da: genitive, no: genitive, nl: genitive },
  fa: toEndings('ی'), // the ezafe after a vowel
  ko: toEndings('은 는 이 가 을 를 의 에 와 과 도 로 만 인 측 으로 에서 에게 까지 부터 에는 에도 이나 이라'), // case and topic particles
  pl: toEndings('y/a i/a e/a o/a ie/a a u owi em iem ie'),
  cs: toEndings('y/a u/a ou/a e/a o/a a u ovi em e'),
  hu: toEndings('ban ben ból ből ba be on en ön ról ről ra re nak nek tól től hoz hez höz ig val vel ot et t'),
  el: toEndings('ς ν ου/ος ο/ος ον/ος'), // genitive and accusative
};

const none: readonly NameEnding[] = [];

/** The endings that a language joins to names, as folded words print them, the longest first. */
export const endingsOf = (lang: string): readonly NameEnding[] => endings[lang] ?? none;
