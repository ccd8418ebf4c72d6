import { articleToMarkdown } from '../../src/pipeline/article-to-markdown.ts';
import { type FeatureNumbers, startNumbers, toNumbers } from '../../src/pipeline/count-features.ts';
import { type PrintedDump, toPrintedDump } from '../../src/pipeline/furniture/printed-dump.ts';
import type { NamedArticle } from '../../src/pipeline/names/candidate-tally.ts';
import { rawToLines } from '../../src/pipeline/raw-to-lines.ts';
import { toPassages } from '../../src/pipeline/read-article.ts';
import { type StoryMember, toStoryMember } from '../../src/pipeline/story-members.ts';
import { toLedger } from '../../src/pipeline/to-ledger.ts';
import type { Article, FileReading, ReadBriefly } from '../../src/pipeline/types.ts';
import { isUnknown } from '../../src/pipeline/unknown-lines.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import type { LedgerEntry } from '../../src/schema/ledger.ts';

/** What a run holds of one article, and its file. */
export interface ArticleNotes {
  named: NamedArticle;
  /** The entities that it names or is given. */
  entities: EntityId[];
  member: Omit<StoryMember, 'counted'>;
  /** The features that it is compared by, one to a line: their numbers are those of one run. */
  features: string;
  counts: Float32Array;
  marks: Uint8Array;
}

/** What a run holds of one file that was read: the same in every run, as long as nothing changes that it was read from. */
export interface FileNotes {
  brief: ReadBriefly;
  articles: ArticleNotes[];
  unknown: LedgerEntry[];
  fates: Record<LedgerEntry['fate'], number>;
  /** An editor has given it entities, or taken some. */
  isCorrected: boolean;
}

/** The files that a dump gives. */
export interface FilePages {
  ledger: Uint8Array;
  /** By article. */
  markdown: Uint8Array[];
}

/** The texts of a dump, which few runs ask for. */
export interface FileTexts {
  printed: PrintedDump;
  /** What its names were looked up in. */
  passages: { lang: string; texts: string[] }[];
}

const encoder = new TextEncoder();

/** Writes down what a run needs of a file. */
export const toFileNotes = (reading: FileReading): FileNotes => {
  const { file, order, entries, articles, problems } = reading;
  const fates = { kept: 0, metadata: 0, dropped: 0, blank: 0 };
  for (const { fate } of entries) fates[fate] += 1;
  return {
    brief: {
      ...{ order, file: { path: file.path, stem: file.stem } },
      articles: articles.map(toBrief),
      problems: problems.map(({ rule }) => ({ rule })),
    },
    articles: articles.map(toArticleNotes),
    unknown: entries.filter(isUnknown),
    fates,
    isCorrected: articles.some(({ entityCorrections: { add, remove } }) => add.length + remove.length > 0),
  };
};

/** Writes the files of a reading, but for the story that each article belongs to. */
export const toFilePages = (reading: FileReading): FilePages => {
  const { file, entries, articles, problems } = reading;
  return {
    ledger: encoder.encode(`${JSON.stringify(toLedger(file, entries, articles, problems))}\n`),
    markdown: articles.map((article) => encoder.encode(articleToMarkdown(article))),
  };
};

const toBrief = ({ id, lang, outlet, outletName }: Article): ReadBriefly['articles'][number] => ({
  ...{ id, lang },
  ...(outlet === undefined ? {} : { outlet }),
  ...(outletName === undefined ? {} : { outletName }),
});

const toArticleNotes = (article: Article): ArticleNotes => {
  const { id, lang, author, unlisted, file, mentions, entityCorrections } = article;
  const numbers = startNumbers();
  const { counted, ...member } = toStoryMember(article, numbers);
  return {
    named: {
      ...{ id, lang, unlisted, file: { name: file.name } },
      ...(author === undefined ? {} : { author }),
      mentions: mentions
        .filter(({ entity }) => entity.startsWith('people/'))
        .map(({ entity, text }) => ({ entity, text })),
    },
    entities: [...new Set([...mentions.map(({ entity }) => entity), ...entityCorrections.add])],
    member,
    features: [...numbers.byName.keys()].join('\n'),
    counts: counted.counts,
    marks: counted.marks,
  };
};

/** A member of a story with the numbers that its features have in this run. */
export const toNumberedMember = (
  { member, features, counts, marks }: ArticleNotes,
  numbers: FeatureNumbers,
): StoryMember => ({
  ...member,
  counted: {
    features: toNumbers(features === '' ? [] : features.split('\n'), numbers),
    // Copies: they may be part of all that was read from a file.
    ...{ counts: counts.slice(), marks: marks.slice() },
  },
});

/** Takes the texts of a reading. */
export const toFileTexts = (reading: FileReading): FileTexts => {
  const lines = rawToLines(reading.file.text);
  const passages = reading.articles.map((article) => ({
    lang: article.lang.value,
    texts: [...toPassages(article, lines).map(({ text }) => text), ...article.hashtags.map((tag) => tag.slice(1))],
  }));
  return { printed: toPrintedDump(reading), passages };
};
