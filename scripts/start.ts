import path from 'node:path';
import { buildOptions, buildSite } from './build-site.ts';
import { readCommandLine } from './command.ts';
import { runAstro } from './run-node.ts';

const usage = `npm start -- [--content DIR] [--out DIR] [--base PATH] [--port NUMBER]

Normalizes the dumps, builds the site and serves it at http://localhost:4321, until you press Ctrl+C.

  --content DIR   the folder that holds raw/, entities/ and outlets/ (default: content)
  --out DIR       where the site goes (default: dist)
  --base PATH     path of the site on its host (default: /)
  --port NUMBER   (default: 4321)`;

const { values } = readCommandLine({ usage, options: { ...buildOptions, port: { type: 'string', default: '4321' } } });
const built = await buildSite(values);
const env = {
  WARRAQ_CONTENT: path.resolve(values.content),
  WARRAQ_OUT: path.resolve(values.out),
  WARRAQ_BASE: values.base,
};
process.exitCode = built === 0 ? await runAstro(['preview', '--port', values.port], env) : built;
