import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './command.ts';
import { runAstro, runNormalize } from './run-node.ts';

const usage = `npm run dev -- [--content DIR] [--port NUMBER]

Serves the site with live reload at http://localhost:4321, and normalizes again whenever a dump, a sidecar, an entity, an
outlet or its furniture changes.

  --content DIR   the folder that holds raw/, entities/ and outlets/ (default: content)
  --port NUMBER   (default: 4321)`;

/** An editor saves a file in several steps: they are waited for, in milliseconds. */
const quiet = 200;

const { values } = readCommandLine({
  usage,
  options: { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '4321' } },
});
const { content, port } = values;

let waiting: NodeJS.Timeout | undefined;
let running: Promise<unknown> = runNormalize(['--content', content]);
const again = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    running = running.then(() => runNormalize(['--content', content]));
  }, quiet);
};

await running;
const watchers = ['raw', 'entities', 'outlets', 'furniture']
  .filter((folder) => existsSync(path.join(content, folder)))
  .map((folder) => watch(path.join(content, folder), { recursive: true }, again));
process.exitCode = await runAstro(['dev', '--port', port], { WARRAQ_CONTENT: path.resolve(content) });
for (const watcher of watchers) watcher.close();
clearTimeout(waiting);
