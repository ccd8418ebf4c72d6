import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Module, readModules, toImports } from './read-modules.ts';

// The law of .github/ARCHITECTURE.md: who may import whom, what stands where, how files are named.

const below = ['schema', 'languages', 'text', 'strings'];

/** Folder under `src` (or `scripts`) → the folders that its files may import, its own included. */
const law: Readonly<Record<string, readonly string[]>> = {
  pages: ['pages', 'layouts', 'components', 'search', 'site', 'styles', ...below],
  layouts: ['layouts', 'components', 'site', 'styles', ...below],
  components: ['components', 'site', 'styles', ...below],
  site: ['site', ...below],
  search: ['search', 'text'],
  scripts: ['scripts', 'pipeline', 'schema', 'languages', 'text'],
  pipeline: ['pipeline', 'schema', 'languages', 'text'],
  languages: ['languages', 'text'],
  schema: ['schema'],
  text: ['text'],
};

/** Modules of Node that compute and touch nothing. */
const pureNodeModules = ['node:crypto'];
/** The one file of `src` that touches the disk. */
const reader = 'src/site/read-content.ts';

const modules = readModules(['src', 'scripts', 'tests']);
const isTest = ({ path: file }: Module): boolean => file.startsWith('tests/') || file.endsWith('.test.ts');
const source = modules.filter((module) => !isTest(module));
const inSource = source.filter(({ path: file }) => file.startsWith('src/'));

/** `src/site/urls.ts` → `site`, `scripts/files/read.ts` → `scripts`. */
const layerOf = (file: string): string => file.split('/')[file.startsWith('src/') ? 1 : 0] ?? '';

const isLocal = (name: string): boolean => /^(?:src|scripts|tests)\//.test(name);

const none = (broken: readonly string[]): void => assert.deepEqual(broken, []);

test('the scan sees every form of import', () => {
  const code =
    "import a from './a.ts';\nimport './b.css';\nexport { c } from './c.ts';\nconst d = await import('./d.ts');\nimport type {\n  E,\n} from 'e';";
  assert.deepEqual(toImports(code), ['./a.ts', './b.css', './c.ts', './d.ts', 'e']);
  assert.ok(source.length > 100);
});

test('files import only what their layer may know', () => {
  none(
    source.flatMap(({ path: file, imports }) =>
      imports
        .filter((name) => isLocal(name) && !law[layerOf(file)]?.includes(layerOf(name)))
        .map((name) => `${file} imports ${name}`),
    ),
  );
});

test('no code of the product imports a test', () => {
  none(
    source.flatMap(({ path: file, imports }) =>
      imports
        .filter((name) => name.startsWith('tests/') || name.includes('.test.'))
        .map((name) => `${file} imports ${name}`),
    ),
  );
});

/** The first circle of imports that is reached from a file, or null. */
const findCycle = (
  file: string,
  importsOf: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  way: readonly string[] = [],
): string[] | null => {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file)) return null;
  for (const next of importsOf.get(file) ?? []) {
    const cycle = findCycle(next, importsOf, done, [...way, file]);
    if (cycle !== null) return cycle;
  }
  done.add(file);
  return null;
};

test('no imports go in a circle', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  assert.deepEqual(findCycle('a', circle, new Set()), ['b', 'c', 'b']);
  const importsOf = new Map(modules.map(({ path: file, imports }) => [file, imports.filter(isLocal)]));
  const done = new Set<string>();
  const ways = source.map(({ path: file }) => findCycle(file, importsOf, done)?.join(' → ') ?? '');
  none([...new Set(ways)].filter((way) => way !== ''));
});

test('nothing under src touches the disk, the network or a process, but the reader of the generated files', () => {
  none(
    inSource.flatMap(({ path: file, imports }) => {
      const allowed = file === reader ? [...pureNodeModules, 'node:fs', 'node:path'] : pureNodeModules;
      return imports
        .filter((name) => name.startsWith('node:') && !allowed.includes(name))
        .map((name) => `${file} imports ${name}`);
    }),
  );
  none(
    inSource.flatMap(({ path: file, code }) =>
      [...code.matchAll(/(?<![.\w'])(?:process|console|globalThis)\.\w+|\b(?:eval|Function|fetch)\s*\(/g)]
        // The search runs in the browser, whose policy lets it ask the site alone.
        .filter(([use]) => layerOf(file) !== 'search' || !use.startsWith('fetch'))
        .map(([use]) => `${file} uses ${use}`),
    ),
  );
});

/** What makes pages in Astro’s stead, with what Astro compiles. */
const seam = /^scripts\/site\/(?:make-pages|page-maker|page-runtime|compile-pages|kept-program|render-kept)\.ts$/;

test('the pipeline and what it stands on know nothing of Astro', () => {
  none(
    source
      .filter(({ path: file }) => !seam.test(file))
      .filter(({ path: file }) => ['pipeline', 'schema', 'languages', 'text', 'scripts'].includes(layerOf(file)))
      .flatMap(({ path: file, imports }) =>
        imports.filter((name) => name.startsWith('astro')).map((name) => `${file} imports ${name}`),
      ),
  );
});

test('components ask Astro for what they are given, and for nothing else', () => {
  // Where pages are made there is nothing else (decision 053): addresses and settings are those of src/site.
  none(
    inSource
      .filter(({ path: file }) => file.endsWith('.astro'))
      .flatMap(({ path: file }) =>
        [...readFileSync(file, 'utf8').matchAll(/\bAstro\.(?!params\b|props\b)\w+/g)].map(
          ([use]) => `${file} asks for ${use}`,
        ),
      ),
  );
});

test('no page and nothing that it stands on remembers what it has read of the content', () => {
  // The second page would not be seen to read it (decision 034): what is computed once stands in indexContent or in props.
  const remembers = /^(?:export )?let |new WeakMap<SiteContent/m;
  none(
    inSource
      .filter(({ path: file }) => /^src\/(?:site|components|layouts|pages)\//.test(file))
      .filter(({ path: file }) => remembers.test(readFileSync(file, 'utf8')))
      .map(({ path: file }) => `${file} remembers something`),
  );
});

test('no folder and no file is a drawer for anything', () => {
  const drawer = /^(?:utils?|helpers?|commons?|lib|libs|misc|shared)(?:\.|$)/;
  none(modules.map(({ path: file }) => file).filter((file) => file.split('/').some((part) => drawer.test(part))));
});

test('files are named in kebab-case, components and layouts in PascalCase', () => {
  none(
    modules
      .map(({ path: file }) => file)
      .filter((file) => {
        const name = path.posix.basename(file);
        const pascal = /^src\/(?:components|layouts)\//.test(file) && name.endsWith('.astro');
        const route = file.startsWith('src/pages/');
        return (
          !route && !(pascal ? /^[A-Z][A-Za-z]+\.astro$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.ts$/).test(name)
        );
      }),
  );
});

/** Words of a name, without plural s: `toDateWords` → to, date, word. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/\.ts$/, '')
    .split(/[-_]|(?=[A-Z])/)
    .map((word) => word.toLowerCase().replace(/s$/, ''));

/** The pipeline is named for what it is, its one function for what it does. */
const namedOtherwise = ['src/pipeline/pipeline.ts'];

test('a file with one exported function or value has a word of its name', () => {
  none(
    source
      .filter(
        ({ path: file }) => file.endsWith('.ts') && !file.startsWith('src/pages/') && !namedOtherwise.includes(file),
      )
      .flatMap(({ path: file, code }) => {
        const names = [...code.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(([, name]) => name ?? '');
        const own = wordsOf(path.posix.basename(file));
        const [only] = names;
        return names.length === 1 && only !== undefined && !wordsOf(only).some((word) => own.includes(word))
          ? [`${file} exports ${only}`]
          : [];
      }),
  );
});

test('exports are named; there are no default exports, classes or enums', () => {
  none(
    modules.flatMap(({ path: file, code }) =>
      [
        ...code.matchAll(
          /^\s*(?:export default\b|(?:export )?(?:abstract )?class \w+|(?:export )?(?:const )?enum \w+).*$/gm,
        ),
      ]
        .filter(() => file.endsWith('.ts'))
        .map(([line]) => `${file}: ${line.trim()}`),
    ),
  );
});

/** Longest file of code, in lines; tables of a language are data. */
const longestFile = 250;

test('no file of code is longer than 250 lines', () => {
  none(
    modules
      .filter(
        ({ path: file }) => !/^src\/languages\/(?:concepts\/)?[a-z]+\.ts$/.test(file) && !file.startsWith('tests/'),
      )
      .map(({ path: file, text }) => [file, text.split('\n').length - 1] as const)
      .filter(([, lines]) => lines > longestFile)
      .map(([file, lines]) => `${file} has ${lines} lines`),
  );
});

test('no line of code is left for later', () => {
  const later = new RegExp(`\\b(?:${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|X{3})\\b`);
  none(modules.filter(({ text }) => later.test(text)).map(({ path: file }) => file));
});
