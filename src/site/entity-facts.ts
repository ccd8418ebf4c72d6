import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import { toCompanions, toFormsByOutlet, toPrintedForms } from './entity-page.ts';
import type { InArticle, SiteArticle } from './index-content.ts';
import { toTimeline } from './timeline.ts';

const most = { companions: 16 };

const countAll = (id: EntityId, articles: readonly SiteArticle[], mentions: readonly InArticle<Mention>[]) => ({
  companions: toCompanions(articles, id, most.companions),
  forms: toPrintedForms(mentions),
  outlets: toFormsByOutlet(mentions),
  timeline: toTimeline(articles),
});

/** What is counted of an entity, in whatever language it is shown. */
type EntityFacts = ReturnType<typeof countAll>;

/** The latest entity alone, by its articles: its pages in all languages are made one after the other. */
const latest = new Map<readonly SiteArticle[], EntityFacts>();

/** Counts what the articles of an entity tell of it, once for all languages of the interface. Each page hands in what it has read. */
export const toEntityFacts: typeof countAll = (id, articles, mentions) => {
  const facts = latest.get(articles) ?? countAll(id, articles, mentions);
  latest.clear();
  latest.set(articles, facts);
  return facts;
};
