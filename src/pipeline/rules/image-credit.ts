import { type Body, lineAbove, type OpenEntry, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** A credit without a label has at most this many words. */
const longestCredit = 6;

/** Picture agencies whose name alone is a credit. */
const agencies =
  /\b(?:getty(?: images)?|afp|reuters|associated press|ap photo|epa|shutterstock|alamy|istock|unsplash|pexels|imago|dpa|anadolu|sipa|legion[- ]?media|wikimedia(?: commons)?|creative commons)\b/i;

/**
 * The credit of a picture, without a label: an agency's name alone on its line, or a few Latin words under a caption
 * on a page in another script.
 */
export const imageCredit: Rule = {
  id: 'image-credit',
  description: 'The credit of a picture: an agency’s name, or a few Latin words under a caption of another script.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      for (const entry of openEntries(page, body.headFrom, body.last)) {
        if (!isCredit(page, body, entry)) continue;
        settled.set(entry.index, { fate: 'metadata', field: 'imageCredit', by: 'image-credit' });
      }
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Anadolu',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [3],
    },
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Reuters moves to the harbour',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [],
    },
    { text: 'Reuters moved its office to the old harbour in 1923 and stayed for forty years.', settles: [] },
  ],
};

const isCredit = (page: Page, { lang }: Body, entry: OpenEntry): boolean => {
  if (entry.words === 0 || entry.words > longestCredit || entry.stops) return false;
  if (agencies.test(entry.bare)) return namesOnly(entry.bare);
  const before = lineAbove(page, entry.index);
  return before?.verdict?.by === 'repeated-title' && isForeignScript(entry.bare, lang);
};

/** The agency alone, or with the name of its photographer before a mark: a headline about it has other words too. */
const namesOnly = (line: string): boolean => {
  const rest = line.replace(new RegExp(agencies, 'gi'), ' ').replace(/\b(?:via|from|photo)\b/gi, ' ');
  if (!/\p{L}/u.test(rest)) return true;
  return /[/|©(),:–—-]/u.test(rest) && !/(?<!\p{L})\p{Ll}/u.test(rest);
};

const isForeignScript = (text: string, lang: string): boolean =>
  /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(text) && new Intl.Locale(lang).maximize().script !== 'Latn';
