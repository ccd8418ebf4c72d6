import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Build, buildSite } from './build-site.ts';
import { readManifest, toManifest } from './files/to-manifest.ts';

/** Folders of the content that a build writes. */
const generated = ['articles', 'candidates', 'computed', 'ledgers', 'stories'];

type Hashes = ReadonlyMap<string, string>;

/** Every file that a build has made, with its hash. */
const hashesOf = ({ content }: Build, out: string): Hashes =>
  new Map(
    [...generated.map((folder) => path.join(content, folder)), out].flatMap((folder, at) =>
      existsSync(folder)
        ? [...readManifest(toManifest(folder))].map(
            ([name, hash]) => [`${generated[at] ?? 'site'}/${name}`, hash] as const,
          )
        : [],
    ),
  );

const findDifferences = (made: Hashes, again: Hashes): string[] =>
  [...new Set([...made.keys(), ...again.keys()])]
    .filter((name) => made.get(name) !== again.get(name))
    .sort()
    .map((name) => `${name}: ${!again.has(name) ? 'is left over' : made.has(name) ? 'differs' : 'is missing'}`);

/**
 * Makes the content files and the site of a build again, from nothing and beside it, and prints every file that differs
 * from what the build has made: 0 when none does, 1 when one does.
 */
export const verifyBuild = async (build: Build): Promise<number> => {
  const made = hashesOf(build, build.out);
  const out = `${path.resolve(build.out)}.fresh-${process.pid}`;
  try {
    const status = await buildSite({ ...build, out, fresh: true });
    if (status !== 0) return status;
    const differences = findDifferences(made, hashesOf(build, out));
    for (const difference of differences) console.error(difference);
    console.log(
      `${made.size} files made again from nothing: ${differences.length === 0 ? 'all are the same' : `${differences.length} differ`}`,
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};
