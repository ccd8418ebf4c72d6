import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Problem } from '../../src/schema/ledger.ts';
import { readPacked, writePacked } from './packed-file.ts';
import type { Content } from './read-content.ts';
import type { WrittenCorpus } from './write-corpus.ts';

/** What a run has told, besides the files that it wrote. */
export interface Outcome {
  /** Stands for what the dumps gave. */
  gave: string;
  written: WrittenCorpus;
  /** Problems of addresses that were taken down. */
  taken: Problem[];
}

interface Kept {
  key: string;
  outcome: Outcome;
}

const fileOf = (folder: string): string => path.join(folder, 'outcome');

/** What the outcome depends on: what the dumps gave, and what people wrote beside them and the catalogue. */
const toKey = (gave: string, { known, takedowns }: Content): string =>
  createHash('sha256')
    .update(JSON.stringify([gave, [...known.corrections], [...(known.published ?? [])], [...takedowns]]))
    .digest('hex');

/** What the last run told, when it knew the same: dumps that gave the same, and the same words of people; null otherwise. */
export const findOutcome = (folder: string, content: Content, gave: string): Outcome | null => {
  const kept = readPacked<Kept>(fileOf(folder));
  return kept?.key === toKey(gave, content) ? kept.outcome : null;
};

/** Keeps what a run told for the next one. */
export const keepOutcome = (folder: string, content: Content, outcome: Outcome): void =>
  writePacked(fileOf(folder), { key: toKey(outcome.gave, content), outcome } satisfies Kept);
