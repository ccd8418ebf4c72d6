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

/** A list page as a route with a rest parameter: `undefined` for the front page, `page/2` for page 2. */
export interface ListPath<T> {
  page: string | undefined;
  items: T[];
  /** The number of an older page. */
  number?: number;
  /** How many older pages there are. */
  count: number;
}

/** The front page of a list and its older pages of `size` items, each as its route. */
export const toListPaths = <T>(items: readonly T[], size = listSize): ListPath<T>[] => {
  const { front, older } = toListPages(items, size);
  const count = older.length;
  return [
    { page: undefined, items: front, count },
    ...older.map((inPage, at) => ({ page: `page/${at + 1}`, items: inPage, number: at + 1, count })),
  ];
};
