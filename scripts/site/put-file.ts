import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Puts a file into a site, by its name there. */
export type PutFile = (name: string, content: Uint8Array | string) => void;

/** Writes files below a folder, with the folders that they need; one that is there already is an error. */
export const putInto = (root: string): PutFile => {
  const folders = new Set<string>();
  return (name, content) => {
    const file = path.join(root, name);
    const folder = path.dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content, { flag: 'wx', encoding: 'utf8' });
  };
};
