import { buildOptions, buildSite } from './build-site.ts';
import { readCommandLine } from './command.ts';
import { tellFailure } from './tell-failure.ts';
import { verifyBuild } from './verify-build.ts';

const usage = `npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--strict] [--fresh] [--verify]
                  [--cards N] [--repository URL] [--commit HASH]

Normalizes the dumps and builds the site.

  --content DIR   the folder that holds raw/, entities/ and outlets/ (default: content)
  --out DIR       where the site goes (default: dist)
  --site URL      address of the host, for feeds and the sitemap (default: http://localhost:4321)
  --base PATH     path of the site on its host (default: /)
  --cards N       draw a picture for sharing for the newest N articles and N stories (default: 200; 0: none)
  --strict        a warning counts as an error
  --repository URL  where the content is kept: pages link the raw file there, and a form to report a mistake
  --commit HASH   the commit that pages name beside the raw file; without it they stay the same from commit to commit
  --fresh         use nothing that an earlier run has left, in .cache or in the old site, and leave nothing in .cache
  --verify        then make all of it again from nothing beside it, and name every file that differs

Exit status: 0 fine, 1 an error or a difference (the last good site stands), 2 wrong usage.`;

const { values } = readCommandLine({
  usage,
  options: { ...buildOptions, verify: { type: 'boolean', default: false } },
});
await tellFailure(async () => {
  process.exitCode = await buildSite(values);
  if (process.exitCode === 0) console.log(`Built ${values.out}`);
  if (process.exitCode === 0 && values.verify) process.exitCode = await verifyBuild(values);
});
