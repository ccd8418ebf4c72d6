import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { readPacked, writePacked } from '../files/packed-file.ts';
import type { PageProgram } from './make-pages.ts';

/** Styles of a page, in the words of Astro. */
export type PageStyles = readonly unknown[];

/** What the modules of a program do not say. */
interface Kept {
  world: string;
  styles: ReadonlyMap<string, PageStyles>;
  /** Scripts that integrations put into every page. */
  scripts: unknown[];
}

/** A program as Astro has compiled it, before it is told what its build knows. */
export type CompiledProgram = PageProgram &
  StaticPathsApp & {
    setInternals: (internals: { pagesByKeys: ReadonlyMap<string, { styles: PageStyles }> }) => void;
    setOptions: (options: unknown) => void;
    getSettings: () => { scripts: unknown[] };
  };

const aboutName = 'program';

/** The module that a program begins with. */
const findEntry = (folder: string): string | undefined =>
  readdirSync(folder).find((name) => name.startsWith('prerender-entry'));

/** Keeps a program that stands in `from` for the next build in the same world; one that is half written is none. */
export const keepProgram = (folder: string, from: string, about: Kept): void => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  writePacked(path.join(folder, aboutName), about);
};

/** Whether there is a program of this world. */
export const hasProgram = (folder: string, world: string): boolean =>
  readPacked<Kept>(path.join(folder, aboutName))?.world === world;

/** Loads a program that was kept. It reads the content while it is loaded. Throws where there is none. */
export const loadProgram = async (folder: string): Promise<CompiledProgram> => {
  const about = readPacked<Kept>(path.join(folder, aboutName));
  const entry = existsSync(folder) ? findEntry(folder) : undefined;
  if (about === null || entry === undefined) throw new Error(`${folder}: no program of pages`);
  const { app } = (await import(pathToFileURL(path.join(folder, entry)).href)) as { app: CompiledProgram };
  const pagesByKeys = new Map([...about.styles].map(([key, styles]) => [key, { styles }]));
  app.setInternals({ pagesByKeys });
  app.setOptions({ settings: { scripts: about.scripts }, logger: { options: { destination: { write: tell } } } });
  return app;
};

const tell = ({ message }: { message: string }): void => console.error(message);
