import type { EntityId } from '../schema/ids.ts';
import type { Lookup, NameMatch } from './match-names.ts';
import type { NameEntry } from './name-entries.ts';
import { withoutPrefixes } from './word-variants.ts';

/** A passage whose names have been looked up: for each word the names that begin there, longest first. */
export interface NamedText extends Lookup {
  matches: readonly (readonly NameMatch[])[];
  /** The words at which a name may begin. */
  begun: readonly number[];
}

/** What is known of the article so far: the entities it names in full, or null while they are being found. */
export type Present = ReadonlySet<EntityId> | null;

/** The mention before, which a list may continue: «في النيجر ومالي», in Niger and Mali. */
export type Previous = { end: number; entity: EntityId } | null;

/** A `not` phrase begins at most this many words before the name in it. */
const longestShield = 8;

const isShielded = ({ start, end }: NameMatch, entity: EntityId, { matches, index }: NamedText): boolean => {
  if (!index.shielded.has(entity)) return false;
  for (let at = Math.max(0, start - longestShield); at <= start; at += 1)
    for (const other of matches[at] ?? [])
      if (other.end >= end && other.entries.some((entry) => entry.kind === 'not' && entry.entity === entity))
        return true;
  return false;
};

const followsOneOf = ({ words, lang, index, numbers }: NamedText, at: number, after: ReadonlySet<number>): boolean => {
  if (at === 0) return false;
  return (
    after.has(numbers[at - 1] as number) ||
    withoutPrefixes(words, at - 1, lang, index.words).some(({ word }) => after.has(word))
  );
};

const continuesPlaces = (match: NameMatch, previous: Previous): boolean =>
  match.and && previous !== null && previous.end === match.start && previous.entity.startsWith('places/');

/** A short form is certain where the article names the entity in full, or all those that it always goes with. */
const isCertain = (entry: NameEntry, present: ReadonlySet<EntityId>): boolean =>
  present.has(entry.entity) || (entry.with.length > 0 && entry.with.every((entity) => present.has(entity)));

const holds = (entry: NameEntry, match: NameMatch, text: NamedText, present: Present, previous: Previous): boolean => {
  if (entry.kind === 'full') return true;
  if (entry.kind === 'short') return present !== null && isCertain(entry, present);
  if (entry.kind === 'not') return false;
  return followsOneOf(text, match.start, entry.after) || continuesPlaces(match, previous);
};

/** One entity; or null when the name is that of several, none of which the article otherwise names. */
const decide = (entries: readonly NameEntry[], lang: string, present: Present): EntityId | null => {
  if (entries.length === 1) return entries[0]?.entity ?? null;
  const certain = entries.filter((entry) => entry.kind !== 'short');
  const best = certain.length > 0 ? certain : entries;
  const own = best.filter((entry) => entry.lang === lang);
  const entities = new Set((own.length > 0 ? own : best).map((entry) => entry.entity));
  if (entities.size === 1) return [...entities][0] ?? null;
  const named = [...entities].filter((entity) => present?.has(entity) === true);
  return named.length === 1 ? (named[0] ?? null) : null;
};

/** The longest name at a word whose condition holds, and its entity: null where several share the name. */
export const chooseName = (text: NamedText, at: number, present: Present, previous: Previous) => {
  for (const match of text.matches[at] ?? []) {
    const counts = (entry: NameEntry): boolean =>
      holds(entry, match, text, present, previous) && !isShielded(match, entry.entity, text);
    const entries = match.entries.every(counts) ? match.entries : match.entries.filter(counts);
    if (entries.length > 0) return { match, entity: decide(entries, text.lang, present) };
  }
  return null;
};
