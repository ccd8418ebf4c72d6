import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a command printed, and how it ended. */
export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

const scripts = path.resolve(import.meta.dirname, '../scripts');

/** A program of a test that takes longer than this, in seconds, is killed, and has no status: it would never end. */
export const atMost = (seconds: number) => ({ timeout: seconds * 1000, killSignal: 'SIGKILL' }) as const;

/** Runs a command as `npm run` does, perhaps as another user. */
export const runCommand = (
  name: string,
  args: readonly string[],
  { uid, env = {} }: { uid?: number | undefined; env?: Readonly<Record<string, string>> } = {},
): Ran => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', path.join(scripts, `${name}.ts`), ...args],
    {
      ...{ encoding: 'utf8', ...atMost(120), env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '', ...env } },
      ...(uid === undefined ? {} : { uid }),
    },
  );
  return { status, out: stdout, err: stderr };
};

/** A content folder in a temporary place, with the given files; removed when it is disposed of. */
export const makeContent = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  const write = (name: string, data: string | Uint8Array): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
  };
  for (const [name, data] of Object.entries(files)) write(name, data);
  return {
    folder,
    write,
    read: (name: string): string => readFileSync(path.join(folder, name), 'utf8'),
    list: (name: string): string[] => readdirSync(path.join(folder, name)).sort(),
    [Symbol.dispose]: (): void => rmSync(folder, { recursive: true, force: true }),
  };
};
