import type { Element, Root } from 'hast';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { LineMark } from './line-mark.ts';
import { renderPlainBody } from './render-plain-body.ts';

/** All that an article may be made of. */
const schema: Options = {
  tagNames: ['p', 'h2', 'h3', 'a', 'em', 'strong', 'blockquote', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https'] },
  strip: [],
  clobber: [],
  clobberPrefix: '',
};

/** An empty link: its number is written by the stylesheet, so that copying the text copies the text. */
const toLink = ({ href, line, label }: LineMark): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['line'], href, ariaLabel: label, dataLine: String(line) },
  children: [],
});

/** Gives every block an id, `p1` for the first, and a link to its line. Runs after the sanitiser: all of it is ours. */
const markLines = (marks: readonly LineMark[]) => (tree: Root) => {
  const blocks = tree.children.filter((node): node is Element => node.type === 'element');
  blocks.forEach((block, at) => {
    block.properties = { ...block.properties, id: `p${at + 1}` };
    const mark = marks.length === blocks.length ? marks[at] : undefined;
    if (mark === undefined) return;
    if (mark.lead) block.properties['className'] = ['lead'];
    block.children.push(toLink(mark));
  });
};

const chain = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize, schema).freeze();
const printer = unified().use(rehypeStringify);

/** Renders any Markdown: what an article may not be made of goes. */
export const renderAnyBody = (markdown: string, marks: readonly LineMark[]): string => {
  const tree = chain.runSync(chain.parse(markdown)) as Root;
  markLines(marks)(tree);
  return printer.stringify(tree);
};

/**
 * Renders the body of an article. `marks`, one per block, tell where each block stands in the raw file; when their
 * number is another than that of the blocks, none is set. Throws with the name of the article when rendering fails.
 *
 * `## A\n\nB` → `<h2 id="p1">A</h2>\n<p id="p2">B</p>`
 */
export const renderBody = (id: string, markdown: string, marks: readonly LineMark[] = []): string => {
  try {
    return renderPlainBody(markdown, marks) ?? renderAnyBody(markdown, marks);
  } catch (cause) {
    throw new Error(`articles/${id}.md: its body cannot be rendered: ${String(cause)}`, { cause });
  }
};
