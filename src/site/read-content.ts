import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type ArticleFrontMatter, articleSchema } from '../schema/article.ts';
import { type Candidate, candidatesSchema } from '../schema/candidate.ts';
import { type Change, changesSchema } from '../schema/change.ts';
import { type Entity, entitySchema } from '../schema/entity.ts';
import { parseFrontMatter } from '../schema/front-matter.ts';
import { type EntityId, entityKinds } from '../schema/ids.ts';
import { keepValue } from '../schema/kept-values.ts';
import { type Ledger, type LedgerArticle, ledgerSchema } from '../schema/ledger.ts';
import { type Outlet, outletSchema } from '../schema/outlet.ts';
import { type PublishedStories, publishedStoriesSchema } from '../schema/published-stories.ts';
import { type Story, storySchema } from '../schema/story.ts';
import { type Tombstone, tombstoneSchema } from '../schema/takedown.ts';

/** An article's file: what stands at its top, and a hash of it without its story, which others decide. The text is read when it is asked for. */
export interface ArticleFile {
  id: string;
  hash: string;
  front: Omit<ArticleFrontMatter, 'story'>;
  story: string | undefined;
  read: () => ArticleText;
}

/** The text of an article's file. */
export interface ArticleText {
  /** Markdown. */
  body: string;
  /** All of it, without its story. */
  whole: string;
}

/** A ledger's file: its articles, and a hash of all of it. The pieces of the dump are read when they are asked for: those of an archive fill the memory. */
export interface LedgerFile {
  hash: string;
  articles: LedgerArticle[];
  read: () => Ledger;
}

/** The generated and written files of a content folder, checked and otherwise as they are. */
export interface ContentFiles {
  articles: ArticleFile[];
  /** By name of the raw file: `001.txt`. */
  ledgers: ReadonlyMap<string, LedgerFile>;
  stories: Story[];
  /** The addresses that stories have had. */
  published: PublishedStories;
  /** Likely names that no file holds, those of most articles first. */
  candidates: Candidate[];
  entities: ReadonlyMap<EntityId, Entity>;
  outlets: ReadonlyMap<string, Outlet>;
  /** What the commits of git did, the newest first; empty without git. */
  changes: Change[];
  /** By end of the address. */
  takedowns: ReadonlyMap<string, Tombstone>;
}

interface TextFile {
  path: string;
  stem: string;
  text: string;
  hash: string;
}

const toHash = (content: string | Uint8Array): string => hash('sha256', content, 'base64url');

const readText = (path: string, stem: string): TextFile => {
  const bytes = readFileSync(path);
  return { path, stem, text: bytes.toString('utf8'), hash: toHash(bytes) };
};

/** Gives a way to the text of a file that does not hold it, as a function made beside it would. Reading throws where it is another one by now. */
const toReader =
  (path: string, hash: string): (() => string) =>
  () => {
    const file = readText(path, '');
    if (file.hash !== hash) throw new Error(`${path}: it changed while the site was being built; build again`);
    return file.text;
  };

/** The files of a folder in the order of their names, each read when its turn comes. */
function* readFolder(folder: string, extension: string): Generator<TextFile> {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  for (const name of names.sort()) yield readText(join(folder, name), name.slice(0, -extension.length));
}

/** What is read in a file; what an earlier build has read in the same text is not read again. */
const keepRead = <T>(file: TextFile, read: () => T): T =>
  keepValue(`${file.path} ${file.hash}`, () => inFile(file, read));

const inFile = <T>({ path }: TextFile, read: () => T): T => {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};

const readYaml = <T>(file: TextFile, schema: z.ZodType<T>): T =>
  keepRead(file, () => schema.parse(parse(file.text, { version: '1.2', schema: 'core' })));

/** What stands at the top of an article, and how long the text below it is. */
const readFront = (file: TextFile): { front: ArticleFrontMatter; length: number } =>
  keepRead(file, () => {
    const { data, body } = parseFrontMatter(file.text);
    return { front: articleSchema.parse(data), length: body.length };
  });

/** The whole of a key: no value in front matter holds a line feed. */
const storyLine = /^story: .*\n/m;

/** Cuts an article's file in front of its body, which has so many letters. */
const cutArticle = (text: string, length: number): ArticleText => {
  const bodyAt = text.length - length;
  const body = text.slice(bodyAt);
  return { body, whole: text.slice(0, bodyAt).replace(storyLine, '') + body };
};

const readArticle = (file: TextFile): ArticleFile => {
  const { front: whole, length } = readFront(file);
  const { story, ...front } = whole;
  const own = cutArticle(file.text, length).whole;
  return {
    ...{ id: file.stem, front, story, hash: toHash(own) },
    read: toTextReader(toReader(file.path, file.hash), length),
  };
};

const toTextReader =
  (read: () => string, length: number): (() => ArticleText) =>
  () =>
    cutArticle(read(), length);

/** Checked once: only that it was is kept, since it is as quickly read again. */
const checkLedger = (file: TextFile): Ledger => {
  const ledger = inFile(file, () => JSON.parse(file.text));
  keepRead(file, () => ledgerSchema.parse(ledger) !== null);
  return ledger;
};

const readLedger = (file: TextFile): [string, LedgerFile] => {
  const { file: raw, articles } = checkLedger(file);
  return [raw, { hash: file.hash, articles, read: toLedgerReader(toReader(file.path, file.hash)) }];
};

const toLedgerReader = (read: () => string) => (): Ledger => JSON.parse(read());

const readEntities = (folder: string): [EntityId, Entity][] =>
  entityKinds.flatMap((kind) =>
    readFolder(join(folder, kind), '.yaml')
      .map((file): [EntityId, Entity] => [`${kind}/${file.stem}`, readYaml(file, entitySchema)])
      .toArray(),
  );

const readPublished = (folder: string): PublishedStories => {
  const path = join(folder, 'published-stories.yaml');
  if (!existsSync(path)) return { stories: {}, log: [] };
  return readYaml(readText(path, 'published-stories'), publishedStoriesSchema);
};

const readChanges = (path: string): Change[] =>
  path === '' ? [] : changesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** The YAML files of a folder by their names. */
const readYamls = <T>(folder: string, schema: z.ZodType<T>): Map<string, T> =>
  new Map(readFolder(folder, '.yaml').map((file) => [file.stem, readYaml(file, schema)]));

/** Reads a content folder, and the file that tells of its changes where there is one. Throws with the name of the first file that is not what its schema says. */
export const readContent = (folder: string, changes = ''): ContentFiles => ({
  articles: readFolder(join(folder, 'articles'), '.md').map(readArticle).toArray(),
  ledgers: new Map(readFolder(join(folder, 'ledgers'), '.json').map(readLedger)),
  stories: [...readYamls(join(folder, 'stories'), storySchema).values()],
  published: readPublished(folder),
  candidates: readFolder(join(folder, 'candidates'), '.json')
    .flatMap((file) => inFile(file, () => candidatesSchema.parse(JSON.parse(file.text))))
    .toArray(),
  entities: new Map([...readEntities(join(folder, 'entities')), ...readEntities(join(folder, 'computed'))]),
  outlets: readYamls(join(folder, 'outlets'), outletSchema),
  changes: readChanges(changes),
  takedowns: readYamls(join(folder, 'computed/takedowns'), tombstoneSchema),
});
