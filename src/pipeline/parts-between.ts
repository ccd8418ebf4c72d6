import type { DateReading } from './date-reading.ts';

/** A part of a line, trimmed, and its offset. */
export interface LinePart {
  text: string;
  at: number;
}

const separator = /[|•·⋅〡｜/]|\s[-–—~]\s|\t|\s{2,}|\p{Nd}{1,2}[:.h]\p{Nd}{2}/gu;

/** The parts of a line between bars, dashes, dates and times. `Nadia Selim | 3 March 2024` → `Nadia Selim` */
export const partsBetween = (line: string, dates: readonly DateReading[]): LinePart[] => {
  const cuts = [
    ...dates.map(({ start, end }) => [start, end] as const),
    ...[...line.matchAll(separator)].map((match) => [match.index, match.index + match[0].length] as const),
  ].sort(([a], [b]) => a - b);
  const parts: LinePart[] = [];
  let from = 0;
  for (const [start, end] of [...cuts, [line.length, line.length] as const]) {
    const part = line.slice(from, Math.max(from, start));
    const text = part.trim().replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '');
    if (text !== '') parts.push({ text, at: from + part.indexOf(text) });
    from = Math.max(from, end);
  }
  return parts;
};
