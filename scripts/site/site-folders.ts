import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../files/list-files.ts';

/**
 * The folders of a site, by their names, with the time of their last change in milliseconds: it is another one as soon as
 * a file in them has come or gone. Those that had changed too shortly before to tell by it are left out.
 */
export type FolderTimes = ReadonlyMap<string, number>;

/** Milliseconds within which two changes may have one time. */
const blurred = 2000;

/** The folders of some files, and those that hold them: `a/b/c` → `a/b`, `a` and ``, the site itself. */
const toFolders = (names: Iterable<string>): Set<string> => {
  const folders = new Set(['']);
  for (const name of names)
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const folder = name.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
};

const timeOf = (folder: string): number | undefined => lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs;

/** Notes when the folders of a site, which holds these files, have changed. */
export const timeFolders = (site: string, names: Iterable<string>): FolderTimes => {
  const latest = Date.now() - blurred;
  const times = new Map<string, number>();
  for (const folder of toFolders(names)) {
    const time = timeOf(path.join(site, folder));
    if (time !== undefined && time < latest) times.set(folder, time);
  }
  return times;
};

/** What a site holds besides its files. Only folders that have changed since their times were noted are looked into: to open each takes longer than all else. */
export const findStrangers = (site: string, names: ReadonlySet<string>, times: FolderTimes): string[] => {
  const folders = toFolders(names);
  return [...folders].flatMap((folder) => {
    const inSite = path.join(site, folder);
    const time = timeOf(inSite);
    if (time === undefined || time === times.get(folder)) return [];
    return readdirSync(inSite, { withFileTypes: true }).flatMap((entry) => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return names.has(name) ? [] : [name];
      return folders.has(name) ? [] : listFiles(path.join(site, name)).map((inside) => `${name}/${inside}`);
    });
  });
};
