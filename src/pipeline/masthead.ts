import { fold } from '../text/fold.ts';
import type { Page } from './page.ts';

/** Whether the page prints a name alone on a line above a place, as it prints the name of the site above a title. */
export const isMasthead = ({ repeats }: Page, name: string, above: number): boolean =>
  repeats.get(fold(name))?.some((index) => index < above) === true;

/** The name of a site stands among so many first lines that no list knows as furniture. */
const firstLines = 2;
const mostWords = 6;
const fewestLetters = 4;

/** The name alone at the top of a page that a notice holds among other words, or undefined. `© Harbour Post Media Group` → `Harbour Post` */
export const findMasthead = ({ entries }: Page, notice: string): string | undefined =>
  entries
    .filter(({ bare, furniture }) => bare !== '' && furniture === null)
    .slice(0, firstLines)
    .find(({ bare, words, letters }) => words <= mostWords && letters >= fewestLetters && holdsName(notice, bare))
    ?.bare;

/** A letter behind it makes another word of a name; one before it may be a particle: ל (for). */
const holdsName = (notice: string, name: string): boolean => {
  const at = notice.indexOf(name);
  return at >= 0 && !/^[\p{L}\p{M}]/u.test(notice.slice(at + name.length));
};
