import type { LineMark } from './line-mark.ts';

/** A name that leads to its page, as the normalizer writes it: `[Oran](../../places/oran/)` */
const link = /\[([^\0\t\r\n!#&*<[\]\\_`~]+)\]\((\.[a-z\d./-]*)\)/g;

/** Text in which no character can mean anything in Markdown or HTML, and links to names in it. */
const plain = /^(?:[^\0\t\r\n!#&*<[\]\\_`~]|\[[^\0\t\r\n!#&*<[\]\\_`~]+\]\(\.[a-z\d./-]*\))+$/;
/** At the beginning of a block more characters mean something, and white space at its ends goes. */
const opening = /^[^\s\d#)*+\-.<=>]/;
const ending = /\S$/;

const heading = '## ';

/** What an attribute cannot hold as it is. */
const special = /[\0&"'`<>]/;

const printMark = ({ href, line, label }: LineMark): string =>
  `<a class="line" href="${href}" aria-label="${label}" data-line="${line}"></a>`;

const printBlock = (block: string, at: number, mark: LineMark | undefined): string | null => {
  const isHeading = block.startsWith(heading);
  const text = isHeading ? block.slice(heading.length) : block;
  if (!plain.test(text) || !opening.test(text) || !ending.test(text)) return null;
  if (mark !== undefined && special.test(mark.href + mark.label)) return null;
  const name = isHeading ? 'h2' : 'p';
  const lead = mark?.lead === true ? ' class="lead"' : '';
  const html = text.replace(link, '<a href="$2">$1</a>');
  return `<${name} id="p${at + 1}"${lead}>${html}${mark === undefined ? '' : printMark(mark)}</${name}>`;
};

/**
 * Renders a body of paragraphs and sub-headings that hold plain text and links to names, as most do: the same HTML as a
 * reader of Markdown and a sanitiser give, in a hundredth of their time. Null for any other body.
 */
export const renderPlainBody = (markdown: string, marks: readonly LineMark[]): string | null => {
  const blocks = markdown.replace(/^\n+|\n+$/g, '').split('\n\n');
  const own = marks.length === blocks.length ? marks : [];
  const printed: string[] = [];
  for (const [at, block] of blocks.entries()) {
    const html = printBlock(block, at, own[at]);
    if (html === null) return null;
    printed.push(html);
  }
  return printed.join('\n');
};
