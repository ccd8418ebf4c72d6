import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ParsedYaml } from '../../src/schema/parse-yaml.ts';
import { openKeptStore } from './kept-store.ts';
import { digestSources } from './source-digest.ts';

/** What earlier runs have read in the files of the catalogue. */
export interface YamlStore {
  /** The value of a file with this text, read now if it was not before. */
  read: <T>(file: string, text: string, parse: () => ParsedYaml<T>) => ParsedYaml<T>;
  /** Writes down what this run has asked for, and forgets the rest. */
  close: () => void;
}

/** A store that reads each file. */
export const noYamlStore: YamlStore = { read: (_, __, parse) => parse(), close: () => {} };

/** Opens the store in a cache folder; after a change of the schemas or the packages it is empty. */
export const openYamlStore = (folder: string): YamlStore => {
  const { take, close } = openKeptStore(path.join(folder, 'yaml'), digestSources(['src/schema', 'scripts/files']));
  return {
    read: (file, text, parse) => take(`${file} ${createHash('sha256').update(text).digest('base64url')}`, parse),
    close,
  };
};
