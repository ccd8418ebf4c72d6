import { buildNameIndex } from '../../src/pipeline/name-index.ts';
import { packNameModel } from '../../src/pipeline/names/name-model.ts';
import { readDumpCases, readRowCases } from '../eval/read-cases.ts';
import type { EvalCase } from '../eval/task.ts';
import { readContent } from '../files/read-content.ts';
import { crossValidate } from './cross-validate.ts';
import { fitBodyLines } from './fit-body-lines.ts';
import type { Choice, ChoiceFit } from './fit-choice.ts';
import { fitChoiceWeights } from './fit-choice-weights.ts';
import { fitLikeness, judgePairs, validateLikeness } from './fit-likeness.ts';
import { readGoldPages } from './gold-page.ts';
import { hostOf } from './host-of.ts';
import { judgeChoices } from './judge-choices.ts';
import { fitNames } from './names/fit-names.ts';
import { readGoldNames } from './names/gold-names.ts';
import { validateNames } from './names/validate-names.ts';
import { toAuthorChoice, toDateChoice } from './page-choices.ts';
import { toSaidChoices, toWholeChoices } from './quote-choices.ts';
import { toTitleChoices } from './title-choices.ts';

/** A model that is fitted to dumps with answers beside them. */
export interface Model {
  /** Its weights, from `src/pipeline`. */
  file: string;
  /** The text of that file, and a sentence on what it was fitted to. */
  fit: (folders: readonly string[]) => { text: string; fitted: string };
  /** How well it does on hosts that it was not fitted on, in a sentence. */
  validate: (folders: readonly string[]) => string;
}

/** The dumps of a folder, or the rows of a .jsonl file. */
const readCases = (place: string): EvalCase[] =>
  place.endsWith('.jsonl') ? readRowCases(place) : readDumpCases(place);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const lines: Model = {
  file: 'body-lines/weights.json',
  fit: (folders) => {
    const pages = folders.flatMap(readGoldPages);
    const { trees, lexicon } = fitBodyLines(pages);
    return {
      text: `${JSON.stringify({ trees, lexicon: Object.fromEntries(lexicon) })}\n`,
      fitted: `${trees.trees.length} trees and ${lexicon.size} words from ${pages.length} pages`,
    };
  },
  validate: (folders) => {
    const judged = crossValidate(folders.flatMap(readGoldPages));
    return `${percent(judged.lines)} of lines right, body F1 ${judged.body.toFixed(3)} over ${judged.pages} pages`;
  },
};

/** The punishments of large weights were chosen by cross-validation over pages. Titles are told by many steps: with their rises punished unseen hosts are judged better (84.8 % of titles chosen, not 83.7), and larger punishments doubt titles that are right. */
const choice = (file: string, toChoices: (dump: EvalCase) => Choice[], way: ChoiceFit): Model => ({
  file,
  fit: (folders) => {
    const choices = folders.flatMap(readCases).flatMap(toChoices);
    const file = fitChoiceWeights(choices, way);
    return {
      text: `${JSON.stringify(file, null, 2)}\n`,
      fitted: `${Object.keys(file.weights).length} weights from ${choices.length} choices`,
    };
  },
  validate: (folders) => {
    const dumps = folders.flatMap(readCases);
    const hosts = new Map(
      dumps.flatMap((dump) => toChoices(dump).map((one) => [one, hostOf(dump.id, dump.row)] as const)),
    );
    return `${percent(judgeChoices(hosts, way))} of ${hosts.size} choices right`;
  },
});

const readPairs = (files: readonly string[]) =>
  judgePairs(files.flatMap(readRowCases), buildNameIndex(readContent('content').known.entities));

const pairs: Model = {
  file: 'weights/likeness.json',
  fit: (files) => {
    const judged = readPairs(files);
    return {
      text: `${JSON.stringify(fitLikeness(judged), null, 2)}\n`,
      fitted: `${Object.keys(judged[0]?.signs ?? {}).length} weights from ${judged.length} pairs`,
    };
  },
  validate: (files) => {
    const { auc, f1 } = validateLikeness(readPairs(files));
    return `AUC ${auc.toFixed(3)}, best F1 ${f1.toFixed(3)}`;
  },
};

const readNames = (files: readonly string[]) => {
  const index = buildNameIndex(readContent('content').known.entities);
  return files.flatMap((file) => readGoldNames(file, index));
};

const names: Model = {
  file: 'names/weights.json',
  fit: (files) => {
    const sentences = readNames(files);
    const model = packNameModel(fitNames(sentences));
    return {
      text: `${JSON.stringify(model)}\n`,
      fitted: `${Object.keys(model.own).length + Object.keys(model.beside).length} facts from ${sentences.length} sentences`,
    };
  },
  validate: (files) => validateNames(readNames(files)),
};

/** The models of the reader, by what they tell. Dates, authors and titles are read from pages whose lines are told. */
export const models: Readonly<Record<string, Model>> = {
  lines,
  names,
  pairs,
  titles: choice('weights/title.json', toTitleChoices, { punishment: 2, rises: true }),
  dates: choice('weights/date.json', toDateChoice, { punishment: 0.5 }),
  authors: choice('weights/author.json', toAuthorChoice, { punishment: 2 }),
  quotes: choice('weights/quote.json', toSaidChoices, { punishment: 3 }),
  fragments: choice('weights/whole-quote.json', toWholeChoices, { punishment: 3 }),
};
