import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { findCredits } from './find-credits.ts';
import { findMentions, findNames, type OpenName } from './find-mentions.ts';
import { findQuotes } from './find-quotes.ts';
import { findStatedDates } from './find-stated-dates.ts';
import { isTitleCut } from './find-tags.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { findUnlisted } from './names/find-unlisted.ts';
import { type Press, toPress } from './press.ts';
import type { Article, Known, Line, Passage } from './types.ts';

/** The catalogue, ready to be looked up. */
export interface Catalogue {
  entities: ReadonlyMap<EntityId, Entity>;
  index: NameIndex;
  press: Press;
}

/** Builds the look-up of what people have written down, once per run. */
export const toCatalogue = (known: Pick<Known, 'entities' | 'outlets'>): Catalogue => ({
  entities: known.entities,
  index: buildNameIndex(known.entities),
  press: toPress(known),
});

/** An article that was read, and the names that stay open in it. */
export interface ReadArticle {
  article: Article;
  open: OpenName[];
}

/** Finds the names and the quotes of an article of a file with these lines, and the tags among hashtags that are only its title cut into words. */
export const readArticle = (article: Article, lines: readonly Line[], catalogue: Catalogue): ReadArticle => {
  const lang = article.lang.value;
  const passages = toPassages(article, lines);
  const names = findNames(passages, lang, catalogue.index, article.entityCorrections.add);
  const { mentions, open } = names;
  const quotes = findQuotes(passages, lang, mentions);
  const unlisted = findUnlisted(passages, lang, names);
  const credits = findCredits(article, passages, mentions, catalogue.press);
  const dates = findStatedDates(article, passages);
  const tags = [...article.tags, ...tagsFromTitle(article, catalogue)];
  return { article: { ...article, mentions, unlisted, quotes, credits, dates, tags }, open };
};

/** The title, the blocks and the source credit, as they stand in the raw file. */
export const toPassages = ({ title, blocks, sourceCredit }: Article, lines: readonly Line[]): Passage[] => {
  const spans = [
    ...(title.by === 'first-sentence' ? [] : title.spans),
    ...blocks.map(({ span }) => span),
    ...(sourceCredit?.spans ?? []),
  ];
  return spans.map(({ line, start, end }) => ({ line, start, text: (lines[line - 1]?.text ?? '').slice(start, end) }));
};

/** Hashtags cut from the title give a tag only where they name an entity: its label in the article's language. */
const tagsFromTitle = ({ hashtags, title, lang, tags }: Article, { entities, index }: Catalogue): Article['tags'] => {
  if (
    !isTitleCut(
      hashtags.map((tag) => tag.slice(1)),
      title.value,
    )
  )
    return [];
  const seen = new Set(tags.map(({ value }) => value));
  return hashtags.flatMap((tag) => {
    const [mention] = findMentions([{ line: 1, start: 0, text: tag.slice(1) }], lang.value, index);
    const names = mention === undefined ? undefined : entities.get(mention.entity)?.names;
    const label = names?.[lang.value]?.label ?? names?.['en']?.label;
    if (label === undefined || seen.has(label)) return [];
    seen.add(label);
    return [{ value: label, by: 'hashtags', spans: [] }];
  });
};
