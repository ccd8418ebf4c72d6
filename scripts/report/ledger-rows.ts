import type { LedgerEntry } from '../../src/schema/ledger.ts';
import { printable } from './print-problems.ts';

/** The columns of a ledger as people read it. */
export interface LedgerRow {
  line: string;
  /** `kept paragraph`, `metadata title`, `dropped`. */
  fate: string;
  /** The rule, and how sure it is where it weighs: `running-text 0.93`. */
  by: string;
  text: string;
}

/** An entry of a ledger as padded columns, its text cut to a width. */
export const toLedgerRow = ({ line, fate, as, field, by, confidence, text }: LedgerEntry, width: number): LedgerRow => {
  const shown = printable(text.trim());
  return {
    line: String(line).padStart(4),
    fate: `${fate} ${as ?? field ?? ''}`.trim().padEnd(20),
    by: `${by} ${confidence?.toFixed(2) ?? ''}`.trim().padEnd(18),
    text: shown.length > width ? `${shown.slice(0, width)}…` : shown,
  };
};
