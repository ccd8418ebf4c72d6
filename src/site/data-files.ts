import { createHash } from 'node:crypto';
import { toDataKeys } from './data-columns.ts';
import { type DataSetName, dataSets, toDataSet } from './data-sets.ts';
import { toDayParts } from './day-parts.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toCsv } from './to-csv.ts';

/** A file of `/data/`, in its two forms: a data set, or its part with the rows of some articles. It holds no function, so that builds can compare it. */
export interface DataFile {
  /** `articles`; in parts: `articles-2024-07` */
  name: string;
  set: DataSetName;
  /** None where the rows are not those of articles. */
  articles: readonly SiteArticle[];
}

/** Articles of a file at most, but of one day: a new one makes its part of each data set anew, and seldom another. */
const mostArticles = 2000;

/** Every file; where articles are parted by their days, they are in each data set. */
export const toDataFiles = ({ articles }: SiteContent, most = mostArticles): DataFile[] => {
  const parts = toDayParts(articles, ({ publishedOn }) => publishedOn, most);
  return dataSets.flatMap(({ name: set, countOf }): DataFile[] =>
    countOf === undefined
      ? [{ name: set, set, articles: [] }]
      : parts.map(([part, own]) => ({ name: part === '' ? set : `${set}-${part}`, set, articles: own })),
  );
};

const rowsOf = (content: SiteContent, { set, articles }: DataFile): Iterable<object> =>
  toDataSet(set).toRows(content, articles);

/** How many rows a file has. */
export const countRows = (content: SiteContent, file: DataFile): number => {
  const { countOf } = toDataSet(file.set);
  if (countOf === undefined) return Iterator.from(rowsOf(content, file)).reduce((count) => count + 1, 0);
  return file.articles.reduce((count, article) => count + countOf(article), 0);
};

/** One row per line, as JSON: the exact form, line by line. */
export function* toNdjson(content: SiteContent, file: DataFile): Generator<string> {
  for (const row of rowsOf(content, file)) yield `${JSON.stringify(row)}\n`;
}

/** The form for spreadsheets, line by line. */
export const toCsvFile = (content: SiteContent, file: DataFile): Generator<string> => {
  const { schema, omitted } = toDataSet(file.set);
  const columns = toDataKeys(schema, omitted).filter(({ inCsv }) => inCsv);
  return toCsv(
    columns.map(({ key }) => key),
    rowsOf(content, file),
  );
};

/** A SHA-256 of all articles, what was found in them and which tell one story: what a citation of the data names. The same content has the same one, wherever it is built. */
export const toDataHash = ({ articles, storyOf }: SiteContent): string => {
  const hash = createHash('sha256');
  for (const article of articles) hash.update(`${article.id} ${article.hash} ${storyOf.get(article.id) ?? ''}\n`);
  return hash.digest('hex');
};
