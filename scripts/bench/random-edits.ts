import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { Random } from './to-random.ts';

/** Changes a content folder in one way, and says what it did. */
type Edit = (content: string, random: Random, page: string) => string;

/** Files of a folder by name, those of its folders too; none where there is no such folder. */
const list = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

const anyDump = (content: string, random: Random): string =>
  path.join(content, 'raw', random.pick(list(path.join(content, 'raw'), '.txt')));

/** One to three words that stand side by side in a dump: perhaps a name. */
const anyWords = (content: string, random: Random): string => {
  const words = readFileSync(anyDump(content, random), 'utf8').match(/[\p{L}\p{M}]+/gu) ?? ['Nobody'];
  const from = random.below(words.length);
  return words.slice(from, from + 1 + random.below(3)).join(' ');
};

const add: Edit = (content, random, page) => {
  const name = `new-${random.below(1_000_000)}.txt`;
  writeFileSync(path.join(content, 'raw', name), page);
  return `add raw/${name}`;
};

const change: Edit = (content, random, page) => {
  const file = anyDump(content, random);
  const lines = readFileSync(file, 'utf8').split('\n');
  const others = page.split('\n');
  lines.splice(random.below(lines.length), random.below(3), random.pick(others));
  writeFileSync(file, lines.join('\n'));
  return `change ${path.relative(content, file)}`;
};

const remove: Edit = (content, random) => {
  const file = anyDump(content, random);
  if (list(path.join(content, 'raw'), '.txt').length < 4) return 'leave the last dumps';
  rmSync(file);
  rmSync(file.replace(/\.txt$/, '.yaml'), { force: true });
  return `delete ${path.relative(content, file)}`;
};

const rename: Edit = (content, random) => {
  const file = anyDump(content, random);
  const to = path.join(content, 'raw', `renamed-${random.below(1_000_000)}`);
  renameSync(file, `${to}.txt`);
  const sidecar = file.replace(/\.txt$/, '.yaml');
  if (existsSync(sidecar)) renameSync(sidecar, `${to}.yaml`);
  return `rename ${path.relative(content, file)} to ${path.relative(content, to)}.txt`;
};

interface EntityFile {
  names: Record<string, { label: string; aliases?: string[] }>;
}

const editEntity: Edit = (content, random) => {
  const folder = path.join(content, 'entities');
  const name = random.pick(list(folder, '.yaml'));
  const file = path.join(folder, name);
  const entity = parse(readFileSync(file, 'utf8')) as EntityFile;
  const own = entity.names[random.pick(Object.keys(entity.names))];
  if (own === undefined) return 'leave the entities';
  if (own.aliases !== undefined && random.below(2) === 0) own.aliases = own.aliases.slice(1);
  else own.aliases = [...new Set([...(own.aliases ?? []), anyWords(content, random)])];
  writeFileSync(file, stringify(entity));
  return `edit entities/${name}`;
};

const addEntity: Edit = (content, random) => {
  const name = `people/person-${random.below(1_000_000)}.yaml`;
  const file = path.join(content, 'entities', name);
  mkdirSync(path.dirname(file), { recursive: true });
  const label = anyWords(content, random);
  writeFileSync(file, stringify({ names: { [random.pick(['ar', 'en', 'fr'])]: { label } } }));
  return `add entities/${name}: ${label}`;
};

const removeEntity: Edit = (content, random) => {
  const [first, ...others] = list(path.join(content, 'entities'), '.yaml').filter((name) => /person-\d/.test(name));
  if (first === undefined) return 'leave the entities';
  const name = random.pick([first, ...others]);
  rmSync(path.join(content, 'entities', name));
  return `delete entities/${name}`;
};

const editSidecar: Edit = (content, random) => {
  const file = anyDump(content, random).replace(/\.txt$/, '.yaml');
  if (existsSync(file) && random.below(2) === 0) {
    rmSync(file);
    return `delete ${path.relative(content, file)}`;
  }
  const said = random.pick([
    { title: `Title ${random.below(100)}` },
    { publishedOn: `2024-0${1 + random.below(9)}-11` },
    { entities: { add: [random.pick(list(path.join(content, 'entities'), '.yaml')).replace(/\.yaml$/, '')] } },
    { story: `story-${random.below(3)}` },
  ]);
  writeFileSync(file, stringify({ why: 'to see what changes', articles: [said] }));
  return `write ${path.relative(content, file)}`;
};

/** Dumps change more often than what is known of the world. */
const edits: readonly Edit[] = [
  add,
  add,
  change,
  change,
  remove,
  rename,
  editEntity,
  addEntity,
  removeEntity,
  editSidecar,
  editSidecar,
];

/** Changes a content folder as people do: one file is added, changed, deleted or renamed. `page` is what a new dump holds. Says what was done. */
export const editContent = (content: string, random: Random, page: string): string =>
  random.pick(edits)(content, random, page);
