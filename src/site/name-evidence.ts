import type { EntityId } from '../schema/ids.ts';
import type { SiteArticle } from './index-content.ts';

/** Why an article bears an entity: the forms in which it prints the name, and the raw lines where they stand. */
export interface NameEvidence {
  id: EntityId;
  /** Empty when a person added the entity. */
  forms: { text: string; lines: number[] }[];
}

/** The evidence of each entity of an article, in the order of its entities; forms in the order of the text. */
export const toNameEvidence = ({ entities, evidence }: SiteArticle): NameEvidence[] => {
  const byEntity = Map.groupBy(evidence.mentions, ({ entity }) => entity);
  return entities.map((id) => ({
    id,
    forms: [...Map.groupBy(byEntity.get(id) ?? [], ({ text }) => text)].map(([text, mentions]) => ({
      text,
      lines: [...new Set(mentions.map(({ line }) => line))],
    })),
  }));
};
