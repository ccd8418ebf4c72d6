import { createHash } from 'node:crypto';
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
import { type Ledger, ledgerSchema } from '../schema/ledger.ts';
import { type Outlet, outletSchema } from '../schema/outlet.ts';
import { type PublishedStories, publishedStoriesSchema } from '../schema/published-stories.ts';
import { type Story, storySchema } from '../schema/story.ts';
import { type Tombstone, tombstoneSchema } from '../schema/takedown.ts';

/** The generated and written files of a content folder, checked and otherwise as they are. */
export interface ContentFiles {
  articles: { id: string; front: ArticleFrontMatter; body: string }[];
  /** By name of the raw file: `001.txt`. */
  ledgers: ReadonlyMap<string, Ledger>;
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
}

const readFolder = (folder: string, extension: string): TextFile[] => {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => {
    const path = join(folder, name);
    return { path, stem: name.slice(0, -extension.length), text: readFileSync(path, 'utf8') };
  });
};

/** What is read in a file; what an earlier build has read in the same text is not read again. */
const keepRead = <T>(file: TextFile, read: () => T): T =>
  keepValue(`${file.path} ${createHash('sha256').update(file.text).digest('base64url')}`, () => inFile(file, read));

const inFile = <T>({ path }: TextFile, read: () => T): T => {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};

const readYaml = <T>(file: TextFile, schema: z.ZodType<T>): T =>
  keepRead(file, () => schema.parse(parse(file.text, { version: '1.2', schema: 'core' })));

const readArticle = (file: TextFile): ContentFiles['articles'][number] =>
  keepRead(file, () => {
    const { data, body } = parseFrontMatter(file.text);
    return { id: file.stem, front: articleSchema.parse(data), body };
  });

const readEntities = (folder: string): [EntityId, Entity][] =>
  entityKinds.flatMap((kind) =>
    readFolder(join(folder, kind), '.yaml').map((file): [EntityId, Entity] => [
      `${kind}/${file.stem}`,
      readYaml(file, entitySchema),
    ]),
  );

const readPublished = (folder: string): PublishedStories => {
  const path = join(folder, 'published-stories.yaml');
  if (!existsSync(path)) return { stories: {}, log: [] };
  return readYaml({ path, stem: 'published-stories', text: readFileSync(path, 'utf8') }, publishedStoriesSchema);
};

const readChanges = (path: string): Change[] =>
  path === '' ? [] : changesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** Reads a content folder, and the file that tells of its changes where there is one. Throws with the name of the first file that is not what its schema says. */
export const readContent = (folder: string, changes = ''): ContentFiles => {
  const ledgers = readFolder(join(folder, 'ledgers'), '.json').map((file) =>
    inFile(file, () => ledgerSchema.parse(JSON.parse(file.text))),
  );
  const candidates = readFolder(join(folder, 'candidates'), '.json').flatMap((file) =>
    inFile(file, () => candidatesSchema.parse(JSON.parse(file.text))),
  );
  const outlets = readFolder(join(folder, 'outlets'), '.yaml').map((file): [string, Outlet] => [
    file.stem,
    readYaml(file, outletSchema),
  ]);
  const takedowns = readFolder(join(folder, 'computed/takedowns'), '.yaml').map((file): [string, Tombstone] => [
    file.stem,
    readYaml(file, tombstoneSchema),
  ]);
  return {
    articles: readFolder(join(folder, 'articles'), '.md').map(readArticle),
    ledgers: new Map(ledgers.map((ledger) => [ledger.file, ledger])),
    stories: readFolder(join(folder, 'stories'), '.yaml').map((file) => readYaml(file, storySchema)),
    published: readPublished(folder),
    candidates,
    entities: new Map([...readEntities(join(folder, 'entities')), ...readEntities(join(folder, 'computed'))]),
    outlets: new Map(outlets),
    changes: readChanges(changes),
    takedowns: new Map(takedowns),
  };
};
