import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** No text of a dump may ever become code: V8 itself refuses. */
const noEval = '--disallow-code-generation-from-strings';

/** A hundred thousand articles need more than the four gigabytes that Node allows itself. */
const roomy = '--max-old-space-size-percentage=75';

/** With all that room V8 lets garbage pile up to three times of what is alive; to collect it earlier costs next to nothing. */
const tidy = '--heap-growing-percent=30';

/** Runs a Node program to its end, here or in another folder, and gives its exit status. What it prints is shown, or not. */
export const runNode = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdio: 'inherit' | 'ignore' = 'inherit',
  cwd = process.cwd(),
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio, cwd, env: { ...process.env, ...env } });
    const stop = (): void => void child.kill('SIGTERM');
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });

/**
 * Runs a Node program for so many seconds at most, and gives its exit status; null where it had to be stopped, with all
 * that it had started.
 */
export const runWithin = (
  seconds: number,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const grouped = process.platform !== 'win32';
    const child = spawn(process.execPath, args, {
      ...{ stdio: 'inherit', detached: grouped, env: { ...process.env, ...env } },
    });
    const stop = (signal: NodeJS.Signals): void => {
      if (child.pid !== undefined) process.kill(grouped ? -child.pid : child.pid, signal);
    };
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop('SIGKILL');
    }, seconds * 1000);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(isLate ? null : (code ?? 1));
    });
  });

/** What Node has compiled once, it takes from here. */
const compiled = { NODE_COMPILE_CACHE: path.join(import.meta.dirname, '..', '.cache', 'compiled') };

/** Runs `scripts/normalize.ts`. */
export const runNormalize = (args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): Promise<number> =>
  runNode([noEval, roomy, tidy, path.join(import.meta.dirname, 'normalize.ts'), ...args], compiled, stdio);

/** Runs `scripts/site/render-kept.ts`. */
export const runKeptProgram = (env: Readonly<Record<string, string>>, stdio: 'inherit' | 'ignore'): Promise<number> =>
  runNode([roomy, tidy, path.join(import.meta.dirname, 'site/render-kept.ts')], { ...compiled, ...env }, stdio);

/** Runs a command of Astro's own command line. */
export const runAstro = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> =>
  runNode([roomy, binOf('astro', 'astro'), ...args], { ASTRO_TELEMETRY_DISABLED: '1', ...env });

/** The file of an installed package that a command name runs. */
export const binOf = (name: string, command: string): string => {
  const folder = path.join(import.meta.dirname, '..', 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return path.join(folder, typeof bin === 'string' ? bin : (bin[command] ?? ''));
};
