import type { FileReading } from '../../src/pipeline/types.ts';
import { faultOf } from './faults.ts';
import type { GoldSight } from './gold-sight.ts';
import { toTokens } from './gold-words.ts';
import { alignColumns } from './table.ts';

/** How many rules are listed. */
const listed = 12;

interface RuleFaults {
  lines: number;
  lost: number;
  surplus: number;
}

/** A dump as it was read, and what gold says of its lines. */
export interface SeenReading {
  reading: FileReading;
  sight: GoldSight;
}

/** Rules by the words of gold texts that they took away, and by the words that they kept beyond them. */
export const toRuleFaults = (seen: readonly SeenReading[]): string => {
  const rules = new Map<string, RuleFaults>();
  for (const { reading, sight } of seen) {
    for (const entry of reading.entries) {
      const fault = entry.fate === 'blank' ? null : faultOf(entry, sight(entry.text));
      if (fault === null) continue;
      const rule = rules.get(entry.by) ?? { lines: 0, lost: 0, surplus: 0 };
      rule.lines += 1;
      rule[fault] += toTokens(entry.text).length;
      rules.set(entry.by, rule);
    }
  }
  const rows = [...rules].sort(([, a], [, b]) => b.lost + b.surplus - a.lost - a.surplus).slice(0, listed);
  return alignColumns([
    ['rule', 'lines', 'words lost', 'words too many'],
    ...rows.map(([id, { lines, lost, surplus }]) => [id, String(lines), String(lost), String(surplus)]),
  ]);
};
