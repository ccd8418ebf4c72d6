import { addStory, articleToMarkdown } from '../../src/pipeline/article-to-markdown.ts';
import { membersToStories } from '../../src/pipeline/articles-to-stories.ts';
import { checkCorpus } from '../../src/pipeline/check-corpus.ts';
import { type FeatureNumbers, startNumbers } from '../../src/pipeline/count-features.ts';
import { checkFurniture } from '../../src/pipeline/furniture/check-furniture.ts';
import { addCandidates, type CandidateTally } from '../../src/pipeline/names/candidate-tally.ts';
import { listCandidates } from '../../src/pipeline/names/list-candidates.ts';
import { toSoundIndex } from '../../src/pipeline/names/sound-index.ts';
import { readFiles, toLabel } from '../../src/pipeline/pipeline.ts';
import { type StoryMember, toStoryMember } from '../../src/pipeline/story-members.ts';
import { toLedger } from '../../src/pipeline/to-ledger.ts';
import type { Article, FileReading, Known, RawFile, ReadBriefly } from '../../src/pipeline/types.ts';
import { addUnknownLines, type LineTally, listUnknownLines } from '../../src/pipeline/unknown-lines.ts';
import type { Candidate } from '../../src/schema/candidate.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import type { Problem, UnknownLine } from '../../src/schema/ledger.ts';
import { toYaml } from '../../src/schema/to-yaml.ts';
import { toOwnText } from '../../src/text/own-text.ts';
import type { RunCounts } from '../report/to-summary.ts';
import type { StagedFolders } from './replace-folders.ts';

/** What a run found, besides what it wrote. */
export interface WrittenCorpus {
  counts: RunCounts;
  problems: Problem[];
  unknownLines: UnknownLine[];
  /** Likely names that the catalogue does not hold, those shown to readers first. */
  candidates: Candidate[];
  /** False when there were too many dumps to hold them all for it. */
  furnitureChecked: boolean;
}

/** Readings are held for the check of learnt furniture up to this many pieces: a thousand long pages, or six thousand short ones. */
const mostPieces = 200_000;

/** What is held of the files that were read: little enough for tens of thousands. */
interface Held {
  files: ReadBriefly[];
  pages: { id: string; markdown: Uint8Array }[];
  members: StoryMember[];
  numbers: FeatureNumbers;
  /** Null once there were too many. */
  readings: FileReading[] | null;
  tally: LineTally;
  names: CandidateTally;
  mentioned: Set<EntityId>;
  problems: Problem[];
  languages: Set<string>;
  fates: { kept: number; metadata: number; dropped: number; blank: number };
}

/**
 * Reads the dumps one by one and stages their files: each ledger as soon as it is known, the articles and stories at the
 * end, when it is known which articles tell one story.
 */
export const writeCorpus = (files: readonly RawFile[], known: Known, staged: StagedFolders): WrittenCorpus => {
  const held: Held = {
    ...{
      files: [],
      pages: [],
      members: [],
      numbers: startNumbers(),
      readings: [],
      tally: new Map(),
      names: new Map(),
      mentioned: new Set(),
      problems: [],
    },
    ...{ languages: new Set(), fates: { kept: 0, metadata: 0, dropped: 0, blank: 0 } },
  };
  const sorted = files.toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  for (const { reading, problems } of readFiles(sorted, known)) {
    held.problems.push(...problems.map((problem) => ({ ...problem, message: toOwnText(problem.message) })));
    if (reading !== null) writeReading(reading, held, staged);
  }
  const nameOf = (id: EntityId): string => toLabel(known, id);
  const { stories, storyOf } = membersToStories(held.members, held.numbers, nameOf, known.published);
  for (const { id, markdown } of held.pages) staged.write('articles', `${id}.md`, tellStory(markdown, storyOf.get(id)));
  for (const story of stories) staged.write('stories', `${story.id}.yaml`, toYaml(story));
  writeComputed(held.mentioned, known, staged);
  const candidates = listCandidates(held.names, toSoundIndex(known.entities));
  staged.write('candidates', 'names.json', `${JSON.stringify(candidates.filter(({ shown }) => shown))}\n`);
  const furniture = held.readings === null ? [] : checkFurniture({ readings: held.readings, storyOf }, known);
  const { files: read, pages, languages, fates } = held;
  return {
    counts: { files: read.length, articles: pages.length, stories: stories.length, languages, fates },
    problems: [...held.problems, ...checkCorpus(read, known), ...furniture],
    unknownLines: listUnknownLines(held.tally),
    candidates,
    furnitureChecked: held.readings !== null,
  };
};

/** Pages know an entity by its file: those that follow from others get one where an article names them. */
const writeComputed = (mentioned: ReadonlySet<EntityId>, { computed }: Known, staged: StagedFolders): void => {
  for (const [id, entity] of computed ?? []) {
    const [kind = '', slug] = id.split('/');
    if (mentioned.has(id)) staged.write(`computed/${kind}`, `${slug}.yaml`, toYaml(entity));
  }
};

const writeReading = (reading: FileReading, held: Held, staged: StagedFolders): void => {
  const { file, order, entries, articles, problems } = reading;
  staged.write('ledgers', `${file.stem}.json`, `${JSON.stringify(toLedger(file, entries, articles, problems))}\n`);
  held.files.push({
    file: { path: file.path, stem: file.stem },
    articles: articles.map(toBrief),
    order: order === null ? null : { ...order, text: toOwnText(order.text) },
    problems: problems.map(({ rule }) => ({ rule })),
  });
  for (const article of articles) holdArticle(article, held);
  for (const { fate } of entries) held.fates[fate] += 1;
  addUnknownLines(held.tally, reading);
  held.readings?.push(reading);
  if (Object.values(held.fates).reduce((sum, count) => sum + count, 0) > mostPieces) held.readings = null;
};

const toBrief = ({ id, lang, outlet, outletName }: Article): ReadBriefly['articles'][number] => ({
  ...{ id, lang },
  ...(outlet === undefined ? {} : { outlet }),
  ...(outletName === undefined ? {} : { outletName: { ...outletName, value: toOwnText(outletName.value) } }),
});

const encoder = new TextEncoder();

const holdArticle = (article: Article, { pages, members, numbers, languages, names, mentioned }: Held): void => {
  for (const id of [...article.mentions.map(({ entity }) => entity), ...article.entityCorrections.add])
    mentioned.add(id);
  addCandidates(names, article);
  pages.push({ id: article.id, markdown: encoder.encode(articleToMarkdown(article)) });
  members.push(toStoryMember(article, numbers));
  languages.add(article.lang.value);
};

const tellStory = (markdown: Uint8Array, story: string | undefined): string | Uint8Array =>
  story === undefined ? markdown : addStory(new TextDecoder().decode(markdown), story);
