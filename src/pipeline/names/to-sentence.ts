import type { EntityId, EntityKind } from '../../schema/ids.ts';
import type { NamePart } from './name-labels.ts';
import { type NameToken, toNameTokens } from './name-tokens.ts';

/** A name of the catalogue in a text, in its offsets. */
export interface ListedName {
  entity: EntityId;
  start: number;
  end: number;
}

/** The words of a text, and what part of a name of the catalogue each of them is: 0 for none. */
export interface NameSentence {
  text: string;
  lang: string;
  tokens: readonly NameToken[];
  listed: Uint8Array;
}

const kinds: readonly EntityKind[] = ['people', 'places', 'organisations', 'events', 'works'];
const parts: readonly NamePart[] = ['alone', 'first', 'inside', 'last'];

const partOf = (at: number, first: number, last: number): NamePart => {
  if (first === last) return 'alone';
  if (at === first) return 'first';
  return at === last ? 'last' : 'inside';
};

/** Cuts a text into words and marks those that names of the catalogue hold. The names stand in order. */
export const toNameSentence = (text: string, lang: string, names: readonly ListedName[]): NameSentence => {
  const tokens = toNameTokens(text);
  const listed = new Uint8Array(tokens.length);
  let at = 0;
  for (const { entity, start, end } of names) {
    while ((tokens[at]?.start ?? end) < start) at += 1;
    const first = at;
    while ((tokens[at]?.end ?? end + 1) <= end) at += 1;
    const kind = kinds.indexOf(entity.split('/')[0] as EntityKind);
    for (let word = first; word < at; word += 1)
      listed[word] = 1 + kind * parts.length + parts.indexOf(partOf(word, first, at - 1));
  }
  return { text, lang, tokens, listed };
};
