import { fromFirstSign, toLineKey } from '../../text/line-key.ts';
import { jaccard } from '../../text/similarity.ts';
import { wordsOf } from '../../text/words-of.ts';
import { joinSets } from '../join-sets.ts';
import type { Sightings } from './collect-sightings.ts';
import { readFormKey } from './line-forms.ts';
import type { PrintedDump } from './printed-dump.ts';

/** Dumps that share this much of the shorter one's text hold one article, or two states of one page. */
const sameText = 1 / 3;
/** Each dump is compared with this many of the next ones that print the same line: copies stand in one chain. */
const reach = 20;
/**
 * Share of their own words that two texts of one story have in common: on the sample three stories of four and one of
 * thirty pairs of other articles. In a small corpus furniture alone makes a story of two articles.
 */
const sameMatter = 0.05;
/** A title of fewer letters is the name of a section or a series. */
const longTitle = 16;
/** Shorter words are those of any text. */
const longWord = 4;

/**
 * For each dump the first of those that tell the same: an article saved twice, a live page saved on two days, a report
 * of an agency, two articles of one story. What repeats among them proves nothing about a site.
 */
export const joinCopies = (
  readings: readonly PrintedDump[],
  storyOf: ReadonlyMap<string, string>,
  sightings: Sightings,
): readonly number[] => {
  const sets = joinSets(readings.length);
  const first = new Map<string, number>();
  const joinBy = (sign: string, at: number): void => {
    const other = first.get(sign);
    if (other === undefined) first.set(sign, at);
    else sets.join(other, at);
  };
  for (const [at, { articles }] of readings.entries()) {
    for (const { title } of articles) {
      const key = title.by === 'first-sentence' ? '' : toLineKey(title.value);
      if (key.length >= longTitle) joinBy(`title ${key}`, at);
    }
  }
  for (const [a, b] of [...pairsOfOneText(readings, sightings), ...pairsOfOneStory(readings, storyOf, sightings)])
    sets.join(a, b);
  return readings.map((_, at) => sets.find(at));
};

const pairsOfOneStory = (
  readings: readonly PrintedDump[],
  storyOf: ReadonlyMap<string, string>,
  sightings: Sightings,
): [number, number][] => {
  const told = readings.flatMap(({ articles }, at) =>
    articles
      .filter(({ id }) => storyOf.has(id))
      .map((article) => ({ at, story: storyOf.get(article.id), words: ownWords(article, sightings) })),
  );
  return [...Map.groupBy(told, ({ story }) => story).values()].flatMap((members) =>
    members.flatMap(({ at, words }, from) =>
      members
        .slice(from + 1, from + 1 + reach)
        .filter((other) => jaccard(words, other.words) >= sameMatter)
        .map((other): [number, number] => [at, other.at]),
    ),
  );
};

/** The longer words of a text, without the lines that other dumps print as well. */
const ownWords = ({ blocks }: PrintedDump['articles'][number], sightings: Sightings): Set<string> =>
  new Set(
    blocks
      .filter(({ raw }) => !sightings.has(fromFirstSign(raw)))
      .flatMap(({ text }) => wordsOf(text))
      .filter((word) => word.length >= longWord),
  );

const pairsOfOneText = (readings: readonly PrintedDump[], sightings: Sightings): [number, number][] => {
  const letters = readings.map(({ articles }) =>
    articles.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + text.length, 0),
  );
  const shared = new Map<number, number>();
  for (const [key, places] of sightings) {
    if (readFormKey(key).kind !== 'line') continue;
    const texts = places.filter(({ how }) => how === 'text');
    for (const [from, { at }] of texts.entries()) {
      for (const { at: other } of texts.slice(from + 1, from + 1 + reach)) {
        const pair = at * readings.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + key.length);
      }
    }
  }
  return [...shared].flatMap(([pair, length]): [number, number][] => {
    const [a, b] = [Math.floor(pair / readings.length), pair % readings.length];
    return length >= sameText * Math.min(letters[a] ?? 0, letters[b] ?? 0) ? [[a, b]] : [];
  });
};
