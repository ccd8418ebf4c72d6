import type { Entity } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import type { Outlet } from '../../src/schema/outlet.ts';
import { type Event, makeEvent, toCast } from './make-event.ts';
import { makePage } from './make-page.ts';
import { toRandom } from './to-random.ts';
import { vocabularies } from './vocabularies.ts';

/** Every third article tells of an event that another one told of, among this many of the latest. */
const told = { share: 3, latest: 40 };
/** Headlines of other articles on a page. */
const mostOthers = 8;

/**
 * Makes the dumps of a neutral corpus in five languages, as messy as real ones, one after the other: the
 * same seed gives the same bytes. The names come from a catalogue.
 */
export const makeCorpus = function* (
  count: number,
  seed: number,
  entities: ReadonlyMap<EntityId, Entity>,
  outlets: ReadonlyMap<string, Outlet>,
): Generator<{ name: string; text: string }> {
  const random = toRandom(seed);
  const cast = toCast(entities);
  const events: Event[] = [];
  for (let at = 0; at < count; at += 1) {
    const known = events.slice(-told.latest);
    const event = known.length > 0 && random.below(told.share) === 0 ? random.pick(known) : makeEvent(cast, random);
    if (!known.includes(event)) events.push(event);
    const vocabulary = random.pick(vocabularies);
    const own = [...outlets.values()].filter(({ language }) => language === vocabulary.lang);
    const others = Array.from({ length: random.below(mostOthers) }, () => random.pick(events));
    const outlet = random.pick(own.length > 0 ? own : [...outlets.values()]);
    yield {
      name: `page-${String(at).padStart(6, '0')}.txt`,
      text: makePage(event, vocabulary, outlet, others, random),
    };
  }
};
