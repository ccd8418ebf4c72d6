import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file of the project. */
export interface Module {
  /** From the root of the project: `src/text/fold.ts`. */
  path: string;
  text: string;
  /** The text without comments. */
  code: string;
  /** What it imports: paths from the root of the project, or names of packages. */
  imports: string[];
}

const root = path.resolve(import.meta.dirname, '..');

/** Reads every `.ts` and `.astro` file under some folders of the project, sorted by path. */
export const readModules = (folders: readonly string[]): Module[] =>
  folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.posix.join(folder, name.split(path.sep).join('/')),
      ),
    )
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .sort()
    .map(readModule);

const readModule = (file: string): Module => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const code = withoutComments(text);
  return { path: file, text, code, imports: toImports(code).map((name) => resolve(file, name)) };
};

/** Block comments, and line comments that begin a line or follow white space (the `//` of an address does not). */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const importing = /(?:\bfrom\s+|\bimport\s+|\bimport\s*\(\s*)'([^'\n]+)'/g;

/** Names of the modules that a source text imports. `import a from './a.ts'` → `./a.ts` */
export const toImports = (code: string): string[] => [...code.matchAll(importing)].map(([, name]) => name ?? '');

const resolve = (file: string, name: string): string =>
  name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
