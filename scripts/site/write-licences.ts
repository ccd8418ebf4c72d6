import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What the site hands on, and where its licence stands in the project. */
const shipped = [
  ['The pages, their data and their catalogue', 'LICENSE'],
  ['Frank Ruhl Libre (typeface)', 'node_modules/@fontsource-variable/frank-ruhl-libre/LICENSE'],
  ['Noto Naskh Arabic (typeface)', 'node_modules/@fontsource-variable/noto-naskh-arabic/LICENSE'],
  ['Source Serif 4 (typeface)', 'node_modules/@fontsource-variable/source-serif-4/LICENSE'],
  ['Pagefind (the search of this site)', 'node_modules/pagefind/LICENSE/LICENSE'],
] as const;

const intro = [
  'The articles belong to those who wrote and published them; each names its outlet.',
  'Labels of countries and of large cities come from Unicode CLDR, with changes, under the Unicode License v3:',
  'https://www.unicode.org/license.txt',
  'Wikidata ids are facts. What else this site hands on, with its licence:',
].join('\n');

const rule = '='.repeat(72);

/** Writes `licences.txt`: the licences of everything that a site hands on, with the notices that they ask for. */
export const writeLicences = (site: string): void => {
  const names = shipped.map(([name]) => `- ${name}`).join('\n');
  const texts = shipped.map(([name, file]) => {
    const licence = readFileSync(path.join(root, file), 'utf8').trim();
    return `${rule}\n${name}\n${rule}\n\n${licence}\n`;
  });
  writeFileSync(path.join(site, 'licences.txt'), [intro, names, ...texts].join('\n\n'));
};
