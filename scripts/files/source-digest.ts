import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');

/** Tests change nothing that is made. */
const isMade = (name: string): boolean => !/\.test\.ts$/.test(name);

const addFile = (hash: Hash, file: string): void => {
  const bytes = readFileSync(path.join(root, file));
  hash.update(`${file} ${bytes.length}\n`).update(bytes);
};

/** Files of the project by their paths, folders with all that they hold, in one order on every system. */
const listSources = (places: readonly string[]): string[] =>
  places
    .flatMap((place) => {
      if (/\.\w+$/.test(place)) return [place];
      const entries = readdirSync(path.join(root, place), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && isMade(entry.name))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    })
    .sort();

/** A digest of files and folders of the project, of its packages, of the Node that runs it and of settings: another one, and everything may come out otherwise. */
export const digestSources = (places: readonly string[], settings: readonly string[] = []): string => {
  const { node = '', icu = '', unicode = '' } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify([node, icu, unicode, ...settings]));
  for (const file of listSources([...places, 'package-lock.json'])) addFile(hash, file);
  return hash.digest('hex');
};
