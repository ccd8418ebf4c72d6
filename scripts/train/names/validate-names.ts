import { createNameFinder } from '../../../src/pipeline/names/find-names.ts';
import type { FittedNames } from '../../../src/pipeline/names/name-model.ts';
import { packNameModel, unpackNameModel } from '../../../src/pipeline/names/name-model.ts';
import { toFold } from '../gold-table.ts';
import { fitNames } from './fit-names.ts';
import type { GoldSentence } from './gold-names.ts';

const folds = 5;

/** What was found, with how sure the model was of it, and how many names there are. */
interface Judged {
  found: { isRight: boolean; confidence: number }[];
  gold: number;
}

const toFigures = ({ found, gold }: Judged): string => {
  const right = found.filter(({ isRight }) => isRight).length;
  const [precision, recall] = [right / Math.max(found.length, 1), right / Math.max(gold, 1)];
  return [precision, recall, (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON)]
    .map((figure) => figure.toFixed(3))
    .join('/');
};

const judge = (model: FittedNames, sentences: readonly GoldSentence[]): Judged => {
  const find = createNameFinder(unpackNameModel(packNameModel(model)));
  const judged = sentences.map(({ sentence, listed, names }) => {
    const gold = new Set(names.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
    const found = find(sentence.text, sentence.lang, listed).map(({ kind, start, end, confidence }) => {
      return { isRight: gold.has(`${kind} ${start} ${end}`), confidence };
    });
    return { found, gold: gold.size };
  });
  return join(judged);
};

const join = (judged: readonly Judged[]): Judged => ({
  found: judged.flatMap(({ found }) => found),
  gold: judged.reduce((sum, { gold }) => sum + gold, 0),
});

/** From how sure names on their precision, recall and F1 are told. */
const levels = [0, 0.4, 0.5, 0.6, 0.8] as const;

/** Precision, recall and F1 on sentences that the model was not fitted on: over all that is found and what is surer, and without its own language in the fit. */
export const validateNames = (gold: readonly GoldSentence[]): string => {
  const foldOf = ({ id, isOwn }: GoldSentence): number | null => (isOwn ? null : toFold(id, folds));
  const all = join(
    Array.from({ length: folds }, (_, fold) =>
      judge(
        fitNames(gold.filter((one) => foldOf(one) !== fold)),
        gold.filter((one) => foldOf(one) === fold),
      ),
    ),
  );
  const surer = levels.map((level) => {
    const found = all.found.filter(({ confidence }) => confidence >= level);
    return `from ${level} ${toFigures({ ...all, found })}`;
  });
  const strange = [...Map.groupBy(gold, ({ sentence }) => sentence.lang)].map(([lang, own]) => {
    const model = fitNames(gold.filter(({ sentence }) => sentence.lang !== lang));
    return `${lang} ${toFigures(
      judge(
        model,
        own.filter(({ isOwn }) => !isOwn),
      ),
    )}`;
  });
  return `P/R/F ${surer.join(', ')}; languages not fitted: ${strange.join(', ')}`;
};
