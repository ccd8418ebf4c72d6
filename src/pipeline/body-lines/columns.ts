/** What is seen of every line of a page, one column per feature: `words` → one number per line. */
export type Columns = Record<string, Float32Array>;

/** A column of so many lines. */
export const fill = (length: number, toValue: (at: number) => number): Float32Array => {
  const column = new Float32Array(length);
  for (let at = 0; at < length; at += 1) column[at] = toValue(at);
  return column;
};

/** A column: one number per line. */
export const toColumn = <T>(lines: readonly T[], toValue: (line: T, at: number) => number): Float32Array => {
  const column = new Float32Array(lines.length);
  for (let at = 0; at < lines.length; at += 1) column[at] = toValue(lines[at] as T, at);
  return column;
};

/** A column of flags: 1 for the lines that are so, 0 for the others. */
export const toFlags = <T>(lines: readonly T[], isFlagged: (line: T) => boolean): Float32Array => {
  const column = new Float32Array(lines.length);
  for (let at = 0; at < lines.length; at += 1) column[at] = toFlag(isFlagged(lines[at] as T));
  return column;
};

/** 1 for true. */
export const toFlag = (value: boolean): number => (value ? 1 : 0);

/** A column moved so that each line sees the value of the one `offset` lines below it; `none` beyond the ends. */
export const shift = (column: Float32Array, offset: number, none: number): Float32Array => {
  const moved = new Float32Array(column.length).fill(none);
  if (Math.abs(offset) >= column.length) return moved;
  moved.set(column.subarray(Math.max(0, offset), column.length + Math.min(0, offset)), Math.max(0, -offset));
  return moved;
};

/** Sums over any stretch of a column, both ends included; beyond the ends nothing is added. */
export const toSums = (column: Float32Array): ((from: number, to: number) => number) => {
  const sums = new Float64Array(column.length + 1);
  for (let at = 0; at < column.length; at += 1) sums[at + 1] = (sums[at] ?? 0) + (column[at] ?? 0);
  return (from, to) => {
    const low = Math.max(0, from);
    const high = Math.min(column.length, to + 1);
    return high <= low ? 0 : (sums[high] ?? 0) - (sums[low] ?? 0);
  };
};

/** Lines farther away than this count as nowhere. */
export const farthest = 60;

/** How many lines above each line the nearest flagged one stands; `farthest` without one. */
export const toLinesSince = (flags: Float32Array): Float32Array => {
  const since = new Float32Array(flags.length);
  for (let at = 0, lines: number = farthest; at < flags.length; at += 1) {
    since[at] = lines;
    lines = flags[at] === 1 ? 1 : Math.min(farthest, lines + 1);
  }
  return since;
};

/** How many lines below each line the nearest flagged one stands; `farthest` without one. */
export const toLinesUntil = (flags: Float32Array): Float32Array => {
  const until = new Float32Array(flags.length);
  for (let at = flags.length - 1, lines: number = farthest; at >= 0; at -= 1) {
    until[at] = lines;
    lines = flags[at] === 1 ? 1 : Math.min(farthest, lines + 1);
  }
  return until;
};

/** A number between two limits. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
