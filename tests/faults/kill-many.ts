import { parseArgs } from 'node:util';
import { killRuns } from './kill-runs.ts';

// npm run faults -- [--kills N] [--builds N] [--seed N]: kills runs of normalize and build at random moments. Ends with 1 where
// anything but the old or the new output stood, or the next run did not succeed by itself.

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    builds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
for (const [command, count] of [
  ['normalize', Number(values.kills)],
  ['build', Number(values.builds)],
] as const) {
  const { kills, tooLate, exchanging, faults } = await killRuns(command, count, Number(values.seed));
  console.log(
    `${command}: ${kills} kills, ${tooLate} after the end, ${exchanging} in an exchange, ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 10)) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
