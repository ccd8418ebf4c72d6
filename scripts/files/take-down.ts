import type { RawFile } from '../../src/pipeline/types.ts';
import type { Correction } from '../../src/schema/correction.ts';
import type { Problem } from '../../src/schema/ledger.ts';
import type { Sidecar, Tombstone } from '../../src/schema/takedown.ts';
import { toYaml } from '../../src/schema/to-yaml.ts';
import type { StagedFolders } from './replace-folders.ts';

/** Dumps and their corrections, without those that were taken down, and what stands at the addresses of these. */
export interface Standing {
  rawFiles: RawFile[];
  corrections: Map<string, Correction>;
  /** By end of the address: the stem of the dump, and others that the sidecar names. */
  takedowns: Map<string, Tombstone>;
}

/** Takes out what was taken down. Where the text is still there, a problem says so: who reads the repository still finds it. */
export const takeDown = (
  raw: readonly RawFile[],
  sidecars: ReadonlyMap<string, Sidecar>,
  problems: Problem[],
): Standing => {
  const corrections = new Map<string, Correction>();
  const takedowns = new Map<string, Tombstone>();
  for (const [stem, { takedown, ...correction }] of sidecars) {
    if (takedown === undefined) corrections.set(stem, correction);
    else {
      const { addresses = [], ...tombstone } = takedown;
      for (const id of [stem, ...addresses]) takedowns.set(id, tombstone);
    }
  }
  const isDown = ({ stem }: RawFile): boolean => sidecars.get(stem)?.takedown !== undefined;
  for (const { path } of raw.filter(isDown)) problems.push(toStillThere(path));
  return { rawFiles: raw.filter((file) => !isDown(file)), corrections, takedowns };
};

const toStillThere = (file: string): Problem => ({
  severity: 'warning',
  rule: 'takedown-text-left',
  file,
  line: null,
  message: 'this text was taken down, and is still in the folder',
  hint: 'delete the .txt file; its sidecar keeps the address',
});

/** Writes what stands at the addresses that are left. An article that has such an address is a problem. */
export const writeTakedowns = (
  takedowns: ReadonlyMap<string, Tombstone>,
  hasArticle: (id: string) => boolean,
  staged: Pick<StagedFolders, 'write'>,
): Problem[] => {
  for (const [id, tombstone] of takedowns) staged.write('computed/takedowns', `${id}.yaml`, toYaml(tombstone));
  return [...takedowns.keys()].filter(hasArticle).map((id) => ({
    severity: 'error',
    rule: 'takedown-address',
    file: `content/raw/${id}.yaml`,
    line: null,
    message: `an article has the address ${id}, which belongs to one that was taken down`,
    hint: 'rename the dump of the new article',
  }));
};
