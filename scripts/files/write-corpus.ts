import { addStory } from '../../src/pipeline/article-to-markdown.ts';
import { membersToStories } from '../../src/pipeline/articles-to-stories.ts';
import { checkCorpus } from '../../src/pipeline/check-corpus.ts';
import { type FeatureNumbers, startNumbers } from '../../src/pipeline/count-features.ts';
import { checkFurniture } from '../../src/pipeline/furniture/check-furniture.ts';
import type { PrintedDump } from '../../src/pipeline/furniture/printed-dump.ts';
import { addCandidates, type CandidateTally } from '../../src/pipeline/names/candidate-tally.ts';
import { listCandidates } from '../../src/pipeline/names/list-candidates.ts';
import { toSoundIndex } from '../../src/pipeline/names/sound-index.ts';
import { type ReadFile, toLabel, toReader } from '../../src/pipeline/pipeline.ts';
import type { StoryMember } from '../../src/pipeline/story-members.ts';
import type { Known, RawFile, ReadBriefly } from '../../src/pipeline/types.ts';
import { addUnknownLines, type LineTally, listUnknownLines } from '../../src/pipeline/unknown-lines.ts';
import type { Candidate } from '../../src/schema/candidate.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import type { Problem, UnknownLine } from '../../src/schema/ledger.ts';
import { toYaml } from '../../src/schema/to-yaml.ts';
import { toOwnText } from '../../src/text/own-text.ts';
import type { RunCounts } from '../report/to-summary.ts';
import {
  type ArticleNotes,
  type FileNotes,
  type FilePages,
  type FileTexts,
  toFileNotes,
  toFilePages,
  toFileTexts,
  toNumberedMember,
} from './file-notes.ts';
import type { Kept, Made, NotesStore } from './notes-store.ts';
import type { Output } from './same-output.ts';

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

/** Texts are held for the check of learnt furniture up to this many pieces: a thousand long pages, or six thousand short ones. */
const mostPieces = 200_000;

/** What is held of the files that were read: little enough for tens of thousands. */
interface Held {
  files: ReadBriefly[];
  pages: { id: string; mark: string | null; markdown: () => Uint8Array }[];
  members: StoryMember[];
  numbers: FeatureNumbers;
  /** The texts of the dumps, or how to open those that are kept; null once there were too many. */
  prints: (() => PrintedDump)[] | null;
  tally: LineTally;
  names: CandidateTally;
  mentioned: Set<EntityId>;
  problems: Problem[];
  languages: Set<string>;
  fates: { kept: number; metadata: number; dropped: number; blank: number };
}

const holdNothing = (): Held => ({
  ...{ files: [], pages: [], members: [], numbers: startNumbers(), prints: [], tally: new Map(), names: new Map() },
  ...{ mentioned: new Set(), problems: [], languages: new Set() },
  fates: { kept: 0, metadata: 0, dropped: 0, blank: 0 },
});

/**
 * Reads the dumps one by one and stages their files: each ledger as soon as it is known, the articles and stories at the
 * end, when it is known which articles tell one story. What the store has of a dump is not read again, and a file that
 * would be the same as that of the last run is not written again.
 */
export const writeCorpus = (
  files: readonly RawFile[],
  known: Known,
  output: Output,
  store: NotesStore,
): WrittenCorpus => {
  const held = holdNothing();
  const read = toReader(known);
  const readAndKeep = (raw: RawFile): Kept => store.keep(raw, toMade(read(raw)));
  for (const raw of files.toSorted((a, b) => (a.stem < b.stem ? -1 : 1)))
    holdDump(store.find(raw), () => readAndKeep(raw), held, output);
  const { stories, storyOf } = writeStories(held, known, output);
  writeComputed(held.mentioned, known, output);
  const candidates = writeCandidates(held.names, known, output);
  const readings = held.prints?.map((print) => print()) ?? null;
  const furniture = readings === null ? [] : checkFurniture({ readings, storyOf }, known);
  const { files: briefs, pages, languages, fates } = held;
  return {
    counts: { files: briefs.length, articles: pages.length, stories: stories.length, languages, fates },
    problems: [...held.problems, ...checkCorpus(briefs, known), ...furniture],
    unknownLines: listUnknownLines(held.tally),
    candidates,
    furnitureChecked: readings !== null,
  };
};

/** What the reading of a dump has made, for a store. */
export const toMade = ({ reading, problems }: ReadFile): Made => ({
  noted: { notes: reading === null ? null : toFileNotes(reading), problems },
  pages: reading === null ? null : toFilePages(reading),
  texts: () => (reading === null ? null : toFileTexts(reading)),
});

/** Holds what a dump gave: what is kept of it, or else what reading it gives now. What is kept but lost is read again. */
const holdDump = (kept: Kept | null, readAndKeep: () => Kept, held: Held, output: Output): void => {
  const { noted, mark, pages, texts } = kept ?? readAndKeep();
  const { notes, problems } = noted;
  held.problems.push(...problems.map((problem) => ({ ...problem, message: toOwnText(problem.message) })));
  if (notes === null) return;
  const open = (): FilePages => pages() ?? (readAndKeep().pages() as FilePages);
  holdNotes({ notes, mark, open }, held, output);
  const print = (): PrintedDump => (texts() ?? (readAndKeep().texts() as FileTexts)).printed;
  held.prints?.push(kept === null ? holdPrinted(print()) : print);
  const markdown = kept === null ? holdMarkdown(open()) : (nth: number) => open().markdown[nth] as Uint8Array;
  holdPages(notes, mark, markdown, held);
};

/** Apart from where the dump is opened: a function that stays keeps in the memory what others around it use as well. */
const holdPages = ({ articles }: FileNotes, mark: string | null, markdown: (nth: number) => Uint8Array, held: Held) => {
  for (const [nth, { named }] of articles.entries())
    held.pages.push({ id: named.id, mark, markdown: () => markdown(nth) });
};

/** The Markdown alone: the rest of what a file gave shall not stay in the memory with it. */
const holdMarkdown =
  ({ markdown }: FilePages): ((nth: number) => Uint8Array) =>
  (nth) =>
    markdown[nth] as Uint8Array;

/** Likewise its texts. */
const holdPrinted =
  (printed: PrintedDump): (() => PrintedDump) =>
  () =>
    printed;

/** Writes the stories, and the articles with the story of each. */
const writeStories = ({ members, numbers, pages }: Held, known: Known, output: Output) => {
  const nameOf = (id: EntityId): string => toLabel(known, id);
  const { stories, storyOf } = membersToStories(members, numbers, nameOf, known.published);
  for (const page of pages) writePage(page, storyOf.get(page.id), output);
  for (const story of stories)
    output.writeSame('stories', `${story.id}.yaml`, JSON.stringify(story), () => toYaml(story));
  return { stories, storyOf };
};

/** Writes the likely names that readers are shown; gives all of them. */
const writeCandidates = (names: CandidateTally, { entities }: Known, output: Output): Candidate[] => {
  const candidates = listCandidates(names, toSoundIndex(entities));
  output.write('candidates', 'names.json', `${JSON.stringify(candidates.filter(({ shown }) => shown))}\n`);
  return candidates;
};

/** Pages know an entity by its file: those that follow from others get one where an article names them. */
const writeComputed = (mentioned: ReadonlySet<EntityId>, { computed }: Known, output: Output): void => {
  for (const [id, entity] of computed ?? []) {
    const [kind = '', slug] = id.split('/');
    if (mentioned.has(id))
      output.writeSame(`computed/${kind}`, `${slug}.yaml`, JSON.stringify(entity), () => toYaml(entity));
  }
};

/** What is known of one dump, and how to open the files that it gave. */
interface KeptNotes {
  notes: FileNotes;
  mark: string | null;
  open: () => FilePages;
}

const holdNotes = ({ notes, mark, open }: KeptNotes, held: Held, output: Output): void => {
  const { brief, articles, unknown, fates } = notes;
  output.writeSame('ledgers', `${brief.file.stem}.json`, mark, () => open().ledger);
  held.files.push(toOwn(brief));
  for (const article of articles) holdArticle(article, held);
  for (const fate of ['kept', 'metadata', 'dropped', 'blank'] as const) held.fates[fate] += fates[fate];
  addUnknownLines(held.tally, { file: brief.file, entries: unknown, articles: brief.articles });
  if (Object.values(held.fates).reduce((sum, count) => sum + count, 0) > mostPieces) held.prints = null;
};

/** Texts of their own: slices of a dump would keep it in the memory. */
const toOwn = ({ order, articles, ...brief }: ReadBriefly): ReadBriefly => ({
  ...brief,
  order: order === null ? null : { ...order, text: toOwnText(order.text) },
  articles: articles.map(({ outletName, ...article }) => ({
    ...article,
    ...(outletName === undefined ? {} : { outletName: { ...outletName, value: toOwnText(outletName.value) } }),
  })),
});

const holdArticle = (notes: ArticleNotes, { members, numbers, languages, names, mentioned }: Held): void => {
  const { named, entities } = notes;
  for (const id of entities) mentioned.add(id);
  addCandidates(names, named);
  members.push(toNumberedMember(notes, numbers));
  languages.add(named.lang.value);
};

const writePage = (
  { id, mark, markdown }: Held['pages'][number],
  story: string | undefined,
  { writeSame }: Output,
): void =>
  writeSame('articles', `${id}.md`, mark === null ? null : `${mark} ${story ?? ''}`, () =>
    story === undefined ? markdown() : addStory(new TextDecoder().decode(markdown()), story),
  );
