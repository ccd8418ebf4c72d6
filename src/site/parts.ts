import { createHash } from 'node:crypto';

/** In how many parts so many things stand with about `most` in each: a power of two, so that an archive that grows seldom changes it. */
export const toPartCount = (things: number, most: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(things / most)));

/** The part of an id, from 0: the same whatever else there is. */
export const toPart = (id: string, parts: number): number =>
  createHash('sha256').update(id).digest().readUInt32BE() % parts;
