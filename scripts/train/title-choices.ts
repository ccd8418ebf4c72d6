import { z } from 'zod';
import { bytesToFile } from '../../src/pipeline/bytes-to-file.ts';
import { type SeenTitle, seeTitles } from '../../src/pipeline/choose-title.ts';
import { findBodies } from '../../src/pipeline/find-bodies.ts';
import { linesToPieces } from '../../src/pipeline/lines-to-pieces.ts';
import { toOutletNames } from '../../src/pipeline/outlet-names.ts';
import type { Body, Page } from '../../src/pipeline/page.ts';
import { piecesToPage } from '../../src/pipeline/pieces-to-ledger.ts';
import { rawToLines } from '../../src/pipeline/raw-to-lines.ts';
import { hashtags } from '../../src/pipeline/rules/hashtags.ts';
import { fold } from '../../src/text/fold.ts';
import { wordsOf } from '../../src/text/words-of.ts';
import type { EvalCase } from '../eval/task.ts';
import type { Choice } from './fit-choice.ts';

const articleSchema = z.object({ title: z.string().nullish(), body: z.string().nullish() });
const goldSchema = articleSchema.extend({
  titleInDump: z.boolean().nullish(),
  articles: z.array(articleSchema).optional(),
});

type Gold = z.infer<typeof articleSchema>;

/** A choice, and the lines that it is between. */
export interface TitleChoice extends Choice {
  titles: readonly SeenTitle[];
}

/** Two titles with this share of their words in common are nearly one. */
const nearly = 0.8;
/** A line like this is taken off when a page is read as if it had lost its title. */
const alike = 0.5;

/** A page that was made to lose its title may still hold another one: it counts less. */
const lostWeight = 0.3;

const outlets = toOutletNames(new Map());

/**
 * What can be learnt from a dump with gold beside it: for each of its articles the lines that may be its title, and those
 * that are; and the same page once more without any printing of the title, then its text alone, where nothing should be
 * chosen.
 */
export const toTitleChoices = ({ id, row, bytes = new Uint8Array() }: EvalCase): TitleChoice[] => {
  const { file } = bytesToFile({ path: `${id}.txt`, name: `${id}.txt`, stem: id, bytes });
  const gold = goldSchema.parse(row);
  const articles = gold.articles ?? (gold.titleInDump === false ? [] : [gold]);
  if (file === null || articles.every(({ title }) => title == null)) return [];
  const lost = file.text
    .split('\n')
    .filter((line) => !articles.some(({ title }) => title != null && mentions(line, title)));
  const choices = read(file.text).flatMap(toChoices(articles));
  if (choices.length === 0 || gold.articles !== undefined) return choices;
  const without = read(lost.join('\n'));
  return [...choices, ...[...without, ...without.flatMap(toTextAlone)].flatMap(toEmptyChoices)];
};

/** A page saved from below its header on. */
const toTextAlone = (page: Page): Page[] => {
  const body = longest(page);
  const lines = page.entries.slice(body?.first, (body?.last ?? -1) + 1);
  return read(lines.map(({ text }) => text).join('\n'));
};

const read = (text: string): Page[] => {
  const page = piecesToPage(linesToPieces(rawToLines(text), outlets.taglines), outlets);
  page.bodies = findBodies(page);
  for (const [index, verdict] of hashtags.settle(page)) {
    const entry = page.entries[index];
    if (entry !== undefined) entry.verdict ??= verdict;
  }
  return page.bodies.length === 0 ? [] : [page];
};

const textOf = ({ entries }: Page, { first, last }: Body): string =>
  entries
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join('\n');

const longest = (page: Page): Body | undefined =>
  page.bodies.toSorted((a, b) => textOf(page, b).length - textOf(page, a).length)[0];

/** The body that holds most of an article's lines; of a page with one article, the longest. */
const bodyOf = (page: Page, { body }: Gold, isOnly: boolean): Body | undefined => {
  if (isOnly || body == null) return longest(page);
  const lines = body.split('\n').map((line) => fold(line).slice(0, 60));
  const held = page.bodies.map((own) => {
    const text = textOf(page, own);
    return { own, count: lines.filter((line) => line.length > 20 && text.includes(line)).length };
  });
  return held.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0)?.own;
};

const toChoices =
  (articles: readonly Gold[]) =>
  (page: Page): TitleChoice[] =>
    articles.flatMap((article) => {
      const body = bodyOf(page, article, articles.length === 1);
      const { title } = article;
      if (body === undefined || title == null) return [];
      const titles = seeTitles(page, body);
      const likeness = titles.map(({ shape }) => likenessOf(shape.bare, title));
      const least = likeness.includes(1) ? 1 : nearly;
      const right = likeness.map((share) => share >= least);
      return right.includes(true) ? [{ options: titles.map(({ features }) => new Set(features)), right, titles }] : [];
    });

const toEmptyChoices = (page: Page): TitleChoice[] => {
  const body = longest(page);
  if (body === undefined) return [];
  const titles = seeTitles(page, body);
  return [
    {
      options: titles.map(({ features }) => new Set(features)),
      right: titles.map(() => false),
      weight: lostWeight,
      titles,
    },
  ];
};

/** 1 for the same words in the same order, else the share of words in common. */
const likenessOf = (line: string, title: string): number => {
  const [a, b] = [wordsOf(line), wordsOf(title)];
  if (a.join(' ') === b.join(' ')) return 1;
  const rest = [...b];
  const shared = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return Math.min(0.99, (2 * shared.length) / Math.max(1, a.length + b.length));
};

const mentions = (line: string, title: string): boolean =>
  line.length < title.length * 3 && (fold(line).includes(fold(title)) || likenessOf(line, title) >= alike);
