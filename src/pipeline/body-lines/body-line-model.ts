import type { Page } from '../page.ts';
import { pack, sumTrees, toParts } from './boosted-trees.ts';
import { layOutLexicon } from './lexicon.ts';
import { toLineColumns } from './line-columns.ts';
import { toLineFacts } from './line-facts.ts';
import { toReasons } from './reasons.ts';
import weights from './weights.json' with { type: 'json' };

/** The model that `npm run train` fitted, ready to be looked up: trees over the columns of a page, and weights of words. */
export const bodyLineModel = {
  trees: pack(weights.trees),
  lexicon: layOutLexicon(new Map(Object.entries(weights.lexicon))),
};

/** Gives every non-blank entry of a page the log odds that it is text of an article. */
export const scoreLines = (page: Page, lang: string): void => {
  const lines = toLineFacts(page, lang);
  const odds = sumTrees(bodyLineModel.trees, toLineColumns(page, lines, bodyLineModel.lexicon), lines.length);
  for (const [at, { entry }] of lines.entries()) entry.odds = odds[at] ?? 0;
};

/** Says in words what speaks for and against each non-blank entry of a page being text, by its place in `page.entries`. */
export const explainLines = (page: Page, lang: string): Map<number, string> => {
  const lines = toLineFacts(page, lang);
  const columns = toLineColumns(page, lines, bodyLineModel.lexicon);
  return new Map(lines.map(({ entry }, at) => [entry.index, toReasons(toParts(bodyLineModel.trees, columns, at))]));
};
