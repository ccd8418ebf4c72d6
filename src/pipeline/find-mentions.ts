import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import { chooseName, type NamedText, type Present, type Previous } from './choose-name.ts';
import { mainLanguage } from './main-language.ts';
import { type NameMatch, namesAt } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import { readWords } from './read-words.ts';
import type { Passage } from './types.ts';

type See = (match: NameMatch, entity: EntityId) => void;

/** One walk over a text: the longest name at each place, nothing inside a name. */
const walk = (text: NamedText, present: Present, see: See): void => {
  let previous: Previous = null;
  for (let at = 0; at < text.words.count; ) {
    const found = chooseName(text, at, present, previous);
    at = found?.match.end ?? at + 1;
    if (found === null || found.entity === null) continue;
    see(found.match, found.entity);
    previous = { end: found.match.end, entity: found.entity };
  }
};

const toNamedText = (passage: Passage, lang: string, index: NameIndex): NamedText => {
  const lookup = { words: readWords(passage.text), lang, index };
  const matches: (readonly NameMatch[])[] = [];
  for (let at = 0; at < lookup.words.count; at += 1) matches.push(namesAt(lookup, at));
  return { ...lookup, matches };
};

/** The point that ends an abbreviation belongs to it: `U.S.` */
const lastPoint = /\.\p{L}\.$/u;

const toMention = (passage: Passage, { words }: NamedText, { start, end }: NameMatch, entity: EntityId): Mention => {
  const from = words.starts[start] as number;
  const last = words.ends[end - 1] as number;
  const to = lastPoint.test(passage.text.slice(from, last + 1)) ? last + 1 : last;
  const text = passage.text.slice(from, to);
  return { entity, line: passage.line, start: passage.start + from, end: passage.start + to, text };
};

const isHandle = ({ text, start }: Passage, mention: Mention): boolean => text[mention.start - start - 1] === '@';

/** A paragraph opens with the place it was sent from; a shorter passage may be a headline about two places. */
const shortestDispatch = 80;
const dash = /^\s+[-–—]\s/u;

const isDateline = ({ text, start }: Passage, mention: Mention): boolean =>
  text.length >= shortestDispatch &&
  mention.entity.startsWith('places/') &&
  dash.test(text.slice(mention.end - start, mention.end - start + 4)) &&
  text.slice(0, mention.start - start).trim() === '';

/**
 * Every name of a catalogue entity in an article's passages, in order: whole words, the longest name at each place,
 * none inside another. A dateline («الجزائر – », Algiers –) is no mention. A span covers the particles printed together with the name («والجزائر», and Algeria) and counts
 * from the start of the raw line. A name that several entities share is left out unless the article names one of them
 * in full.
 */
export const findMentions = (passages: readonly Passage[], lang: string, index: NameIndex): Mention[] => {
  const language = mainLanguage(lang);
  const texts = passages.map((passage) => ({ passage, text: toNamedText(passage, language, index) }));
  const present = new Set<EntityId>();
  for (const { text } of texts) walk(text, null, (_, entity) => present.add(entity));
  const mentions: Mention[] = [];
  for (const { passage, text } of texts)
    walk(text, present, (match, entity) => {
      const mention = toMention(passage, text, match, entity);
      if (!isHandle(passage, mention) && !isDateline(passage, mention)) mentions.push(mention);
    });
  return mentions;
};
