import type { LearntFurniture, LearntLine } from '../../schema/furniture.ts';
import { normalize } from '../pipeline.ts';
import type { Known, RawFile } from '../types.ts';
import { findSigns } from './find-signs.ts';
import { learnFurniture, type SiteLines } from './learn-furniture.ts';
import { nameSite } from './name-site.ts';
import type { PrintedDump } from './printed-dump.ts';

/** Times that the corpus is read again: a text without its furniture may show more of it. In practice two are enough. */
const mostRounds = 8;

/**
 * Everything that can be learnt of the sites of a corpus, by file of `content/furniture`. What was learnt before is not
 * heard, except for what people refused: the same dumps and the same refusals give the same lines.
 */
export const relearn = (files: readonly RawFile[], known: Known): Map<string, LearntFurniture> => {
  const refusals = [...known.furniture].filter(([, { not = [] }]) => not.length > 0);
  const learnt = new Map(refusals.map(([id, { not = [] }]): [string, LearntFurniture] => [id, { not }]));
  for (let round = 0; round < mostRounds; round += 1) {
    const corpus = normalize(files, { ...known, furniture: learnt });
    const found = learnFurniture(corpus, learnt);
    if (found.length === 0) break;
    for (const site of found) addSite(learnt, site, corpus.readings, known);
  }
  return learnt;
};

const addSite = (
  learnt: Map<string, LearntFurniture>,
  { site, dumps, lines }: SiteLines,
  readings: readonly PrintedDump[],
  known: Known,
): void => {
  const id = typeof site === 'string' ? site : nameSite(dumps, readings, known, learnt);
  const before = learnt.get(id);
  const signs = before?.signs ?? (typeof site === 'string' ? [] : findSigns(dumps, readings));
  learnt.set(id, {
    ...(signs.length > 0 ? { signs } : {}),
    lines: [...(before?.lines ?? []), ...lines].sort(byText),
    ...(before?.not === undefined ? {} : { not: before.not }),
  });
};

const byText = (a: LearntLine, b: LearntLine): number => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0);
