import { findMentions } from '../../src/pipeline/find-mentions.ts';
import { buildNameIndex } from '../../src/pipeline/name-index.ts';
import type { Entity } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import { type MadeText, makeNames, makeTexts } from './make-names.ts';
import { toRandom } from './to-random.ts';

const megabyte = 1_000_000;
/** Bytes of text in which all names are looked up. */
const textSize = 10 * megabyte;
/** The naive way is tried on so many names and bytes, and reckoned up. */
const naive = { names: 200, bytes: megabyte };

/** Seconds of CPU that some work takes. */
const cpuSeconds = (work: () => void): number => {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
};

/** One regular expression for each name, in the whole text: seconds for one name and one megabyte. */
const measureNaive = (entities: ReadonlyMap<EntityId, Entity>, texts: readonly MadeText[]): number => {
  const names = [...entities.values()]
    .slice(0, naive.names)
    .flatMap(({ names: byLang }) =>
      Object.values(byLang).map(({ label }) => new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'giu')),
    );
  const tried = names.slice(0, naive.names);
  const text = texts.flatMap(({ passages }) => passages).join('\n');
  const bytes = Buffer.byteLength(text);
  const seconds = cpuSeconds(() => {
    for (const name of tried) for (const _ of text.matchAll(name));
  });
  return seconds / tried.length / (bytes / megabyte);
};

/** Looks up so many made-up names in made-up texts, and prints what it takes, beside one regular expression for each name. */
export const measureNames = (count: number, seed: number): void => {
  const random = toRandom(seed);
  const entities = makeNames(count, random);
  const { texts, bytes } = makeTexts(textSize, entities, random);
  let index = buildNameIndex(new Map());
  const setUp = cpuSeconds(() => {
    index = buildNameIndex(entities);
  });
  let mentions = 0;
  const read = (): void => {
    mentions = 0;
    for (const { lang, passages } of texts) {
      const article = passages.map((text, at) => ({ line: at + 1, start: 0, text }));
      mentions += findMentions(article, lang, index).length;
    }
  };
  const [first, second] = [cpuSeconds(read), cpuSeconds(read)];
  const perName = measureNaive(entities, makeTexts(naive.bytes, entities, random).texts);
  const rate = (seconds: number): string => (bytes / megabyte / seconds).toFixed(1);
  console.log(`\n${count} names in five scripts, ${(bytes / megabyte).toFixed(1)} MB of text, ${mentions} mentions`);
  console.log(`set-up            ${setUp.toFixed(2)} CPU s`);
  console.log(`matching          ${rate(first)} MB/CPU s, ${rate(second)} when warm`);
  const hours = (perName * count * (bytes / megabyte)) / 3600;
  console.log(`one expression per name, reckoned up from ${naive.names} of them: ${hours.toFixed(1)} CPU hours`);
};
