import type { Entity } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import { type InventedName, inventName } from './invent-name.ts';
import type { Random } from './to-random.ts';
import type { Vocabulary } from './vocabularies.ts';

/** Something that happened: outlets in several languages tell of it. */
export interface Event {
  people: Entity[];
  places: Entity[];
  organisations: Entity[];
  /** Places in the lists of topics and qualities. */
  words: number[];
  /** People and things that no catalogue knows. */
  names: InventedName[];
  /** Days after the first day of the corpus. */
  day: number;
}

/** Entities by kind, those with a name in every language of the corpus. */
export interface Cast {
  people: Entity[];
  places: Entity[];
  organisations: Entity[];
}

const hasNames = ({ names }: Entity): boolean => ['ar', 'fr', 'en'].every((lang) => names[lang] !== undefined);

/** The entities of a catalogue that can play a part in the corpus. Throws when it has none of a kind. */
export const toCast = (entities: ReadonlyMap<EntityId, Entity>): Cast => {
  const ofKind = (kind: string): Entity[] => {
    const found = [...entities].filter(([id, entity]) => id.startsWith(`${kind}/`) && hasNames(entity));
    if (found.length === 0) throw new Error(`the catalogue names no ${kind} in Arabic, French and English`);
    return found.map(([, entity]) => entity);
  };
  return { people: ofKind('people'), places: ofKind('places'), organisations: ofKind('organisations') };
};

/** What happens once has names of its own: they tell it from all else. */
const ownNames = 24;

/** Days that the corpus spans: two years. */
const span = 730;

/** Makes something happen to a person, two places and an organisation. */
export const makeEvent = (cast: Cast, random: Random): Event => ({
  people: [random.pick(cast.people)],
  places: [random.pick(cast.places), random.pick(cast.places)],
  organisations: [random.pick(cast.organisations)],
  words: Array.from({ length: 3 }, () => random.below(1_000)),
  names: Array.from({ length: ownNames }, () => inventName(random)),
  day: random.below(span),
});

const labelOf = ({ names }: Entity, lang: string): string => (names[lang] ?? names['en'])?.label ?? '';

/** Fills the slots of a pattern with the words of an event. */
export const fill = (pattern: string, event: Event, vocabulary: Vocabulary, random: Random): string =>
  pattern.replace(/\{([PLOtqnN])\}/g, (_, slot: string) => {
    const { lang, topics, qualities } = vocabulary;
    if (slot === 'P') return labelOf(random.pick(event.people), lang);
    if (slot === 'L') return labelOf(random.pick(event.places), lang);
    if (slot === 'O') return labelOf(random.pick(event.organisations), lang);
    const name = random.pick(event.names)[lang === 'ar' ? 'arabic' : 'latin'];
    if (slot === 'N') return name;
    if (slot === 'n') return String(2 + random.below(400));
    const word = random.below(3) === 0 ? random.below(1_000) : random.pick(event.words);
    const list = slot === 't' ? topics : qualities;
    const chosen = list[word % list.length] ?? '';
    return slot === 't' && random.below(2) === 0 ? `${chosen} ${name}` : chosen;
  });
