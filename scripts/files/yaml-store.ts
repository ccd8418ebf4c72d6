import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ParsedYaml } from '../../src/schema/parse-yaml.ts';
import { readPacked, writePacked } from './packed-file.ts';
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

interface Kept {
  world: string;
  files: ReadonlyMap<string, ParsedYaml<unknown>>;
}

/** Opens the store in a cache folder; after a change of the schemas or the packages it is empty. */
export const openYamlStore = (folder: string): YamlStore => {
  const record = path.join(folder, 'yaml');
  const world = digestSources(['src/schema', 'scripts/files']);
  const last = readPacked<Kept>(record);
  const known = last?.world === world ? last.files : new Map<string, ParsedYaml<unknown>>();
  const files = new Map<string, ParsedYaml<unknown>>();
  let isNew = false;
  return {
    read: <T>(file: string, text: string, parse: () => ParsedYaml<T>) => {
      const key = `${file} ${createHash('sha256').update(text).digest('base64url')}`;
      const found = known.get(key);
      isNew ||= found === undefined;
      const parsed = found ?? parse();
      files.set(key, parsed);
      return parsed as ParsedYaml<T>;
    },
    close: () => {
      if (isNew || files.size !== known.size) writePacked(record, { world, files } satisfies Kept);
    },
  };
};
