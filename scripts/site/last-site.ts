import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import type { MadeIndex } from '../build-search.ts';
import { readPacked, writePacked } from '../files/packed-file.ts';
import { manifestName, printManifest } from '../files/to-manifest.ts';
import { noRecords, type PageRecord, type PageRecords } from './page-records.ts';
import { type FolderTimes, findStrangers, timeFolders } from './site-folders.ts';

/** A file as it stands: its number on the disk, bytes, time of its last change in milliseconds. */
interface StandingFile {
  node: number;
  size: number;
  time: number;
}

/** A file as a build left it. */
export interface LeftFile extends StandingFile {
  hash: string;
}

/** What a build leaves for the next one beside its site. */
export interface LastSite {
  /** A digest of everything but the content that the site is made of. */
  world: string;
  /** A digest of the content. */
  content: string;
  pages: PageRecords;
  /** Files that came with the program of the pages: styles, scripts, typefaces, what is public. */
  assets: readonly string[];
  /** The search indexes by the names of the records that they were made of: these stand as long as they do. */
  indexes: ReadonlyMap<string, MadeIndex>;
  files: ReadonlyMap<string, LeftFile>;
  folders: FolderTimes;
  /** The folders of the site before, which is the spare one. */
  spareFolders: FolderTimes;
}

const nothing: LastSite = {
  ...{ world: '', content: '', pages: noRecords, assets: [], indexes: new Map(), files: new Map() },
  ...{ folders: new Map(), spareFolders: new Map() },
};

const statOf = (file: string): StandingFile | null => {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { node: stat.ino, size: stat.size, time: Math.trunc(stat.mtimeMs) } : null;
};

/**
 * What the last build has left in `site`, as far as it still stands there: a file that somebody has changed or removed is
 * made again, and after a change of the program everything is.
 */
export const readLastSite = (record: string, site: string, world: string): LastSite => {
  const last = readPacked<LastSite>(record);
  if (last?.world !== world) return { ...nothing, world };
  const files = new Map<string, LeftFile>();
  for (const [name, { size, time, hash }] of last.files) {
    const stat = statOf(path.join(site, name));
    // Its number may be another one: where the site was copied, or restored by CI.
    if (stat?.size === size && stat.time === time) files.set(name, { ...stat, hash });
  }
  const indexes = new Map([...last.indexes].filter(([, index]) => index.files.every((name) => files.has(name))));
  const stands = ({ file }: PageRecord): boolean => files.has(file) || indexes.has(file);
  return {
    ...{ ...last, files, indexes },
    pages: { ...last.pages, pages: new Map([...last.pages.pages].filter(([, page]) => stands(page))) },
  };
};

/** The manifest that the last build has left in its site. */
export const toLastManifest = ({ files }: LastSite): string =>
  printManifest(new Map([...files].map(([name, { hash }]) => [name, hash])));

/** Whether a site is as its build has left it: nothing is changed, gone or added. */
export const isWhole = (site: string, last: LastSite): boolean =>
  existsSync(path.join(site, manifestName)) &&
  readFileSync(path.join(site, manifestName), 'utf8') === toLastManifest(last) &&
  findStrangers(site, new Set([...last.files.keys(), manifestName]), last.folders).length === 0;

/** Takes files of one site into another one on the same disk, without writing them again. */
export const takeFiles = (from: string, to: string, names: readonly string[]): void => {
  for (const folder of new Set(names.map((name) => path.dirname(path.join(to, name)))))
    mkdirSync(folder, { recursive: true });
  for (const name of names) takeFile(path.join(from, name), path.join(to, name));
};

/** A second name for a file; a copy of the same age where the disk knows no second names. */
const takeFile = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    const { atime, mtime } = lstatSync(from);
    copyFileSync(from, to);
    utimesSync(to, atime, mtime);
  }
};

/** Writes down what a build has made: `hashes` by the names of all files of the site. Those that it has `taken` over are as they were. */
export const writeLastSite = (
  record: string,
  site: string,
  made: Omit<LastSite, 'files' | 'folders'>,
  hashes: ReadonlyMap<string, string>,
  taken: ReadonlyMap<string, LeftFile> = new Map(),
): void => {
  const files = new Map(taken);
  for (const [name, hash] of hashes) {
    if (files.has(name)) continue;
    const stat = statOf(path.join(site, name));
    if (stat !== null) files.set(name, { ...stat, hash });
  }
  const folders = timeFolders(site, [...files.keys(), manifestName]);
  writePacked(record, { ...made, files, folders } satisfies LastSite);
};
