import { existsSync } from 'node:fs';
import path from 'node:path';
import { countryInstitutions } from '../../src/pipeline/country-institutions.ts';
import { toError } from '../../src/pipeline/file-problem.ts';
import type { Known, RawFile } from '../../src/pipeline/types.ts';
import { entitySchema } from '../../src/schema/entity.ts';
import { furnitureSchema } from '../../src/schema/furniture.ts';
import { entityIdSchema, slugSchema } from '../../src/schema/ids.ts';
import type { Problem } from '../../src/schema/ledger.ts';
import { outletSchema } from '../../src/schema/outlet.ts';
import { sidecarSchema, type Tombstone } from '../../src/schema/takedown.ts';
import { readPublished } from './published-file.ts';
import { readRawFiles } from './read-raw-files.ts';
import { readYamlFolder } from './read-yaml-folder.ts';
import { takeDown } from './take-down.ts';
import { noYamlStore, type YamlStore } from './yaml-store.ts';

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
    problems.push(
      toError(
        'no-folder',
        path.join(folder, 'raw'),
        'there is no such folder',
        'is this the right place? An archive without dumps has an empty one',
      ),
    );
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
