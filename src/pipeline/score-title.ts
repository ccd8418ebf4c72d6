import { wordsOf } from '../text/words-of.ts';
import { countRepeats, type OpenEntry, type Page } from './page.ts';
import { isVariantOf, toTop } from './page-title.ts';

/** What speaks for a line being the title of the text below it. Chosen on the development dumps. */
const weight = {
  share: 6,
  repeats: 1.5,
  mostRepeats: 3,
  near: 3,
  length: 1,
  stops: -3,
  bullet: -2.5,
  pageTitle: 4,
  longer: 2,
  credit: -5,
} as const;

/** From this many words on a line is rather a title than a name. */
const longName = 5;

/** How much speaks for a line: its words in the text, its printings, its nearness, the page's own title. */
export const scoreTitle = (page: Page, entry: OpenEntry, linesBetween: number, text: ReadonlySet<string>): number => {
  const repeats = Math.min(weight.mostRepeats, (countRepeats(page, entry) - 1) * weight.repeats);
  return (
    shareOf(entry, text) * weight.share +
    repeats +
    weight.near / (1 + linesBetween / 3) +
    (entry.words >= longName ? weight.length : 0) +
    (entry.stops && !/[?؟!]$/.test(entry.bare) ? weight.stops : 0) +
    (entry.bullet ? weight.bullet : 0) +
    (credit.test(entry.bare) ? weight.credit : 0) +
    scoreVariants(page, entry)
  );
};

/** A caption with its credit: `(Photo: …)`, `© …`, the name of an agency. */
const credit =
  /[(（[](?:photo|foto|image|imagen|bild|crédit|credit|picture|video)s?\b|©|\b(?:getty|reuters|shutterstock|istock)\b/iu;

/** Words that a line needs for its share to mean something. */
const fewestWords = 2;

/** A line of fewer words cannot reach the full share: two words are met again by chance. */
const fullShare = 4;

/** Share of the words of a line, function words of one or two letters left out, that the text holds as well. */
export const shareOf = (entry: OpenEntry, text: ReadonlySet<string>): number => {
  const words = wordsOf(entry.bare).filter((word) => word.length > 2);
  if (words.length < fewestWords) return 0;
  return words.filter((word) => text.has(word)).length / Math.max(words.length, fullShare);
};

/** Lines around a title among which it is looked for again. */
const reach = 200;

/** Another line is this one with the site's name behind it, at the top of the page or elsewhere. */
const scoreVariants = (page: Page, entry: OpenEntry): number => {
  if (toTop(page).some((line) => line.index !== entry.index && isVariantOf(line, entry))) return weight.pageTitle;
  const near = page.entries.slice(Math.max(0, entry.index - reach), entry.index + reach);
  return near.some((line) => line.words > entry.words && isVariantOf(line, entry)) ? weight.longer : 0;
};
