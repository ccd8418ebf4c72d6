import type { Credit } from '../schema/ledger.ts';
import { toEntityName } from './entity-names.ts';
import type { InArticle, SiteArticle, SiteContent } from './index-content.ts';
import { type Text, toLabel } from './names.ts';
import { toOutletName } from './outlet-names.ts';
import { type Excerpt, toSentenceOf } from './sentences.ts';
import type { UiLanguage } from './ui-languages.ts';
import { entityUrl, outletUrl } from './urls.ts';

/** A paper in the drawing: one that is named as a source, or one that names it. Null where the dump states no outlet. */
export interface ChainNode {
  name: Text | null;
  url: string | null;
}

/** One paper names another, in these sentences. */
export interface ChainEdge {
  /** Places in the lists of the nodes. */
  source: number;
  teller: number;
  sentences: InArticle<Excerpt & { credit: Credit }>[];
}

/** Who names whom as a source, on the word of the texts. */
export interface CreditChain {
  sources: ChainNode[];
  tellers: ChainNode[];
  edges: ChainEdge[];
}

const toSource = (
  content: SiteContent,
  { outlet, entity, text }: Credit,
  from: SiteArticle,
  lang: UiLanguage,
): ChainNode => {
  const known = outlet === undefined ? undefined : content.outlets.get(outlet);
  if (outlet !== undefined && known !== undefined)
    return {
      name: toLabel(known.names, lang),
      url: content.articlesOfOutlet.has(outlet) ? outletUrl(lang, outlet) : null,
    };
  if (entity === undefined) return { name: { text, lang: from.lang }, url: null };
  return { name: toEntityName(content, entity, lang), url: entityUrl(lang, entity) };
};

/** What two mentions of one paper share. */
const sourceKey = ({ outlet, entity, text }: Credit): string => outlet ?? entity ?? text;
const tellerKey = ({ outlet, outletName, id }: SiteArticle): string => outlet ?? outletName ?? id;

/** The place of a key in a list, at its end where it is new. */
const placeOf = (keys: string[], key: string): number => {
  const at = keys.indexOf(key);
  return at < 0 ? keys.push(key) - 1 : at;
};

/** The papers that the members of a story name as their sources, each with the sentences that say so. */
export const toCreditChain = (content: SiteContent, members: readonly SiteArticle[], lang: UiLanguage): CreditChain => {
  const chain: CreditChain = { sources: [], tellers: [], edges: [] };
  const [sources, tellers]: [string[], string[]] = [[], []];
  for (const article of members)
    for (const credit of article.evidence.credits) {
      const source = placeOf(sources, sourceKey(credit));
      const teller = placeOf(tellers, tellerKey(article));
      chain.sources[source] ??= toSource(content, credit, article, lang);
      chain.tellers[teller] ??= toTeller(content, article, lang);
      const sentence = { article, it: { ...toSentenceOf({ article, it: credit }), credit } };
      const edge = chain.edges.find((one) => one.source === source && one.teller === teller);
      if (edge === undefined) chain.edges.push({ source, teller, sentences: [sentence] });
      else if (!edge.sentences.some(({ it }) => it.line === sentence.it.line && it.start === sentence.it.start))
        edge.sentences.push(sentence);
    }
  return chain;
};

const toTeller = (content: SiteContent, article: SiteArticle, lang: UiLanguage): ChainNode => {
  const name = toOutletName(content.outlets, article, lang);
  return { name, url: name?.id === undefined ? null : outletUrl(lang, name.id) };
};

/** The lines of the drawing, in a square of a hundred by a hundred, from the sources to those who name them. */
export const toChainLines = ({ sources, tellers, edges }: CreditChain, isRtl: boolean): string[] => {
  const [from, to] = isRtl ? [100, 0] : [0, 100];
  const heightOf = (at: number, count: number): number => Math.round(((at + 0.5) / count) * 1000) / 10;
  return edges.map(({ source, teller }) => {
    const [start, end] = [heightOf(source, sources.length), heightOf(teller, tellers.length)];
    return `M${from} ${start}C50 ${start} 50 ${end} ${to} ${end}`;
  });
};
