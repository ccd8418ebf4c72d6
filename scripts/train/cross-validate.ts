import { pack } from '../../src/pipeline/body-lines/boosted-trees.ts';
import { shingles } from '../../src/text/similarity.ts';
import { wordsOf } from '../../src/text/words-of.ts';
import { f1 } from '../eval/overlap.ts';
import { fitBodyLines, scoreGoldPage } from './fit-body-lines.ts';
import type { GoldPage } from './gold-page.ts';
import { toFold } from './gold-table.ts';
import { text, unknown } from './line-labels.ts';

/** How well a model does on pages of hosts that it was not fitted on. */
export interface Validation {
  /** Share of lines told right. */
  lines: number;
  /** Mean F1 of the text that its lines above even odds make, over pages whose whole text is known. */
  body: number;
  pages: number;
}

const folds = 5;
const run = 4;

/** Fits on four fifths of the hosts and judges on the fifth, five times. */
export const crossValidate = (pages: readonly GoldPage[]): Validation => {
  let [right, known] = [0, 0];
  const bodies: number[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const { trees, lexicon } = fitBodyLines(pages.filter(({ host }) => toFold(host, folds) !== fold));
    const packed = pack(trees);
    for (const page of pages.filter(({ host }) => toFold(host, folds) === fold)) {
      const logOdds = scoreGoldPage(packed, lexicon, page);
      for (const [line, label] of page.labels.entries()) {
        if (label === unknown) continue;
        known += 1;
        if ((logOdds[line] ?? 0) > 0 === (label === text)) right += 1;
      }
      if (page.gold.body !== null) bodies.push(judge(page, page.gold.body, logOdds));
    }
  }
  const body = bodies.reduce((sum, score) => sum + score, 0) / bodies.length;
  return { lines: right / known, body, pages: bodies.length };
};

const judge = ({ lines }: GoldPage, body: string, logOdds: Float64Array): number => {
  const found = lines.filter((_, line) => (logOdds[line] ?? 0) > 0).join('\n');
  return f1(shingles(wordsOf(body), run), shingles(wordsOf(found), run));
};
