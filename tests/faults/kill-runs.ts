import { type Ended, makePlace, normalized, type Place } from './fault-place.ts';

/** What many kills did. */
export interface Kills {
  kills: number;
  /** Runs that had ended before they could be killed: they are no kills. */
  tooLate: number;
  /** Kills in the moment of an exchange: a folder is away until the next run, which brings it to its end. */
  exchanging: number;
  /** What is wrong: a folder that is neither the old nor the new one, a run after a kill that fails or gives something else. */
  faults: string[];
}

/** The states that are whole: with and without the last dump. */
const learnStates = (
  place: Place,
  command: 'normalize' | 'build',
  folders: readonly string[],
): { whole: string[][]; longest: number } => {
  let longest = 0;
  const whole = [true, false].map((more) => {
    place.change(more);
    const begin = performance.now();
    mustEnd(place.run(command));
    longest = Math.max(longest, performance.now() - begin);
    return place.state(folders);
  });
  return { whole, longest };
};

const mustEnd = ({ status, said }: Ended): void => {
  if (status !== 0) throw new Error(said);
};

/** Numbers between 0 and 1, the same for the same seed. */
const toRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/**
 * Kills a command with SIGKILL at random moments, its whole group or itself alone, while the archive changes between two
 * states; looks at what stands after each kill, and every few kills lets a run come to its end.
 */
export const killRuns = async (command: 'normalize' | 'build', kills: number, seed: number): Promise<Kills> => {
  using place = makePlace();
  const folders = command === 'build' ? [...normalized, 'dist'] : normalized;
  const states = learnStates(place, command, folders);
  const { whole } = states;
  const random = toRandom(seed);
  const found: Kills = { kills: 0, tooLate: 0, exchanging: 0, faults: [] };
  while (found.kills < kills) {
    const more = random() < 0.5;
    place.change(more);
    const ended = await killOnce(place, command, random() * states.longest, random() < 0.8);
    if (ended !== null) {
      // It takes less time than the first one, which found nothing to build upon.
      states.longest = ended;
      found.tooLate += 1;
      continue;
    }
    found.kills += 1;
    const kill = found.kills;
    const { broken, away } = look(place, folders, whole);
    found.exchanging += away;
    found.faults.push(...broken.map((name) => `kill ${kill}: ${name} is neither the old nor the new one`));
    if (kill % 5 !== 0 && kill !== kills) continue;
    const faults = endRun(place, command, folders, whole[more ? 0 : 1] ?? []);
    found.faults.push(...faults.map((fault) => `after kill ${kill}: ${fault}`));
  }
  return found;
};

/** What is wrong when a run comes to its end where others were killed: it shall give what it would have given without them. */
const endRun = (
  place: Place,
  command: 'normalize' | 'build',
  folders: readonly string[],
  whole: readonly string[],
): string[] => {
  const { status, said } = place.run(command);
  const left = place.leftovers();
  return [
    ...(status === 0 ? [] : [said]),
    ...(place.state(folders).join() === whole.join() ? [] : ['another result']),
    ...(left.length === 0 ? [] : [`${left.join()} left`]),
  ];
};

/** How long it took, in milliseconds, where it had ended before; else null. */
const killOnce = async (
  place: Place,
  command: 'normalize' | 'build',
  after: number,
  group: boolean,
): Promise<number | null> => {
  const begin = performance.now();
  const { pid, ended } = place.start(command);
  const first = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, after))]);
  if (first !== undefined) return performance.now() - begin;
  process.kill(group ? -pid : pid, 'SIGKILL');
  // The children of a run that is killed alone live on for a while, and must do no harm either.
  if (group) await ended;
  return null;
};

const look = (
  place: Place,
  folders: readonly string[],
  whole: readonly string[][],
): { broken: string[]; away: number } => {
  const state = place.state(folders);
  const away = state.filter((hash) => hash === 'absent').length;
  const isWhole = (at: number): boolean => state[at] === 'absent' || whole.some((hashes) => hashes[at] === state[at]);
  const ready = place.leftovers().some((name) => name.endsWith('.ready'));
  const missing = folders.filter((_, at) => state[at] === 'absent' && !ready);
  return { broken: [...folders.filter((_, at) => !isWhole(at)), ...missing], away: away > 0 ? 1 : 0 };
};
