import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';

// Loaded into a process before its own program (`node --import`): on its way out the process writes down what it has used.

const file = process.env['WARRAQ_USAGE'];
if (file !== undefined && isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = {
      program: path.basename(process.argv[1] ?? '').replace(/\.[cm]?[jt]s$/, ''),
      wall: process.uptime(),
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      memory: maxRSS * 1024,
    };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
