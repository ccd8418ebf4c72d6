import type { Candidate } from '../schema/candidate.ts';
import type { EntityId } from '../schema/ids.ts';
import { toEntityName } from './entity-names.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import type { Text } from './names.ts';
import type { UiLanguage } from './ui-languages.ts';
import { candidateUrl } from './urls.ts';

/** The lines in which a candidate stands, by article. */
export const toPlaces = (
  { articleById }: SiteContent,
  { places }: Candidate,
): { article: SiteArticle; lines: number[] }[] =>
  [...Map.groupBy(places, ({ article }) => article)].flatMap(([id, own]) => {
    const article = articleById.get(id);
    const lines = [...new Set(own.map(({ span }) => span.line))];
    return article === undefined ? [] : [{ article, lines }];
  });

/** The names of other scripts that sound like a candidate, with their pages: entities, and other candidates. */
export const toSoundingNames = (
  content: SiteContent,
  { soundsLike }: Candidate,
  lang: UiLanguage,
): (Text & { url: string })[] =>
  soundsLike.flatMap(({ id, listed }) => {
    if (listed) return content.articlesOf.has(id as EntityId) ? [toEntityName(content, id as EntityId, lang)] : [];
    const other = content.candidates.find((one) => one.id === id);
    return other === undefined ? [] : [{ text: other.label, lang: other.lang, url: candidateUrl(other) }];
  });
