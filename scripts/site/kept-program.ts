import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { readPacked, writePacked } from '../files/packed-file.ts';
import type { PageProgram } from './page-maker.ts';

/** What the modules of a program do not say. */
interface Kept {
  world: string;
}

/** A program as Astro has compiled it. */
type CompiledProgram = PageProgram & StaticPathsApp;

const aboutName = 'program';

/** The module that a program begins with. */
const findEntry = (folder: string): string | undefined =>
  readdirSync(folder).find((name) => name.startsWith('prerender-entry'));

/** Keeps a program that stands in `from` for builds in the same world; one that is half written is none. */
export const keepProgram = (folder: string, from: string, world: string): void => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  writePacked(path.join(folder, aboutName), { world } satisfies Kept);
};

/** Whether there is a program of this world. */
export const hasProgram = (folder: string, world: string): boolean =>
  readPacked<Kept>(path.join(folder, aboutName))?.world === world;

/** Loads a program that was kept. It reads the content while it is loaded. Throws where there is none. */
export const loadProgram = async (folder: string): Promise<CompiledProgram> => {
  const entry = existsSync(folder) ? findEntry(folder) : undefined;
  if (entry === undefined) throw new Error(`${folder}: no program of pages`);
  const { app } = (await import(pathToFileURL(path.join(folder, entry)).href)) as { app: CompiledProgram };
  return app;
};
