import type { Change } from '../schema/change.ts';
import { entityIdSchema } from '../schema/ids.ts';
import { toEntityName } from './entity-names.ts';
import type { SiteContent } from './index-content.ts';
import { type Text, toLabel } from './names.ts';
import type { UiLanguage } from './ui-languages.ts';
import { articleUrl, outletUrl } from './urls.ts';

/** What was done to one kind of thing on one day. */
export interface ChangeGroup {
  key: ChangeKey;
  /** Pages that there are today, a part of them. */
  pages: (Text & { url: string })[];
  /** How many more things were touched, those without a page today among them. */
  more: number;
}
const changeKeys = ['added', 'corrected', 'removed', 'names', 'outlets'] as const;
type ChangeKey = (typeof changeKeys)[number];

/** A day on which something changed. */
export interface ChangeDay {
  day: string;
  commits: string[];
  groups: ChangeGroup[];
}

/** Things of one kind that a day names, and commits. */
const mostNamed = 30;

const toKey = ({ fate, path }: Change['files'][number]): ChangeKey => {
  if (path.startsWith('entities/')) return 'names';
  if (path.startsWith('outlets/')) return 'outlets';
  if (path.endsWith('.yaml') || fate === 'changed') return 'corrected';
  return fate;
};

/** The pages that a file leads to, by the stem of the file: `raw/x.txt` and its sidecar to the articles of the dump. */
const toFindPages = (content: SiteContent, lang: UiLanguage) => {
  const byStem = Map.groupBy(content.articles, ({ raw }) => raw.file.replace(/\.txt$/, ''));
  return (key: ChangeKey, thing: string): ChangeGroup['pages'] => {
    if (key === 'names') {
      const id = entityIdSchema.safeParse(thing);
      return id.success && content.articlesOf.has(id.data) ? [toEntityName(content, id.data, lang)] : [];
    }
    const outlet = key === 'outlets' ? content.outlets.get(thing) : undefined;
    if (key === 'outlets')
      return outlet && content.articlesOfOutlet.has(thing)
        ? [{ ...toLabel(outlet.names, lang), url: outletUrl(lang, thing) }]
        : [];
    return (byStem.get(thing) ?? []).map((article) => ({
      text: article.title,
      lang: article.lang,
      url: articleUrl(article),
    }));
  };
};

/** `raw/x.txt` and its sidecar are one thing: `x` */
const toThing = (path: string): string => path.replace(/^\w+\//, '').replace(/\.\w+$/, '');

/** The things of a day by what was done to them; one that came on that day was not corrected on it. */
const toThings = (changes: readonly Change[]): Map<ChangeKey, Set<string>> => {
  const things = new Map<ChangeKey, Set<string>>(changeKeys.map((key) => [key, new Set()]));
  for (const file of changes.flatMap(({ files }) => files)) things.get(toKey(file))?.add(toThing(file.path));
  for (const thing of things.get('added') ?? []) things.get('corrected')?.delete(thing);
  return things;
};

/** The days on which commits changed something that readers can see, the newest first. */
export const toChangeDays = (content: SiteContent, lang: UiLanguage): ChangeDay[] => {
  const findPages = toFindPages(content, lang);
  const toGroup = (key: ChangeKey, things: ReadonlySet<string>): ChangeGroup => {
    const found = [...things].map((thing) => findPages(key, thing)).filter((pages) => pages.length > 0);
    const named = found.slice(0, mostNamed);
    return { key, pages: named.flat(), more: things.size - named.length };
  };
  return [...Map.groupBy(content.changes, ({ day }) => day)]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([day, changes]) => ({
      day,
      commits: changes.slice(0, mostNamed).map(({ commit }) => commit),
      groups: [...toThings(changes)]
        .filter(([, things]) => things.size > 0)
        .map(([key, things]) => toGroup(key, things)),
    }));
};
