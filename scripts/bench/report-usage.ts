import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';

// Loaded into a process before its own program (`node --import`): on its way out the process writes down what it has used.

/** Parts of a second in which Linux counts CPU. */
const tick = 100;

/** CPU seconds of the programs that this process has started and that have ended; 0 where the system does not say. */
const readChildren = (): number => {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / tick;
  } catch {
    return 0;
  }
};

const file = process.env['WARRAQ_USAGE'];
if (file !== undefined && isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = {
      program: path.basename(process.argv[1] ?? '').replace(/\.[cm]?[jt]s$/, ''),
      wall: process.uptime(),
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      memory: maxRSS * 1024,
      children: readChildren(),
    };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
