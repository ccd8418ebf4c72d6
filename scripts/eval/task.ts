import type { Article } from '../../src/pipeline/types.ts';
import type { Content } from '../files/read-content.ts';
import type { GoldSight } from './gold-sight.ts';
import type { Table } from './table.ts';

/** One item of a gold set: a row of a .jsonl file, or a dump with the answer that lies beside it. */
export interface EvalCase {
  id: string;
  /** The row; for a dump its answer, `{}` where there is none. */
  row: unknown;
  /** The bytes of a dump. */
  bytes?: Uint8Array;
}

/** How good a prediction is, from 0 to 1, and what to show of it when it is bad. */
export interface Judgement {
  score: number;
  shown: string;
}

interface AnyTask {
  /** Null when the case has no gold answer. */
  judge: (row: unknown, prediction: unknown) => Judgement | null;
  /** Its figures; a task without them leaves the figures to the scorer beside the gold set. */
  table?: Table;
}

/** One step of the product, measured over the rows of a .jsonl file. */
export interface RowTask extends AnyTask {
  input: 'rows';
  /** One prediction per case, in their order, in the format that the scorers read. */
  predict: (cases: readonly EvalCase[], content: Content) => unknown[];
}

/** The reading of dumps, measured over a folder of them. */
export interface DumpTask extends AnyTask {
  input: 'dumps';
  /** What the scorers read of the articles of one dump. */
  predict: (articles: readonly Article[]) => unknown;
  /** What gold says of the lines of a dump. */
  sight: (row: unknown) => GoldSight;
}

export type EvalTask = RowTask | DumpTask;
