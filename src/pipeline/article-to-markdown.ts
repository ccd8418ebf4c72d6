import type { Link, PhrasingContent, RootContent, Text } from 'mdast';
import type { ArticleFrontMatter } from '../schema/article.ts';
import { writeFrontMatter } from '../schema/front-matter.ts';
import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import { toYaml } from '../schema/to-yaml.ts';
import { clean } from '../text/clean.ts';
import { entitiesOf } from './entities-of.ts';
import { nodesToMarkdown } from './nodes-to-markdown.ts';
import type { Article, Block } from './types.ts';

/**
 * The file `content/articles/<id>.md`: front matter, and the blocks as Markdown. The text is escaped by construction:
 * read as Markdown again, every block says what the dump said. The first mention of each entity links to its page.
 */
export const articleToMarkdown = (article: Article, story?: string): string => {
  const markdown = writeFrontMatter(toFrontMatter(article), `\n${nodesToMarkdown(toNodes(article))}`);
  return story === undefined ? markdown : addStory(markdown, story);
};

/** Where the last key of the front matter begins; no value holds a line feed. */
const lastKey = '\nraw:\n';

/** Puts the story that an article belongs to into the front matter of its file. */
export const addStory = (markdown: string, story: string): string => {
  const at = markdown.indexOf(lastKey) + 1;
  return `${markdown.slice(0, at)}${toYaml({ story })}${markdown.slice(at)}`;
};

const toFrontMatter = (article: Article): Omit<ArticleFrontMatter, 'story'> => ({
  title: article.title.value,
  lang: article.lang.value,
  ...valuesOf(article),
  tags: article.tags.map(({ value }) => value),
  entities: entitiesOf(article),
  raw: { file: article.file.name, lines: article.lines, sha256: article.file.sha256 },
});

const optional = [
  'publishedOn',
  'publishedBetween',
  'outlet',
  'outletName',
  'author',
  'section',
  'sourceCredit',
] as const;

const valuesOf = (article: Article): Partial<ArticleFrontMatter> =>
  Object.fromEntries(optional.flatMap((key) => (article[key] === undefined ? [] : [[key, article[key].value]])));

const toNodes = (article: Article): RootContent[] => {
  const linked = new Set<EntityId>();
  const removed = new Set(article.entityCorrections.remove);
  return article.blocks.map((block) => toNode(block, firstMentions(block, article, linked, removed)));
};

const toNode = (block: Block, mentions: readonly Mention[]): RootContent => {
  const children = toPhrasing(block, mentions);
  return block.kind === 'subheading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
};

/** The mentions inside a block that are the first of their entity in the article's text. */
const firstMentions = (
  { span }: Block,
  { mentions }: Article,
  linked: Set<EntityId>,
  removed: ReadonlySet<EntityId>,
): Mention[] =>
  mentions.filter((mention) => {
    const inside = mention.line === span.line && mention.start >= span.start && mention.end <= span.end;
    if (!inside || linked.has(mention.entity) || removed.has(mention.entity)) return false;
    linked.add(mention.entity);
    return true;
  });

const toPhrasing = ({ text, raw, span }: Block, mentions: readonly Mention[]): PhrasingContent[] => {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const mention of mentions) {
    const name = clean(mention.text);
    // The printed text before the mention is no longer than the raw one, so the name stands at this place or after it.
    const at = text.indexOf(name, Math.max(from, clean(raw.slice(0, mention.start - span.start)).length));
    if (at < 0) continue;
    if (at > from) nodes.push(toText(text.slice(from, at)));
    nodes.push(toLink(mention.entity, name));
    from = at + name.length;
  }
  return from < text.length ? [...nodes, toText(text.slice(from))] : nodes;
};

const toText = (value: string): Text => ({ type: 'text', value });

/** From `/{l}/articles/{id}/` this leads to `/{l}/people/…/`, whatever the base of the site. */
const toLink = (entity: EntityId, name: string): Link => ({
  type: 'link',
  url: `../../${entity}/`,
  children: [toText(name)],
});
