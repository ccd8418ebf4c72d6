import type { EntityId } from '../schema/ids.ts';
import type { Problem } from '../schema/ledger.ts';
import { articlesToStories } from './articles-to-stories.ts';
import { bytesToFile } from './bytes-to-file.ts';
import { checkCorpus } from './check-corpus.ts';
import { fileToArticles } from './file-to-articles.ts';
import { type OutletNames, toOutletNames } from './outlet-names.ts';
import { type Catalogue, toCatalogue } from './read-article.ts';
import { sortProblems } from './sort-problems.ts';
import type { Corpus, FileReading, Known, RawFile } from './types.ts';

/** What one raw file gave: nothing but problems when it holds no text. */
export interface ReadFile {
  reading: FileReading | null;
  problems: Problem[];
}

/** Gives what reads one raw file. Pure, and nothing of a file is needed for the next one; the catalogue is laid out for the first. */
export const toReader = (known: Known): ((raw: RawFile) => ReadFile) => {
  let names: [OutletNames, Catalogue] | null = null;
  return (raw) => {
    const { file, problems } = bytesToFile(raw);
    if (file === null) return { reading: null, problems };
    names ??= [toOutletNames(known.outlets, known.furniture), toCatalogue(known)];
    const reading = fileToArticles(file, known, ...names);
    reading.problems.unshift(...problems);
    return { reading, problems: reading.problems };
  };
};

/**
 * Raw files in, a corpus out: the whole road, in the order in which text flows. Pure: the same files and the same
 * catalogue give the same corpus, whatever the order of the files.
 *
 *     raw file → lines → pieces → ledger → blocks → articles → mentions, quotes → stories
 */
export const normalize = (files: Iterable<RawFile>, known: Known): Corpus => {
  const read = [...files].map(toReader(known));
  const readings = read.flatMap(({ reading }) => reading ?? []).sort((a, b) => (a.file.stem < b.file.stem ? -1 : 1));
  const articles = readings.flatMap((reading) => reading.articles);
  const { stories, storyOf } = articlesToStories(articles, (id) => toLabel(known, id), known.published);
  const problems = [...read.flatMap((one) => one.problems), ...checkCorpus(readings, known)];
  return { readings, articles, stories, storyOf, problems: sortProblems(problems) };
};

/** The English name of an entity, or any it has: stories are explained in English. */
export const toLabel = ({ entities }: Known, id: EntityId): string => {
  const names = entities.get(id)?.names ?? {};
  return (names['en'] ?? Object.values(names)[0])?.label ?? id;
};
