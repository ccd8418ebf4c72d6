import { createNameFinder } from '../../../src/pipeline/names/find-names.ts';
import type { FittedNames } from '../../../src/pipeline/names/name-model.ts';
import { packNameModel, unpackNameModel } from '../../../src/pipeline/names/name-model.ts';
import { toFold } from '../gold-table.ts';
import { fitNames } from './fit-names.ts';
import type { GoldSentence } from './gold-names.ts';

const folds = 5;

interface Tally {
  right: number;
  found: number;
  gold: number;
}

const toFigures = ({ right, found, gold }: Tally): string => {
  const [precision, recall] = [right / Math.max(found, 1), right / Math.max(gold, 1)];
  return [precision, recall, (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON)]
    .map((figure) => figure.toFixed(3))
    .join('/');
};

const judge = (tally: Tally, model: FittedNames, sentences: readonly GoldSentence[]): void => {
  const find = createNameFinder(unpackNameModel(packNameModel(model)));
  for (const { sentence, listed, names } of sentences) {
    const gold = new Set(names.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
    const found = find(sentence.text, sentence.lang, listed);
    tally.found += found.length;
    tally.gold += gold.size;
    tally.right += found.filter(({ kind, start, end }) => gold.has(`${kind} ${start} ${end}`)).length;
  }
};

const toTally = (): Tally => ({ right: 0, found: 0, gold: 0 });

/** Precision, recall and F1 on sentences that the model was not fitted on: over all, and without its own language in the fit. */
export const validateNames = (gold: readonly GoldSentence[]): string => {
  const all = toTally();
  for (let fold = 0; fold < folds; fold += 1)
    judge(
      all,
      fitNames(gold.filter(({ id }) => toFold(id, folds) !== fold)),
      gold.filter(({ id }) => toFold(id, folds) === fold),
    );
  const strange = [...Map.groupBy(gold, ({ sentence }) => sentence.lang)].map(([lang, own]) => {
    const tally = toTally();
    judge(tally, fitNames(gold.filter(({ sentence }) => sentence.lang !== lang)), own);
    return `${lang} ${toFigures(tally)}`;
  });
  return `P/R/F ${toFigures(all)}; languages not fitted: ${strange.join(', ')}`;
};
