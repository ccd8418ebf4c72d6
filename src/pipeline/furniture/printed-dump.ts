import type { LedgerEntry } from '../../schema/ledger.ts';
import type { Article, DecodedFile, FileReading } from '../types.ts';

/** What is looked at of a dump to learn what its site prints: its lines, and what they are to its articles. */
export interface PrintedDump {
  file: Pick<DecodedFile, 'path' | 'name' | 'stem'>;
  entries: readonly LedgerEntry[];
  articles: readonly Pick<Article, 'id' | 'title' | 'outlet' | 'outletName' | 'author' | 'blocks'>[];
}

/** Dumps, and the story of each article that belongs to one. */
export interface PrintedCorpus {
  readings: readonly PrintedDump[];
  storyOf: ReadonlyMap<string, string>;
}

const toPrintedArticle = ({
  id,
  title,
  outlet,
  outletName,
  author,
  blocks,
}: Article): PrintedDump['articles'][number] => ({
  ...{ id, title, blocks },
  ...(outlet === undefined ? {} : { outlet }),
  ...(outletName === undefined ? {} : { outletName }),
  ...(author === undefined ? {} : { author }),
});

/** Takes from a reading what is looked at. */
export const toPrintedDump = ({ file: { path, name, stem }, entries, articles }: FileReading): PrintedDump => ({
  file: { path, name, stem },
  entries,
  articles: articles.map(toPrintedArticle),
});
