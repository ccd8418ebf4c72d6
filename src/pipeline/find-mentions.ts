import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import { chooseName, type NamedText, type Present, type Previous } from './choose-name.ts';
import { mainLanguage } from './main-language.ts';
import { type NameMatch, namesAt, toLookup } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import { passageWords } from './passage-words.ts';
import type { Passage } from './types.ts';

type Place = Omit<Mention, 'entity'>;

/** A name that several entities share, in an article that does not settle which of them it means. */
export interface OpenName extends Place {
  entities: EntityId[];
}

/** What the catalogue knows of the names in a text. */
export interface NamesFound {
  mentions: Mention[];
  open: OpenName[];
  /** Names that are printed and not meant: the place that a dispatch was sent from, a handle. */
  aside: Mention[];
}

/** Is shown each name; the entity is null where the name stays open. */
type See = (match: NameMatch, entity: EntityId | null) => void;

/** One walk over a text: the longest name at each place, nothing inside a name. */
const walk = (text: NamedText, present: Present, see: See): void => {
  let previous: Previous = null;
  let next = 0;
  for (const at of text.begun) {
    if (at < next) continue;
    const found = chooseName(text, at, present, previous);
    if (found === null) continue;
    next = found.match.end;
    see(found.match, found.entity);
    if (found.entity === null) continue;
    previous = { end: found.match.end, entity: found.entity };
  }
};

const toNamedText = (passage: Passage, lang: string, index: NameIndex): NamedText => {
  const lookup = toLookup(passageWords(passage), lang, index);
  const matches: (readonly NameMatch[])[] = [];
  const begun: number[] = [];
  for (let at = 0; at < lookup.words.count; at += 1) {
    const names = namesAt(lookup, at);
    matches.push(names);
    if (names.length > 0) begun.push(at);
  }
  return { ...lookup, matches, begun };
};

/** The point that ends an abbreviation belongs to it: `U.S.` */
const lastPoint = /\.\p{L}\.$/u;

const toPlace = (passage: Passage, { words }: NamedText, { start, end }: NameMatch): Place => {
  const from = words.starts[start] as number;
  const last = words.ends[end - 1] as number;
  const to = lastPoint.test(passage.text.slice(from, last + 1)) ? last + 1 : last;
  const text = passage.text.slice(from, to);
  return { line: passage.line, start: passage.start + from, end: passage.start + to, text };
};

const isHandle = ({ text, start }: Passage, place: Place): boolean => text[place.start - start - 1] === '@';

/** A paragraph opens with the place it was sent from; a shorter passage may be a headline about two places. */
const shortestDispatch = 80;
const dash = /^\s+[-–—]\s/u;

const isDateline = ({ text, start }: Passage, place: Place, entity: EntityId): boolean =>
  text.length >= shortestDispatch &&
  entity.startsWith('places/') &&
  dash.test(text.slice(place.end - start, place.end - start + 4)) &&
  text.slice(0, place.start - start).trim() === '';

const toOpenName = ({ entries }: NameMatch, place: Place): OpenName => ({
  ...place,
  entities: [...new Set(entries.filter(({ kind }) => kind !== 'not').map(({ entity }) => entity))].sort(),
});

const nobody: readonly EntityId[] = [];

/**
 * Every name of the catalogue in an article's passages, in order: the mentions, the names that stay open because
 * several entities share them, and those that stand aside. Entities in `named` count as named in full, whatever the text says.
 */
export const findNames = (
  passages: readonly Passage[],
  lang: string,
  index: NameIndex,
  named: readonly EntityId[] = nobody,
): NamesFound => {
  const language = mainLanguage(lang);
  const texts = passages.map((passage) => ({ passage, text: toNamedText(passage, language, index) }));
  const present = new Set<EntityId>(named);
  for (const { text } of texts) walk(text, null, (_, entity) => entity !== null && present.add(entity));
  const mentions: Mention[] = [];
  const open: OpenName[] = [];
  const aside: Mention[] = [];
  for (const { passage, text } of texts)
    walk(text, present, (match, entity) => {
      const place = toPlace(passage, text, match);
      if (entity === null) open.push(toOpenName(match, place));
      else if (isHandle(passage, place) || isDateline(passage, place, entity)) aside.push({ entity, ...place });
      else mentions.push({ entity, ...place });
    });
  return { mentions, open, aside };
};

/**
 * Every name of a catalogue entity in an article's passages, in order: whole words, the longest name at each place,
 * none inside another. A dateline («الجزائر – », Algiers –) is no mention. A span covers the particles printed together with the name («والجزائر», and Algeria) and counts
 * from the start of the raw line. A name that several entities share is left out unless the article names one of them
 * in full.
 */
export const findMentions = (passages: readonly Passage[], lang: string, index: NameIndex): Mention[] =>
  findNames(passages, lang, index).mentions;
