import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from '../run-node.ts';

/** What one process has used: seconds by the clock, seconds of CPU (user and system), most bytes of memory at a time. */
export interface Usage {
  program: string;
  wall: number;
  cpu: number;
  memory: number;
  /** Seconds of CPU of everything that it has started, on Linux. */
  children: number;
}

const reporter = pathToFileURL(path.join(import.meta.dirname, 'report-usage.ts')).href;

/** Runs a program and everything that it starts in Node; what each process has used, in the order of their ends. Throws when it fails. */
export const measure = async (args: readonly string[], notes: string): Promise<Usage[]> => {
  rmSync(notes, { force: true });
  const options = [process.env['NODE_OPTIONS'], `--import=${reporter}`].filter(Boolean).join(' ');
  const status = await runNode(args, { WARRAQ_USAGE: notes, NODE_OPTIONS: options }, 'ignore');
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  const lines = readFileSync(notes, 'utf8').trim().split('\n');
  rmSync(notes);
  return lines.map((line) => JSON.parse(line) as Usage);
};
