import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { printable } from './print-problems.ts';

/** Names that are printed. */
const printed = 20;

/**
 * The files of the articles' folder that a new one will not hold, as a part of a summary; empty when all stay. Their dumps
 * are gone, or a person has put them there.
 */
export const toGoneArticles = (folder: string, next: string): string => {
  if (!existsSync(folder)) return '';
  const stays = new Set(readdirSync(next));
  const gone = readdirSync(folder).filter((name) => !stays.has(name));
  if (gone.length === 0) return '';
  const rest = gone.length > printed ? ` and ${gone.length - printed} more` : '';
  const names = gone.sort().slice(0, printed).map(printable).join(', ');
  return `Gone from ${path.basename(folder)}, which is made anew each time, for no dump gives them: ${names}${rest}`;
};
