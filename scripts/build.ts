import { buildOptions, buildSite } from './build-site.ts';
import { readCommandLine } from './command.ts';
import { tellFailure } from './tell-failure.ts';

const usage = `npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--strict]

Normalizes the dumps and builds the site.

  --content DIR   the folder that holds raw/, entities/ and outlets/ (default: content)
  --out DIR       where the site goes (default: dist)
  --site URL      address of the host, for feeds and the sitemap (default: http://localhost:4321)
  --base PATH     path of the site on its host (default: /)
  --strict        a warning counts as an error

Exit status: 0 fine, 1 an error (the last good site stands), 2 wrong usage.`;

const { values } = readCommandLine({ usage, options: buildOptions });
await tellFailure(async () => {
  process.exitCode = await buildSite(values);
  if (process.exitCode === 0) console.log(`Built ${values.out}`);
});
