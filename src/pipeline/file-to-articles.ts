import { blocksToArticles } from './blocks-to-articles.ts';
import { checkLedger } from './check-ledger.ts';
import { checkOpenNames } from './check-open-names.ts';
import { checkSidecarLines } from './check-sidecar.ts';
import { correctArticles } from './correct-article.ts';
import { findOrderProof } from './day-first.ts';
import { findLearnt } from './learnt-index.ts';
import { linesToPieces } from './lines-to-pieces.ts';
import { mergeCorrections } from './merge-corrections.ts';
import type { OutletNames } from './outlet-names.ts';
import { piecesToLedger } from './pieces-to-ledger.ts';
import { rawToLines } from './raw-to-lines.ts';
import { type Catalogue, readArticle } from './read-article.ts';
import { readDumpFrontMatter } from './read-dump-front-matter.ts';
import { toEntries } from './to-ledger.ts';
import type { DecodedFile, FileReading, Known } from './types.ts';

/** Cuts a file into pieces, and finds what its editor and its site say of them. */
export const fileToPieces = (file: DecodedFile, known: Known, outlets: OutletNames) => {
  const lines = rawToLines(file.text);
  const sidecar = known.corrections.get(file.stem);
  const frontMatter = readDumpFrontMatter(lines, file.path);
  const here = findLearnt(outlets.learnt, lines);
  return {
    lines,
    sidecar,
    frontMatter,
    correction: mergeCorrections(frontMatter.correction, sidecar),
    pieces: linesToPieces(lines, [...outlets.taglines, ...here.endings]),
    outlets: { ...outlets, here },
  };
};

/** Walks one file through the steps from raw text to articles with their names and quotes. */
export const fileToArticles = (
  file: DecodedFile,
  known: Known,
  outlets: OutletNames,
  catalogue: Catalogue,
): FileReading => {
  const cut = fileToPieces(file, known, outlets);
  const { lines, sidecar, frontMatter, correction } = cut;
  const saidIn = sidecar === undefined ? file.path : file.path.replace(/\.[^.]*$/, '.yaml');
  const page = piecesToLedger(cut.pieces, cut.outlets, correction, frontMatter.lastLine);
  const found = blocksToArticles(page, file);
  const corrected =
    correction === undefined ? { articles: found, problems: [] } : correctArticles(found, correction, saidIn, known);
  const read = corrected.articles.map((article) => readArticle(article, lines, catalogue));
  const articles = read.map(({ article }) => article);
  const checked = correction === undefined ? [] : checkSidecarLines(page, correction, saidIn);
  return {
    file,
    order: findOrderProof(page),
    entries: toEntries(page, articles),
    articles,
    problems: [
      ...frontMatter.problems,
      ...checked,
      ...corrected.problems,
      ...checkLedger(page, articles, file.path, sidecar),
      ...read.flatMap(({ open }, at) => checkOpenNames(open, file.path, at)),
    ],
  };
};
