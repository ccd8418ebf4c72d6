import { createHash } from 'node:crypto';
import { toDataKeys } from './data-columns.ts';
import { type DataSetName, dataSets, toDataSet } from './data-sets.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toPart, toPartCount } from './parts.ts';
import { toCsv } from './to-csv.ts';

/** A file of `/data/`, in its two forms: a data set, or its part with the rows of some articles. It holds no function, so that builds can compare it. */
export interface DataFile {
  /** `articles`; in parts: `articles-1` */
  name: string;
  set: DataSetName;
  /** None where the rows are not those of articles. */
  articles: readonly SiteArticle[];
}

/** Articles of a file, about: a new one makes its part of each data set anew, and no other. */
const mostArticles = 2000;

/** Every file; a part holds the same articles in each data set, told by hashes of their ids. */
export const toDataFiles = ({ articles }: SiteContent, most = mostArticles): DataFile[] => {
  const count = toPartCount(articles.length, most);
  const parts = Map.groupBy(articles, ({ id }) => toPart(id, count));
  return dataSets.flatMap(({ name: set, countOf }) => {
    if (countOf === undefined) return [{ name: set, set, articles: [] }];
    if (count === 1) return [{ name: set, set, articles }];
    return Array.from({ length: count }, (_, nth) => ({
      ...{ name: `${set}-${nth + 1}`, set },
      articles: parts.get(nth) ?? [],
    }));
  });
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

/** A SHA-256 of all articles and what was found in them: what a citation of the data names. The same content has the same one, wherever it is built. */
export const toDataHash = ({ articles }: SiteContent): string => {
  const hash = createHash('sha256');
  for (const article of articles) hash.update(`${article.id} ${article.hash}\n`);
  return hash.digest('hex');
};
