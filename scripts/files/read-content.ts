import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { countryInstitutions } from '../../src/pipeline/country-institutions.ts';
import type { Known, RawFile } from '../../src/pipeline/types.ts';
import { entitySchema } from '../../src/schema/entity.ts';
import { furnitureSchema } from '../../src/schema/furniture.ts';
import { entityIdSchema, slugSchema } from '../../src/schema/ids.ts';
import type { Problem } from '../../src/schema/ledger.ts';
import { outletSchema } from '../../src/schema/outlet.ts';
import { parseYaml } from '../../src/schema/parse-yaml.ts';
import { sidecarSchema, type Tombstone } from '../../src/schema/takedown.ts';
import { toSlug } from '../../src/text/to-slug.ts';
import { listFiles } from './list-files.ts';
import { readPublished } from './published-file.ts';
import { takeDown } from './take-down.ts';
import { noYamlStore, type YamlStore } from './yaml-store.ts';

/** A page of news has a few kilobytes; what is larger than this is no page. */
const largestDump = 5_000_000;

/** What people have written under a content folder. */
export interface Content {
  rawFiles: RawFile[];
  known: Known;
  /** What stands at the addresses of articles that were taken down. */
  takedowns: ReadonlyMap<string, Tombstone>;
  problems: Problem[];
}

/** Reads a content folder: the dumps, their sidecars, the entities and the outlets. What cannot be read is a problem. */
export const readContent = (folder: string, yaml: YamlStore = noYamlStore): Content => {
  const problems: Problem[] = [];
  const raw = readRawFiles(path.join(folder, 'raw'), problems);
  if (!existsSync(path.join(folder, 'raw')))
    problems.push({
      ...warning(
        'no-folder',
        path.join(folder, 'raw'),
        'there is no such folder',
        'is this the right place? An archive without dumps has an empty one',
      ),
      severity: 'error',
    });
  const sidecars = readYamlFolder(path.join(folder, 'raw'), sidecarSchema, null, problems, yaml);
  const { rawFiles, corrections, takedowns } = takeDown(raw, sidecars, problems);
  const written = readYamlFolder(path.join(folder, 'entities'), entitySchema, entityIdSchema, problems, yaml);
  const computed = countryInstitutions(written);
  const known = {
    ...{ folder, entities: new Map([...written, ...computed]), computed },
    outlets: readYamlFolder(path.join(folder, 'outlets'), outletSchema, slugSchema, problems, yaml),
    corrections,
    furniture: readYamlFolder(path.join(folder, 'furniture'), furnitureSchema, slugSchema, problems, yaml),
    published: new Map(Object.entries(readPublished(folder, problems).stories)),
  };
  return { rawFiles, known, takedowns, problems };
};

const readRawFiles = (folder: string, problems: Problem[]): RawFile[] =>
  listFiles(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (/\.ya?ml$|(^|\/)README\.md$|(^|\/)\.[^/]*(?<!\.txt)$/i.test(name)) return [];
    const refused = refuseDump(file);
    if (refused !== null) {
      problems.push(refused);
      return [];
    }
    const stem = toStem(name);
    if (stem !== path.posix.basename(name).replace(/\.txt$/i, '')) {
      problems.push(
        warning(
          'file-name',
          file,
          `published under the id ${stem}`,
          'name dumps in lower-case ASCII letters, digits and hyphens',
        ),
      );
    }
    return [toRawFile(file, name, stem)];
  });

/** A dump whose bytes are read from the disk when they are asked for: a large corpus is never in memory as a whole. */
const toRawFile = (file: string, name: string, stem: string): RawFile => ({
  path: file,
  name,
  stem,
  get bytes() {
    return readFileSync(file);
  },
});

/** Why a file of the raw folder is not read as a dump, or null. */
const refuseDump = (file: string): Problem | null => {
  const stat = lstatSync(file);
  if (!stat.isFile())
    return warning(
      'not-a-file',
      file,
      'this is no regular file: it is set aside',
      'copy the text itself into the folder',
    );
  if (!/\.txt$/i.test(file))
    return warning(
      'not-a-dump',
      file,
      'only .txt files are read: it is set aside',
      'rename it to .txt if it is the text of a page',
    );
  if (!mayRead(file))
    return warning(
      'not-readable',
      file,
      'this file may not be read: it is set aside',
      'give the account that runs this the right to read it',
    );
  if (stat.size > largestDump)
    return warning(
      'too-large',
      file,
      `${stat.size} bytes are more than ${largestDump}: it is set aside`,
      'split it into one file per page',
    );
  return null;
};

const mayRead = (file: string): boolean => {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
};

/** Names that Windows keeps for devices: nobody could check such a page out there. */
const reserved = /^(?:aux|con|nul|prn|com\d|lpt\d)$/;

/** The id of a dump. A name that cannot stand in a URL gets a readable one with a short hash. `a b.txt` → `a-b-1f0c2e` */
export const toStem = (name: string): string => {
  const plain = path.posix.basename(name).replace(/\.txt$/i, '');
  if (plain.length <= 100 && slugSchema.safeParse(plain).success && !reserved.test(plain)) return plain;
  const hash = createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 6);
  return [toSlug(plain), hash].filter((part) => part !== '').join('-');
};

const warning = (rule: string, file: string, message: string, hint: string): Problem => ({
  severity: 'warning',
  rule,
  file,
  line: null,
  message,
  hint,
});

/** The YAML files of a folder by id: their path without `.yaml`, or for sidecars the id of their dump. */
const readYamlFolder = <T, Id extends string>(
  folder: string,
  schema: z.ZodType<T>,
  idSchema: z.ZodType<Id> | null,
  problems: Problem[],
  yaml: YamlStore,
): Map<Id, T> => {
  const found = new Map<Id, T>();
  for (const name of listFiles(folder).filter((file) => /\.ya?ml$/i.test(file))) {
    const file = path.join(folder, name);
    const id =
      idSchema === null
        ? { success: true as const, data: toStem(name.replace(/\.ya?ml$/i, '.txt')) as Id }
        : idSchema.safeParse(name.replace(/\.ya?ml$/i, ''));
    if (!id.success || !lstatSync(file).isFile()) {
      problems.push({
        ...warning('file-name', file, 'this file cannot be an entry of the catalogue', 'name it like its neighbours'),
        severity: 'error',
      });
      continue;
    }
    if (!mayRead(file)) {
      problems.push({
        ...warning(
          'not-readable',
          file,
          'this file may not be read',
          'give the account that runs this the right to read it',
        ),
        severity: 'error',
      });
      continue;
    }
    const text = readFileSync(file, 'utf8');
    const parsed = yaml.read(file, text, () => parseYaml(text, schema, file));
    problems.push(...parsed.problems);
    if (parsed.value !== null) found.set(id.data, parsed.value);
  }
  return found;
};
