import { existsSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../run-node.ts';

/** Tasks that share a scorer; it may want to know which of them it scores. */
const shared: Readonly<Record<string, readonly [file: string, word: string | null]>> = {
  'ner-catalogue': ['score-ner.mjs', null],
  cluster: ['score-cluster.mjs', 'cluster'],
  pairs: ['score-cluster.mjs', 'pairs'],
};

/**
 * Runs the scorer that lies in the folder above a gold set, as a program of its own. False when there is none: a gold
 * set need not come with one.
 */
export const runScorer = async (task: string, input: string, predictions: string): Promise<boolean> => {
  const [file, word] = shared[task] ?? [`score-${task}.mjs`, null];
  const above = path.dirname(path.resolve(input));
  const scorer = [above, path.dirname(above)].map((folder) => path.join(folder, file)).find(existsSync);
  if (scorer === undefined) return false;
  await runNode([scorer, ...(word === null ? [] : [word]), input, predictions]);
  return true;
};
