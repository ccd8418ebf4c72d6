import type { Correction } from '../schema/correction.ts';
import type { Entity } from '../schema/entity.ts';
import type { LearntFurniture } from '../schema/furniture.ts';
import type { EntityId } from '../schema/ids.ts';
import type {
  BlockKind,
  Credit,
  Field,
  LedgerEntry,
  Mention,
  Problem,
  Quote,
  Span,
  StatedDate,
  UnlistedName,
} from '../schema/ledger.ts';
import type { Outlet } from '../schema/outlet.ts';
import type { Story } from '../schema/story.ts';

// The nouns of the pipeline, in the order in which they come into being.

/** One file as a contributor committed it. It never changes after it is added. */
export interface RawFile {
  /** Path shown to people: `content/raw/001.txt`. */
  path: string;
  /** Path inside the raw folder: `001.txt`. */
  name: string;
  /** Id of its first article: the file name without `.txt`, as ASCII. */
  stem: string;
  bytes: Uint8Array;
}

/** A raw file as text. */
export interface DecodedFile {
  path: string;
  name: string;
  stem: string;
  /** Lower-case hex, of the bytes. */
  sha256: string;
  /** Label of the encoding it was read with: `utf-8`, `windows-1256`. */
  encoding: string;
  text: string;
}

/** A line of a raw file, without its line feed. */
export interface Line {
  /** From 1. */
  line: number;
  text: string;
}

/** A line, or a part of one where exact evidence shows that two things stand on it. `text` is the raw slice. */
export interface Piece extends Span {
  text: string;
}

/** What became of a piece. `by` is the id of a rule, `editor`, or `no-rule`; `confidence` says how sure it is, from 0 to 1. */
export type Verdict = (
  | { fate: 'kept'; as: BlockKind }
  | { fate: 'metadata'; field: Field }
  | { fate: 'dropped' }
  | { fate: 'blank' }
) & { by: string; confidence?: number };

/** A kept piece as the article prints it. */
export interface Block {
  kind: BlockKind;
  /** The text: white space at its ends and invisible controls taken off, NFC. */
  text: string;
  /** The raw slice that it was made of, and where it stands. */
  raw: string;
  span: Span;
}

/** A value, the rule that found it, and where it stands in the raw file. */
export interface Found<T> {
  value: T;
  by: string;
  /** How sure the rule is, from 0 to 1; absent where it knows, or does not weigh. */
  confidence?: number;
  spans: Span[];
}

/** A raw slice in which names and quotes are looked for: `start` is its offset in the raw line. */
export interface Passage {
  line: number;
  start: number;
  text: string;
}

/** One article of a raw file, with everything that was read from it. */
export interface Article {
  /** Stem of the raw file; `-2`, `-3` for the further articles of one file. */
  id: string;
  file: DecodedFile;
  lines: [first: number, last: number];
  title: Found<string>;
  lang: Found<string>;
  publishedOn?: Found<string>;
  publishedBetween?: Found<[string | null, string | null]>;
  outlet?: Found<string>;
  outletName?: Found<string>;
  author?: Found<string>;
  section?: Found<string>;
  sourceCredit?: Found<string>;
  imageCredit?: Found<string>;
  tags: Found<string>[];
  hashtags: string[];
  blocks: Block[];
  mentions: Mention[];
  /** Likely names that the catalogue does not hold. */
  unlisted: UnlistedName[];
  quotes: Quote[];
  /** The papers that its text names as a source. */
  credits: Credit[];
  /** The dates that its text states. */
  dates: StatedDate[];
  /** What the editor adds to or takes from the entities. */
  entityCorrections: { add: EntityId[]; remove: EntityId[] };
  /** Story named by the editor. */
  story?: string;
}

/** What people have written down: the catalogue and the sidecars. */
export interface Known {
  /** Path of the content folder, as problems show it. */
  folder: string;
  /** Those that people wrote, and those that follow from them. */
  entities: ReadonlyMap<EntityId, Entity>;
  /** Those that follow: nobody wrote a file of them. */
  computed?: ReadonlyMap<EntityId, Entity>;
  outlets: ReadonlyMap<string, Outlet>;
  /** By stem of the raw file. */
  corrections: ReadonlyMap<string, Correction>;
  /** By outlet, or by a name for a site that no outlet file names. */
  furniture: ReadonlyMap<string, LearntFurniture>;
  /** Ids of stories that were published, with their articles then. */
  published?: ReadonlyMap<string, readonly string[]>;
}

/** Everything that `normalize` reads out of the raw files. */
export interface Corpus {
  /** By file, in the order of their stems. */
  readings: FileReading[];
  articles: Article[];
  stories: Story[];
  /** Article id → story id. */
  storyOf: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** Everything that one raw file gives. */
/** Whether a page writes the day before the month, and the line that proves it. */
export interface DateOrder {
  dayFirst: boolean;
  line: number;
  text: string;
}

export interface FileReading {
  file: DecodedFile;
  /** Null where no date of the page proves it. */
  order: DateOrder | null;
  entries: LedgerEntry[];
  articles: Article[];
  problems: Problem[];
}

/** What is looked at of a file that was read. */
export interface ReadBriefly {
  file: Pick<DecodedFile, 'path' | 'stem'>;
  articles: readonly Pick<Article, 'id' | 'lang' | 'outlet' | 'outletName'>[];
  order: DateOrder | null;
  problems: readonly Pick<Problem, 'rule'>[];
}
