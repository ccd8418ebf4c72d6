import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Text in which no character can mean anything in Markdown, and text of which this holds at the beginning of a block too. */
const plain = /^[^\t\r\n!#&*<[\]\\_`~]*$/;
const plainOpening = /^[^\s\d#)*+\-.<=>]/;

/** Blocks as Markdown, escaped so that they say what they say. Most text needs no escape, and is not searched for one twice. */
export const nodesToMarkdown = (nodes: readonly RootContent[]): string =>
  nodes.map((node) => printPlain(node) ?? toMarkdown({ type: 'root', children: [node] })).join('\n');

const printPlain = (node: RootContent): string | null => {
  if (node.type !== 'paragraph' && node.type !== 'heading') return null;
  const [first] = node.children;
  if (first?.type === 'text' && !plainOpening.test(first.value)) return null;
  const printed = node.children.map(printPhrase);
  if (first === undefined || printed.includes(null)) return null;
  return `${node.type === 'heading' ? `${'#'.repeat(node.depth)} ` : ''}${printed.join('')}\n`;
};

const printPhrase = (node: PhrasingContent): string | null => {
  if (node.type === 'text') return plain.test(node.value) ? node.value : null;
  if (node.type !== 'link' || !/^\.[a-z\d./-]*$/.test(node.url)) return null;
  const label = node.children.map(printPhrase);
  return label.includes(null) ? null : `[${label.join('')}](${node.url})`;
};
