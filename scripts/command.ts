import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a command takes from its command line. */
interface Usage<T extends ParseArgsOptionsConfig> {
  /** Printed by `--help` and after a wrong call. */
  usage: string;
  options: T;
  /** How many words may stand beside the options. */
  words?: readonly [fewest: number, most: number];
}

/**
 * Reads the command line. `--help` prints the usage and ends with 0; an unknown option or a missing word prints what is
 * wrong and the usage, and ends with 2.
 */
export const readCommandLine = <T extends ParseArgsOptionsConfig>({ usage, options, words = [0, 0] }: Usage<T>) => {
  const config = {
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: true,
  } as const;
  try {
    const parsed = parseArgs(config);
    if ((parsed.values as { help?: boolean }).help === true) {
      console.log(usage);
      process.exit(0);
    }
    const count = parsed.positionals.length;
    if (count < words[0] || count > words[1])
      failUsage(count < words[0] ? 'a word is missing' : `unexpected: ${parsed.positionals.join(' ')}`, usage);
    return parsed;
  } catch (error) {
    return failUsage(error instanceof Error ? error.message : String(error), usage);
  }
};

/** Says what is wrong with the call, how the command is used, and ends with 2. */
export const failUsage = (wrong: string, usage: string): never => {
  console.error(`${wrong}\n\n${usage}`);
  process.exit(2);
};
