import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { toOwnText } from '../text/own-text.ts';
import { toWords } from '../text/words.ts';
import { toDay } from './cluster-texts.ts';
import { type ComparedText, countFeatures, type FeatureNumbers } from './count-features.ts';
import { entitiesOf } from './entities-of.ts';
import { toMonths } from './to-months.ts';
import type { Article, Block } from './types.ts';
import type { StoryItem } from './weigh-features.ts';

/** What the search for stories needs of an article: little enough to be held of all articles at once. */
export interface StoryMember extends StoryItem {
  title: string;
  publishedOn: string | undefined;
  /** Most mentioned first. */
  entities: readonly EntityId[];
  /** Those that the title names. */
  titleEntities: ReadonlySet<EntityId>;
  /** Its numbers of two digits and more, folded. */
  numbers: ReadonlySet<string>;
  /** Story named by the editor. */
  story: string | undefined;
}

const digit = /\p{N}/u;

/** Numbers of one digit stand in every article, and so do the thousands of those that are printed in groups: `10 000`. */
const numbersOf = ({ blocks }: Article): Set<string> => {
  const numbers = new Set<string>();
  for (const { text } of blocks) {
    if (!digit.test(text)) continue;
    for (const { text: word } of toWords(text)) {
      const folded = digit.test(word) ? fold(word) : '';
      if (/^(?!0+$)\d{2,}$/.test(folded)) numbers.add(toOwnText(folded));
    }
  }
  return numbers;
};

/** Longest line, in words, that points to another article: `Our pick: Old bridge opens`. */
const longestPointer = 30;

/** A short line of the text that names something before a colon and is no sentence leads to another article, whose words it prints. */
const isPointer = ({ text }: Block): boolean =>
  /^[^:：]{2,40}[:：]\s*\S/u.test(text) &&
  !/[.!?؟।。…”"»)]\s*$/u.test(text) &&
  text.split(/\s+/u).length <= longestPointer;

/** What an article says, as it is compared: its texts without pointers to others, and whom they name. */
const toCompared = (article: Article, entities: readonly EntityId[]): ComparedText => {
  const { lang, title, blocks, mentions, entityCorrections } = article;
  const listed = new Set(entities);
  const named = mentions.filter(({ entity }) => listed.has(entity));
  const isInTitle = ({ line }: Mention): boolean => title.spans.some((span) => span.line === line);
  return {
    lang: lang.value,
    title: title.value,
    text: blocks
      .filter((block) => !isPointer(block))
      .map((block) => block.text)
      .join('\n'),
    titleEntities: named.filter(isInTitle).map(({ entity }) => entity),
    textEntities: [...entityCorrections.add, ...named.filter((one) => !isInTitle(one)).map(({ entity }) => entity)],
  };
};

/** Takes from an article what the search for stories needs; its features get their numbers. */
export const toStoryMember = (article: Article, numbers: FeatureNumbers): StoryMember => {
  const { id, title, story } = article;
  const publishedOn = article.publishedOn?.value;
  const [from, to] = article.publishedBetween?.value ?? [null, null];
  const entities = entitiesOf(article);
  const compared = toCompared(article, entities);
  return {
    id,
    lang: compared.lang,
    days: [toDay(publishedOn ?? from), toDay(publishedOn ?? to)],
    hasText: compared.text !== '',
    months: toMonths(article.dates),
    counted: countFeatures(compared, numbers),
    title: toOwnText(title.value),
    publishedOn,
    entities,
    titleEntities: new Set(compared.titleEntities),
    numbers: numbersOf(article),
    story,
  };
};
