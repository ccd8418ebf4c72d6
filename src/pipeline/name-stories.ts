/** What the naming of stories needs of an article. */
interface NamedMember {
  id: string;
  /** Story named by the editor. */
  story: string | undefined;
}

/** Ids of stories that were published → their articles then. */
export type Published = ReadonlyMap<string, readonly string[]>;

/** The published ids of each group's articles, with how many of its articles each held; the group that holds most first. */
const toClaims = (groups: readonly (readonly NamedMember[])[], published: Published) => {
  const idsOf = new Map<string, string[]>();
  for (const [id, articles] of published)
    for (const article of articles) idsOf.set(article, [...(idsOf.get(article) ?? []), id]);
  return groups
    .flatMap((members, group) => {
      const shared = new Map<string, number>();
      for (const member of members)
        for (const id of idsOf.get(member.id) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
      return [...shared].map(([id, count]) => ({ group, id, count }));
    })
    .sort((a, b) => b.count - a.count);
};

/**
 * The id of each group of articles, oldest article first. What an editor wrote comes first; then a published story keeps
 * its id where most of its articles are; a story that is new is called after its oldest article, so that its id depends
 * on no other story, on no name of the catalogue and on no later article.
 */
export const nameStories = (groups: readonly (readonly NamedMember[])[], published: Published): string[] => {
  const ids = groups.map((members) => members.find(({ story }) => story !== undefined)?.story);
  const given = new Set(ids.filter((id) => id !== undefined));
  for (const { group, id } of toClaims(groups, published)) {
    if (ids[group] !== undefined || given.has(id)) continue;
    ids[group] = id;
    given.add(id);
  }
  const taken = new Set([...given, ...published.keys()]);
  return groups.map((members, group) => {
    const id = ids[group] ?? toNewId(members, taken);
    taken.add(id);
    return id;
  });
};

const toNewId = (members: readonly NamedMember[], taken: ReadonlySet<string>): string => {
  const free = members.find(({ id }) => !taken.has(id))?.id;
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${members[0]?.id}-${number}`)) number += 1;
  return `${members[0]?.id}-${number}`;
};

/**
 * The label of each article: what an editor wrote, and where that is the id of a story, its oldest article bears it as
 * well, so that `story: harbour-bridge` puts an article into the story at that address.
 */
export const toLabels = (members: readonly NamedMember[], published: Published): (string | null)[] => {
  const labels = new Map(members.map(({ id, story }) => [id, story ?? null]));
  for (const name of new Set(members.flatMap(({ story }) => story ?? []))) {
    const named = [...(published.get(name) ?? []), name].find((id) => labels.get(id) === null);
    if (named !== undefined) labels.set(named, name);
  }
  return members.map(({ id }) => labels.get(id) ?? null);
};
