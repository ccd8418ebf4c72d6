import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/** Unpacks the browser once. Several processes may do so at a time: each into a folder of its own, the first one wins. */
const unpack = async (home: string, bin: string): Promise<void> => {
  const before = process.env['TMPDIR'];
  const folder = `${home}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the temporary folder of the system and hands half-written files to a second caller.
  process.env['TMPDIR'] = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const archive of archives) await inflate(join(bin, archive));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(folder, home);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Starts a real browser without any install step; `CHROME_PATH` names another one. Close it when done. */
export const launchChromium = async (flags: readonly string[] = []): Promise<Browser> => {
  const own = process.env['CHROME_PATH'];
  const args = ['--no-sandbox', ...flags];
  if (own) return chromium.launch({ executablePath: own, args });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launch({ channel: 'chrome', args: [...flags] });
  const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const home = resolve('node_modules/.cache/chromium', version);
  if (!existsSync(home)) await unpack(home, join(root, 'bin'));
  const env = { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } as Record<string, string>;
  return chromium.launch({ executablePath: join(home, 'chromium'), args, env });
};
