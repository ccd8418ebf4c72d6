/** How often each item occurs, the most frequent first, then in the order of first occurrence: `a b a` → `a 2, b 1` */
export const tally = <T>(items: Iterable<T>): { item: T; count: number }[] => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, count]) => ({ item, count })).sort((a, b) => b.count - a.count);
};
