import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const cpuSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** CPU seconds of nothing but reading the dumps of a content folder and writing the files that were made of them. */
export const measureFloor = (content: string, out: string): number => {
  const made = ['articles', 'ledgers', 'stories'].flatMap((folder) => listFiles(path.join(content, folder)));
  const texts = made.map((file) => readFileSync(file, 'utf8'));
  const begin = process.cpuUsage();
  for (const file of listFiles(path.join(content, 'raw'))) readFileSync(file, 'utf8');
  mkdirSync(out, { recursive: true });
  for (const [at, text] of texts.entries()) writeFileSync(path.join(out, String(at)), text);
  return cpuSeconds(begin);
};
