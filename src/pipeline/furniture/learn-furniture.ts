import type { LearntFurniture, LearntLine } from '../../schema/furniture.ts';
import { clean } from '../../text/clean.ts';
import { fromFirstSign, splitPointer, toLineKey } from '../../text/line-key.ts';
import { findDates } from '../parse-date.ts';
import { collectSightings, type Sighting, type Sightings } from './collect-sightings.ts';
import { findNeighbours, type IsAmongFurniture } from './find-neighbours.ts';
import { findOwnText, type OwnText } from './find-own-text.ts';
import { groupSites, type Site } from './group-sites.ts';
import { joinCopies } from './join-copies.ts';
import { isLong, isPointer, isSiteLine, isTellingLine, type Witness } from './judge-line.ts';
import { readFormKey } from './line-forms.ts';
import type { PrintedCorpus, PrintedDump } from './printed-dump.ts';

/** Dumps that are named as proof of a line: enough to look at. */
const shownProofs = 5;

/** Lines learnt of one site, and the places of its dumps among the readings. */
export interface SiteLines {
  site: Site;
  dumps: readonly number[];
  lines: readonly LearntLine[];
}

/**
 * The lines that repeat over the dumps of one site and belong to none of its articles, although this reading of the
 * corpus prints them somewhere. Lines that people refused, and those that are learnt already, are left out.
 */
export const learnFurniture = (
  { readings, storyOf }: PrintedCorpus,
  learnt: ReadonlyMap<string, LearntFurniture>,
): SiteLines[] => {
  const sightings = collectSightings(readings);
  if (sightings.size === 0) return [];
  const court = openCourt(readings, storyOf, sightings);
  const refused = new Set([...learnt.values()].flatMap(({ not = [] }) => not.map(toLineKey)));
  const found = new Map<Site, LearntLine[]>();
  for (const [key, places] of sightings) {
    if (refused.has(toLineKey(readFormKey(key).text))) continue;
    for (const [site, line] of judge(key, places, court)) found.set(site, [...(found.get(site) ?? []), line]);
  }
  return [...found]
    .map(([site, lines]) => toSiteLines(site, lines, court, learnt))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => (a.dumps[0] ?? 0) - (b.dumps[0] ?? 0));
};

const toSiteLines = (
  site: Site,
  lines: readonly LearntLine[],
  { readings, dumpsOf }: Court,
  learnt: ReadonlyMap<string, LearntFurniture>,
): SiteLines => {
  const dumps = dumpsOf.get(site) ?? [];
  const names = new Set(dumps.map((at) => readings[at]?.file.name));
  const isOwn = (id: string, line: LearntLine): boolean =>
    id === site || Object.keys(line.seenIn).some((name) => names.has(name));
  const known = new Set(
    [...learnt].flatMap(([id, { lines: own = [] }]) => own.filter((line) => isOwn(id, line)).map(({ line }) => line)),
  );
  return { site, dumps, lines: lines.filter(({ line }) => !known.has(line)).sort(byText) };
};

/** Everything that the judging of a line needs to know. */
interface Court {
  readings: readonly PrintedDump[];
  copies: readonly number[];
  sites: readonly Site[];
  dumpsOf: ReadonlyMap<Site, readonly number[]>;
  isAmongFurniture: IsAmongFurniture;
  /** Whether a dump that tells something else has this title. */
  isElsewhere: (headline: string, voice: number) => boolean;
  ownText: (at: number) => ReadonlyMap<string, OwnText>;
}

const openCourt = (
  readings: readonly PrintedDump[],
  storyOf: ReadonlyMap<string, string>,
  sightings: Sightings,
): Court => {
  const copies = joinCopies(readings, storyOf, sightings);
  const sites = groupSites(readings, new Set([...sightings.values()].flat().map(({ at }) => at)));
  const ownText = new Map<number, ReadonlyMap<string, OwnText>>();
  return {
    readings,
    copies,
    sites,
    dumpsOf: Map.groupBy(readings.keys(), (at) => sites[at] ?? at),
    isAmongFurniture: findNeighbours(readings, sightings, copies),
    isElsewhere: findHeadlines(readings, copies),
    ownText: (at) => {
      const known = ownText.get(at) ?? findOwnText(readings[at], sightings, copies);
      ownText.set(at, known);
      return known;
    },
  };
};

const findHeadlines = (readings: readonly PrintedDump[], copies: readonly number[]): Court['isElsewhere'] => {
  const voicesOf = new Map<string, Set<number>>();
  for (const [at, { articles }] of readings.entries()) {
    for (const { title } of articles) {
      const key = toLineKey(title.value);
      voicesOf.set(key, (voicesOf.get(key) ?? new Set()).add(copies[at] ?? at));
    }
  }
  return (headline, voice) => [...(voicesOf.get(toLineKey(headline)) ?? [])].some((other) => other !== voice);
};

const toHeadline = ({ at, entry }: Sighting, { readings }: Court): string =>
  splitPointer(readings[at]?.entries[entry]?.text ?? '')?.headline ?? '';

const judge = (key: string, places: readonly Sighting[], court: Court): [Site, LearntLine][] => {
  const { kind, text } = readFormKey(key);
  if (!isTellingLine(text, kind)) return [];
  const bySite = Map.groupBy(places, ({ at }) => court.sites[at] ?? at);
  return [...bySite].flatMap(([site, own]): [Site, LearntLine][] => {
    if (kind === 'counter' && !countsOn(own, court)) return [];
    if (kind !== 'pointer' && !isLong(text) && holdsDate(own, court)) return [];
    const voices = new Set(court.dumpsOf.get(site)?.map((at) => court.copies[at])).size;
    const witnesses = own.map((sighting) => toWitness(sighting, court));
    const isFurniture =
      kind === 'pointer'
        ? isPointer(
            witnesses,
            own.map((sighting) => toHeadline(sighting, court)),
            court.isElsewhere,
          )
        : isSiteLine(text, witnesses, voices);
    return isFurniture ? [[site, toLine(key, own, court)]] : [];
  });
};

/** Any day: what is relative to the day of the visit is a date as well. */
const anchor = '2025-01-15';

/** A short line with a date may tell when an article was published. */
const holdsDate = ([first]: readonly Sighting[], { readings }: Court): boolean =>
  findDates(readings[first?.at ?? 0]?.entries[first?.entry ?? 0]?.text ?? '', { anchor }).length > 0;

/** A number that never changes is part of the line. */
const countsOn = (own: readonly Sighting[], { readings }: Court): boolean =>
  new Set(own.map(({ at, entry }) => fromFirstSign(readings[at]?.entries[entry]?.text ?? ''))).size > 1;

const toWitness = (sighting: Sighting, court: Court): Witness => {
  const { at, entry, how } = sighting;
  const said = court.readings[at]?.entries[entry];
  const own = court.ownText(at).get(said?.article ?? '');
  return {
    ...sighting,
    voice: court.copies[at] ?? at,
    atEdge: own === undefined || (how === 'ending' ? entry >= own.last : entry < own.first || entry > own.last),
    amongFurniture: (how === 'outside' || how === 'unknown') && court.isAmongFurniture(sighting),
    author: court.readings[at]?.articles.find(({ id }) => id === said?.article)?.author?.value,
  };
};

/** Proofs come from different articles; the first of each by name. */
const toLine = (key: string, own: readonly Sighting[], { readings, copies }: Court): LearntLine => {
  const { kind, text } = readFormKey(key);
  const proofs = [...new Map(own.toReversed().map((sighting) => [copies[sighting.at], sighting])).values()]
    .map(({ at, line }): [string, number] => [readings[at]?.file.name ?? '', line])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, shownProofs);
  return {
    line: clean(text),
    ...(kind === 'ending' ? { ending: true } : {}),
    seenIn: Object.fromEntries(proofs),
  };
};

const byText = (a: LearntLine, b: LearntLine): number => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0);
