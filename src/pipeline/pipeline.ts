import type { EntityId } from '../schema/ids.ts';
import { articlesToStories } from './articles-to-stories.ts';
import { bytesToFile } from './bytes-to-file.ts';
import { checkCorpus } from './check-corpus.ts';
import { fileToArticles } from './file-to-articles.ts';
import { buildNameIndex } from './name-index.ts';
import { toOutletNames } from './outlet-names.ts';
import { sortProblems } from './sort-problems.ts';
import type { Corpus, FileReading, Known, RawFile } from './types.ts';

/**
 * Raw files in, a corpus out: the whole road, in the order in which text flows. Pure: the same files and the same
 * catalogue give the same corpus, whatever the order of the files.
 *
 *     raw file → lines → pieces → ledger → blocks → articles → mentions, quotes → stories
 */
export const normalize = (files: Iterable<RawFile>, known: Known): Corpus => {
  const outlets = toOutletNames(known.outlets, known.furniture);
  const catalogue = { entities: known.entities, index: buildNameIndex(known.entities) };
  const readings: FileReading[] = [];
  const problems: Corpus['problems'] = [];
  for (const raw of files) {
    const decoded = bytesToFile(raw);
    if (decoded.file === null) {
      problems.push(...decoded.problems);
      continue;
    }
    const reading = fileToArticles(decoded.file, known, outlets, catalogue);
    readings.push({ ...reading, problems: [...decoded.problems, ...reading.problems] });
  }
  readings.sort((a, b) => (a.file.stem < b.file.stem ? -1 : 1));
  const articles = readings.flatMap((reading) => reading.articles);
  const { stories, storyOf } = articlesToStories(articles, (id) => toLabel(known, id));
  problems.push(...readings.flatMap((reading) => reading.problems), ...checkCorpus(readings, known));
  return { readings, articles, stories, storyOf, problems: sortProblems(problems) };
};

/** The English name of an entity, or any it has: stories are explained in English. */
const toLabel = ({ entities }: Known, id: EntityId): string => {
  const names = entities.get(id)?.names ?? {};
  return (names['en'] ?? Object.values(names)[0])?.label ?? id;
};
