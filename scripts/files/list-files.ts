import { type Dirent, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Paths of what a folder and its folders hold, sorted, with `/` between their parts; none when there is no such folder. No
 * symbolic link is followed, as `readdirSync` would with `recursive`: a link to a folder is listed like a file.
 */
export const listFiles = (folder: string): string[] => listEntries(folder).map(([name]) => name);

/** The same, without what is no regular file. */
export const listRegularFiles = (folder: string): string[] =>
  listEntries(folder).flatMap(([name, entry]) => (entry.isFile() ? [name] : []));

const listEntries = (folder: string): [string, Dirent][] =>
  existsSync(folder) ? walk(folder, '').sort(([a], [b]) => (a < b ? -1 : 1)) : [];

const walk = (folder: string, inside: string): [string, Dirent][] =>
  readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry): [string, Dirent][] => {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    return entry.isDirectory() ? walk(folder, name) : [[name, entry]];
  });
