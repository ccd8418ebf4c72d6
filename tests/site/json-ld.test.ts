import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { assertBuilt, base, files, movedPages, pages } from './dist.ts';

before(assertBuilt);

const known = new Set(files);

/** What a property of our structured data may hold. */
type Shape = 'text' | 'texts' | 'page' | 'file' | 'address' | 'day' | 'lang' | 'number' | 'node' | 'nodes';

/** A thing with a name and an address, as schema.org has it. */
const thing = { name: 'text', url: 'page', alternateName: 'texts', sameAs: 'address' } as const;
/** The types that we use, the properties that schema.org gives them, and those that must be there (marked by `!`). */
const vocabulary: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  NewsArticle: {
    'headline!': 'text',
    'url!': 'page',
    'mainEntityOfPage!': 'page',
    'inLanguage!': 'lang',
    image: 'file',
    datePublished: 'day',
    author: 'node',
    publisher: 'node',
    articleSection: 'text',
    keywords: 'texts',
    mentions: 'nodes',
  },
  Person: thing,
  Place: thing,
  Organization: thing,
  NewsMediaOrganization: thing,
  Event: thing,
  CreativeWork: thing,
  WebSite: { 'name!': 'text', 'url!': 'page', 'inLanguage!': 'lang', potentialAction: 'node' },
  SearchAction: { 'target!': 'address', 'query-input!': 'text' },
  CollectionPage: { 'name!': 'text', 'url!': 'page', 'inLanguage!': 'lang', 'mainEntity!': 'node', image: 'file' },
  ItemList: { 'numberOfItems!': 'number', 'itemListElement!': 'nodes' },
  ListItem: { 'position!': 'number', 'url!': 'page' },
};

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const toFile = (address: string): string => decodeURIComponent(new URL(address).pathname).slice(base.length);
const isPage = (value: unknown): boolean => {
  const file = typeof value === 'string' && URL.canParse(value) ? toFile(value) : null;
  return file !== null && known.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
};
const shapes: Readonly<Record<Exclude<Shape, 'node' | 'nodes'>, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  page: isPage,
  file: isPage,
  address: (value) => typeof value === 'string' && URL.canParse(value),
  day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  lang: (value) => typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1,
  number: (value) => Number.isInteger(value),
};

type Node = Readonly<Record<string, unknown>>;

/** What is wrong with a node of structured data and with those inside it. */
const complain = ({ '@type': type, '@context': _, ...properties }: Node): string[] => {
  const rules = vocabulary[String(type)];
  if (rules === undefined) return [`no type ${type}`];
  const missing = Object.keys(rules).filter((key) => key.endsWith('!') && !(key.slice(0, -1) in properties));
  const wrong = Object.entries(properties).flatMap(([key, value]): string[] => {
    const shape = rules[key] ?? rules[`${key}!`];
    if (shape === 'node') return complain(value as Node);
    if (shape === 'nodes') return (value as Node[]).flatMap(complain);
    return shape !== undefined && shapes[shape](value) ? [] : [`${type}.${key}: ${JSON.stringify(value)}`];
  });
  return [...missing.map((key) => `${type} without ${key}`), ...wrong];
};

const toNodes = (html: string): Node[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json = '']) =>
    JSON.parse(json),
  );

test('structured data keep to the vocabulary of schema.org, and their addresses lead to files of the site', () => {
  const broken = pages.flatMap(({ file, html }) =>
    toNodes(html).flatMap((node) => {
      const faults = node['@context'] === 'https://schema.org' ? complain(node) : ['no context'];
      return faults.map((fault) => `${file}: ${fault}`);
    }),
  );
  assert.deepEqual(broken.slice(0, 10), []);
});

test('articles, stories, names, outlets, lists and the front page say what they are', () => {
  const wanted = [
    [/^\w+\/articles\/[^/]+\/index\.html$/, ['NewsArticle']],
    [/^\w+\/(?:stories|topics\/\w+)\/[^/]+\/index\.html$/, ['CollectionPage']],
    [/^\w+\/(?:languages\/[\w-]+|archive\/\d+\/\d+|articles|stories|people)\/index\.html$/, ['CollectionPage']],
    [/^\w+\/people\/[^/]+\/index\.html$/, ['Person']],
    [/^\w+\/places\/[^/]+\/index\.html$/, ['Place']],
    [/^\w+\/organisations\/[^/]+\/index\.html$/, ['Organization']],
    [/^\w+\/outlets\/[^/]+\/index\.html$/, ['NewsMediaOrganization']],
    [/^\w{2}\/index\.html$/, ['WebSite']],
  ] as const;
  for (const [pattern, types] of wanted) {
    const own = pages.filter(({ file }) => pattern.test(file) && !movedPages.has(file));
    assert.ok(own.length > 0, String(pattern));
    for (const { file, html } of own)
      assert.deepEqual(
        toNodes(html).map((node) => node['@type']),
        types,
        file,
      );
  }
});
