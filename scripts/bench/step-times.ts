import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../run-node.ts';

/** What a function of a file belongs to, in the order in which text flows; the innermost one counts. */
export const steps: readonly (readonly [step: string, file: string, name: string])[] = [
  ['catalogue', 'read-yaml-folder.ts', 'readYamlFolder'],
  ['read', 'read-raw-files.ts', 'get bytes'],
  ['read', 'read-raw-files.ts', 'readRawFiles'],
  ['decode', 'bytes-to-file.ts', 'bytesToFile'],
  ['lines', 'lines-to-pieces.ts', 'linesToPieces'],
  ['look', 'page.ts', 'toPage'],
  ['rules', 'pieces-to-ledger.ts', 'applyRule'],
  ['bodies', 'find-bodies.ts', 'findBodies'],
  ['language', 'find-language.ts', 'findLanguage'],
  ['values', 'blocks-to-articles.ts', 'blocksToArticles'],
  ['mentions', 'find-mentions.ts', 'findNames'],
  ['new names', 'find-unlisted.ts', 'findUnlisted'],
  ['new names', 'candidate-tally.ts', 'addCandidates'],
  ['new names', 'list-candidates.ts', 'listCandidates'],
  ['quotes', 'find-quotes.ts', 'findQuotes'],
  ['stories', 'story-members.ts', 'toStoryMember'],
  ['stories', 'articles-to-stories.ts', 'membersToStories'],
  ['furniture', 'check-furniture.ts', 'checkFurniture'],
  ['ledger', 'file-notes.ts', 'toFilePages'],
  ['markdown', 'article-to-markdown.ts', 'articleToMarkdown'],
  ['disk', 'replace-folders.ts', 'write'],
  ['disk', 'replace-folders.ts', 'exchange'],
];

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** Step → its seconds on the clock, of one run of `scripts/normalize.ts` under the profiler; `else` is all other work. */
export const measureSteps = async (
  normalize: string,
  content: string,
  folder: string,
): Promise<Map<string, number>> => {
  const status = await runNode(
    ['--cpu-prof', `--cpu-prof-dir=${folder}`, normalize, '--content', content, '--fresh'],
    {},
    'ignore',
  );
  if (status !== 0) throw new Error(`normalize ended with ${status}`);
  const file = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.cpuprofile')) ?? '');
  const profile = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  rmSync(file);
  return toSeconds(profile);
};

const toSeconds = ({ nodes, samples, timeDeltas }: Profile): Map<string, number> => {
  const seconds = new Map([...steps.map(([step]) => step), 'else'].map((step) => [step, 0]));
  const stepOf = new Map<number, string>();
  const walk = (id: number, above: string): void => {
    const node = byId.get(id);
    const own = steps.find(
      ([, file, name]) => node?.callFrame.functionName === name && node.callFrame.url.endsWith(`/${file}`),
    );
    const step = own?.[0] ?? above;
    stepOf.set(id, step);
    for (const child of node?.children ?? []) walk(child, step);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [root] = nodes;
  if (root !== undefined) walk(root.id, 'else');
  for (const [at, sample] of samples.entries()) {
    const step = stepOf.get(sample) ?? 'else';
    seconds.set(step, (seconds.get(step) ?? 0) + (timeDeltas[at] ?? 0) / 1e6);
  }
  return seconds;
};
