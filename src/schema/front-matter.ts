import matter from 'gray-matter';
import { parse } from 'yaml';
import { type PlainData, toYaml } from './to-yaml.ts';

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};
const refused = { parse: refuse, stringify: refuse };

/** gray-matter would run `---js` front matter as a program: every engine but YAML is refused. */
const engines = {
  javascript: refused,
  js: refused,
  coffee: refused,
  json: refused,
  toml: refused,
  yaml: {
    parse: (text: string): object => parse(text, { version: '1.2', schema: 'core' }) ?? {},
    stringify: refuse,
  },
};

/** Longest front matter that is read, in UTF-16 units: far above any real one, and it bounds the work of the YAML reader. */
const longest = 65_536;

/** What stands between the two `---` lines, as the YAML says it, and the text after them. */
export interface FrontMatter {
  data: unknown;
  body: string;
}

/**
 * Takes the YAML front matter off a text. A text without one comes back whole, with empty data. Throws on any language
 * but YAML, on broken YAML and on front matter of more than 64 K characters.
 *
 * `---\ntitle: "A"\n---\nText` → `{ data: { title: 'A' }, body: 'Text' }`
 */
export const parseFrontMatter = (text: string): FrontMatter => {
  if (!text.startsWith('---') || text[3] === '-') return { data: {}, body: text };
  const firstLine = text.slice(3, text.indexOf('\n') + 1 || text.length);
  if (firstLine.trim() !== '') refuse();
  const end = text.indexOf('\n---', 3);
  if (end === -1) return { data: {}, body: text };
  if (end > longest) throw new Error(`front matter of ${end} characters: at most ${longest} are read`);
  const { data, content } = matter(text, { language: 'yaml', engines });
  return { data, body: content };
};

/**
 * Puts front matter before a body, every string double-quoted, so that any string comes back as it was. The data must
 * have at least one key; a line feed is added to a body that does not end with one.
 *
 * `{ title: 'A' }`, `Text` → `---\ntitle: "A"\n---\nText\n`
 */
export const writeFrontMatter = (data: { readonly [key: string]: PlainData | undefined }, body: string): string =>
  `---\n${toYaml(data)}---\n${body}${body.endsWith('\n') ? '' : '\n'}`;
