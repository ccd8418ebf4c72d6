import { fold } from '../text/fold.ts';
import type { Page } from './page.ts';

/** Whether the page prints a name alone on a line above a place, as it prints the name of the site above a title. */
export const isMasthead = ({ repeats }: Page, name: string, above: number): boolean =>
  repeats.get(fold(name))?.some((index) => index < above) === true;
