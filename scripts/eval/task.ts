import type { Content } from '../files/read-content.ts';

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

/** One step of the product, measured over a gold set. */
export interface EvalTask {
  /** A folder of dumps, or one .jsonl file. */
  input: 'dumps' | 'rows';
  /** One prediction per case, in their order, in the format that the scorers read. */
  predict: (cases: readonly EvalCase[], content: Content) => unknown[];
  /** Null when the case has no gold answer. */
  judge: (row: unknown, prediction: unknown) => Judgement | null;
}
