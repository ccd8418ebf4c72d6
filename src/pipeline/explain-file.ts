import { explainLines } from './body-lines/body-line-model.ts';
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
  const reasons = explainLines(page, findLanguage(toSample(page.entries)).value);
  const titles = new Map(
    findBodies(page).flatMap((body) => {
      const chosen = chooseTitle(page, body);
      return chosen === null ? [] : [[chosen.title.entry.index, toTitleReasons(chosen.title)] as const];
    }),
  );
  return page.entries.map(({ index }) => titles.get(index) ?? reasons.get(index) ?? '');
};
