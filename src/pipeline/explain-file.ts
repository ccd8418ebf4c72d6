import { explainLines, scoreLines } from './body-lines/body-line-model.ts';
import { chooseTitle } from './choose-title.ts';
import { fileToPieces } from './file-to-articles.ts';
import { findBodies, toSample } from './find-bodies.ts';
import { findLanguage } from './find-language.ts';
import type { OutletNames } from './outlet-names.ts';
import { piecesToPage } from './pieces-to-ledger.ts';
import { toTitleReasons } from './title-reasons.ts';
import type { DecodedFile, Known } from './types.ts';

/**
 * Says in words why each non-blank piece of a file is taken for text of an article or not, and why one is the title, in the
 * order of the entries of its ledger; a blank piece has no reason.
 */
export const explainFile = (file: DecodedFile, known: Known, outlets: OutletNames): string[] => {
  const { pieces, outlets: ofSite, correction, frontMatter } = fileToPieces(file, known, outlets);
  const page = piecesToPage(pieces, ofSite, correction, frontMatter.lastLine);
  const lang = findLanguage(toSample(page.entries)).value;
  const reasons = explainLines(page, lang);
  scoreLines(page, lang);
  const odds = page.entries.map((entry) => entry.odds);
  const titles = new Map(
    findBodies(page).flatMap((body) => {
      const chosen = chooseTitle(page, body);
      return chosen === null ? [] : [[chosen.title.entry.index, toTitleReasons(chosen.title)] as const];
    }),
  );
  return page.entries.map(
    (entry, at) => titles.get(entry.index) ?? toSaid(entry.odds - (odds[at] ?? 0)) ?? reasons.get(entry.index) ?? '',
  );
};

/** What the page says of a line where that moved its odds: it is stronger than what the model sees. */
const toSaid = (moved: number): string | null => {
  if (moved > 0) return 'for text: right below a line that says that the text goes on';
  return moved < 0 ? 'against: no stop below a heading of other articles, as headlines have none' : null;
};
