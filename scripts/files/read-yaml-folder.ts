import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { toError } from '../../src/pipeline/file-problem.ts';
import type { Problem } from '../../src/schema/ledger.ts';
import { parseYaml } from '../../src/schema/parse-yaml.ts';
import { listFiles } from './list-files.ts';
import { howToMayRead, mayRead } from './may-read.ts';
import { toStem } from './to-stem.ts';
import type { YamlStore } from './yaml-store.ts';

const extension = /\.ya?ml$/i;

/** The YAML files of a folder by id: their path without `.yaml`, or for sidecars, which have no `idSchema`, the id of their dump. */
export const readYamlFolder = <T, Id extends string>(
  folder: string,
  schema: z.ZodType<T>,
  idSchema: z.ZodType<Id> | null,
  problems: Problem[],
  yaml: YamlStore,
): Map<Id, T> => {
  const found = new Map<Id, T>();
  for (const name of listFiles(folder).filter((file) => extension.test(file))) {
    const file = path.join(folder, name);
    const id = toId(name, idSchema);
    if (id === null || !lstatSync(file).isFile())
      problems.push(
        toError('file-name', file, 'this file cannot be an entry of the catalogue', 'name it like its neighbours'),
      );
    else if (!mayRead(file)) problems.push(toError('not-readable', file, 'this file may not be read', howToMayRead));
    else {
      const text = readFileSync(file, 'utf8');
      const parsed = yaml.read(file, text, () => parseYaml(text, schema, file));
      problems.push(...parsed.problems);
      if (parsed.value !== null) found.set(id, parsed.value);
    }
  }
  return found;
};

/** Null for a name that makes no id. */
const toId = <Id extends string>(name: string, idSchema: z.ZodType<Id> | null): Id | null =>
  idSchema === null
    ? (toStem(name.replace(extension, '.txt')) as Id)
    : (idSchema.safeParse(name.replace(extension, '')).data ?? null);
