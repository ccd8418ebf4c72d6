/** Something that the site hands on, and its licence. */
export interface Shipped {
  name: string;
  licence: string;
}

const intro = [
  'The articles belong to those who wrote and published them; each names its outlet.',
  'Labels of countries and of large cities come from Unicode CLDR, with changes, under the Unicode License v3:',
  'https://www.unicode.org/license.txt',
  'Wikidata ids are facts. What else this site hands on, with its licence:',
].join('\n');

const rule = '='.repeat(72);

/** The list as a text file: `Frank Ruhl Libre`, `Copyright …` → a heading and the whole licence. */
export const toLicences = (shipped: readonly Shipped[]): string => {
  const names = shipped.map(({ name }) => `- ${name}`).join('\n');
  const texts = shipped.map(({ name, licence }) => `${rule}\n${name}\n${rule}\n\n${licence.trim()}\n`);
  return [intro, names, ...texts].join('\n\n');
};
