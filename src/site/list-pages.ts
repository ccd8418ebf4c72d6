/** A long list cut into pages. The front page holds the newest; the older ones are numbered from the oldest, so that a
 * new item changes the front page alone. */
export interface ListPages<T> {
  front: T[];
  /** `older[0]` is page 1, the oldest. */
  older: T[][];
}

/** Cuts a list, newest first, into pages of `size`; the front page holds `size` to `2 × size - 1` items. */
export const toListPages = <T>(items: readonly T[], size: number): ListPages<T> => {
  const count = Math.max(0, Math.floor(items.length / size) - 1);
  const cut = items.length - count * size;
  const older = Array.from({ length: count }, (_, at) => {
    const end = items.length - at * size;
    return items.slice(end - size, end);
  });
  return { front: items.slice(0, cut), older };
};

/** How many articles a list shows before it is cut into pages. */
export const listSize = 100;
