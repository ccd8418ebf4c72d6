import { bytesToFile } from '../../src/pipeline/bytes-to-file.ts';
import { fileToArticles } from '../../src/pipeline/file-to-articles.ts';
import { toOutletNames } from '../../src/pipeline/outlet-names.ts';
import { toCatalogue } from '../../src/pipeline/read-article.ts';
import type { Article, FileReading } from '../../src/pipeline/types.ts';
import type { Content } from '../files/read-content.ts';
import type { EvalCase } from './task.ts';

/** An article as the scorers read it. */
export interface PlainArticle {
  title: string | null;
  date: string | null;
  lang: string;
  author: string | null;
  body: string;
}

/** Reads dumps one by one with the product's catalogue, without any sidecar; null for one that is no text. */
export const readDumps = (cases: readonly EvalCase[], { known }: Content): (FileReading | null)[] => {
  const outlets = toOutletNames(known.outlets, known.furniture);
  const catalogue = toCatalogue(known);
  const alone = { ...known, corrections: new Map() };
  return cases.map(({ id, bytes = new Uint8Array() }) => {
    const { file } = bytesToFile({ path: `${id}.txt`, name: `${id}.txt`, stem: id, bytes });
    return file === null ? null : fileToArticles(file, alone, outlets, catalogue);
  });
};

/** A first sentence that stands in for a lost title is no title. */
export const toPlainArticle = ({ title, publishedOn, lang, author, blocks }: Article): PlainArticle => ({
  title: title.by === 'first-sentence' ? null : title.value,
  date: publishedOn?.value ?? null,
  lang: lang.value,
  author: author?.value ?? null,
  body: blocks.map(({ text }) => text).join('\n\n'),
});
