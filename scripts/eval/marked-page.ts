import { z } from 'zod';

const headEnd = '\n---\n';
const textMark = '| ';
const titleMark = '# ';

const rowSchema = z.strictObject({
  lang: z.string(),
  title: z.string(),
  titleInDump: z.literal(true),
  date: z.iso.date().nullable(),
  dateInDump: z.boolean(),
  authors: z.array(z.string().min(1)),
  body: z.string().min(1),
});

/** A page without its marks, and what they say: the answer that stands in a .json file beside other dumps. */
export interface MarkedPage {
  text: string;
  row: z.infer<typeof rowSchema>;
}

const headSchema = z.strictObject({ date: z.string().optional(), authors: z.string().optional() });

const toHead = (head: string): z.infer<typeof headSchema> =>
  headSchema.parse(
    Object.fromEntries(
      head
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    ),
  );

/** The lines with this mark, without it. */
const marked = (lines: readonly string[], mark: string): string[] =>
  lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));

const strip = (line: string): string =>
  line.startsWith(textMark) || line.startsWith(titleMark) ? line.slice(textMark.length) : line;

/**
 * Reads a page in a language whose answer is marked in it: `date:` and `authors: Ana Ruiz; Tom Peters` where the page states them, a line `---`, then the
 * page, its title marked with `# ` and each line of its text with `| `. Throws when it has no head, no text, or not one title.
 */
export const readMarkedPage = (source: string, lang: string): MarkedPage => {
  const end = `\n${source}`.indexOf(headEnd);
  if (end === -1) throw new Error('no line --- below the head of the page');
  const { date = null, authors = '' } = toHead(source.slice(0, Math.max(0, end - 1)));
  const lines = source.slice(end + headEnd.length - 1).split('\n');
  const titles = marked(lines, titleMark);
  if (titles.length !== 1) throw new Error(`${titles.length} lines are marked as the title, not one`);
  const row = rowSchema.parse({
    lang,
    title: titles[0],
    titleInDump: true,
    date,
    dateInDump: date !== null,
    authors: authors.split(';').flatMap((name) => name.trim() || []),
    body: marked(lines, textMark).join('\n'),
  });
  return { text: lines.map(strip).join('\n'), row };
};
