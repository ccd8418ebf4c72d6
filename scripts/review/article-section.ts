import type { EntityId } from '../../src/schema/ids.ts';
import type { Ledger, LedgerArticle, LedgerEntry } from '../../src/schema/ledger.ts';
import type { Story } from '../../src/schema/story.ts';
import { toHtmlText, toShortHtml } from './html-text.ts';

/** What a found value says of itself in a ledger. */
type Value = NonNullable<LedgerArticle['author']>;

const languages = new Intl.DisplayNames('en', { type: 'language' });
const toLanguage = (code: string): string => (code === 'und' ? 'not known' : `${languages.of(code) ?? code} (${code})`);

/** Lines of the raw file by number, as they came. */
const linesOf = ({ entries }: Ledger): Map<number, string> =>
  new Map(
    [...Map.groupBy(entries, ({ line }) => line)].map(([line, parts]) => [
      line,
      parts.map(({ text }) => text).join(''),
    ]),
  );

/** One row: the name, the value, and what speaks for it: line, rule, how sure, and the line itself where it says it otherwise. */
const toRow = (name: string, value: Value | undefined, shown: string, lines: ReadonlyMap<number, string>): string => {
  if (value === undefined) return `<tr><td>${name}</td><td><i>not stated</i></td><td></td></tr>`;
  const numbers = [...new Set(value.spans.map(({ line }) => line))];
  const [first = ''] = numbers.map((line) => lines.get(line) ?? '');
  const sure = value.confidence === undefined ? '' : ` ${value.confidence.toFixed(2)}`;
  const where = numbers.length === 0 ? '' : `line ${numbers.slice(0, 6).join(', ')}, `;
  const quoted = first.trim() === '' || first.trim() === shown ? '' : `: <code>${toShortHtml(first.trim())}</code>`;
  return `<tr><td>${name}</td><td dir="auto">${toShortHtml(shown)}</td><td dir="auto">${where}${toHtmlText(value.by)}${sure}${quoted}</td></tr>`;
};

/** The story of an article in words, or that it has none. */
const toStoryRow = (story: Story | undefined, id: string, titleOf: (id: string) => string): string => {
  if (story === undefined) return '<tr><td>story</td><td><i>none: no other article tells of it</i></td><td></td></tr>';
  const others = story.articles.filter((other) => other !== id).map((other) => toShortHtml(titleOf(other)));
  return `<tr><td>story</td><td dir="auto">${others.slice(0, 8).join('<br>')}</td><td dir="auto">${toShortHtml(story.because)}</td></tr>`;
};

/** Entities, most named first, each with the forms that are printed and their lines. */
const toEntityRow = ({ mentions }: LedgerArticle, labelOf: (id: EntityId) => string): string => {
  const groups = [...Map.groupBy(mentions, ({ entity }) => entity)].sort(([, a], [, b]) => b.length - a.length);
  const told = groups.map(([id, own]) => {
    const forms = [...new Set(own.map(({ text }) => text))].slice(0, 4).map(toShortHtml).join(', ');
    return `${toHtmlText(labelOf(id))} × ${own.length} (${forms})`;
  });
  return `<tr><td>names</td><td dir="auto">${told.join('<br>') || '<i>none of the catalogue</i>'}</td><td></td></tr>`;
};

const toText = (kept: readonly LedgerEntry[]): string => {
  const words = kept.reduce((sum, { text }) => sum + text.trim().split(/\s+/u).length, 0);
  const blocks = kept.map(({ text, as }) => {
    const shown = toHtmlText(text.trim());
    return `<p dir="auto">${as === 'paragraph' ? shown : `<b>${shown}</b>`}</p>`;
  });
  return `<details><summary>The text as it will stand: ${kept.length} paragraphs, ${words} words</summary>\n${blocks.join('\n')}\n</details>`;
};

/** What the section of an article is made of, besides its ledger. */
export interface Around {
  storyOf: (id: string) => Story | undefined;
  titleOf: (id: string) => string;
  labelOf: (id: EntityId) => string;
}

/** An article as an editor looks at it: each value with its evidence, its story, its names, its text. */
export const toArticleSection = (ledger: Ledger, article: LedgerArticle, around: Around): string => {
  const lines = linesOf(ledger);
  const { id, title, lang, publishedOn, publishedBetween, outlet, outletName, author, section, sourceCredit } = article;
  const between = publishedBetween?.value.map((day) => day ?? 'open').join(' to ');
  const date = publishedOn ?? (publishedBetween && { ...publishedBetween, value: between ?? '' });
  const optional = [
    ['author', author],
    ['section', section],
    ['credit', sourceCredit],
    ...article.tags.map((tag) => ['tag', tag] as const),
  ] as const;
  return [
    `<h4 dir="auto">${toShortHtml(title.value)}</h4>`,
    '<table>',
    // Which languages the interface has is the site's affair: an article in another one stands under the default language.
    `<tr><td>address</td><td><code>articles/${toHtmlText(id)}/</code></td><td>behind the language of the interface</td></tr>`,
    toRow('title', title, title.value, lines),
    toRow('outlet', outletName ?? outlet, outletName?.value ?? outlet?.value ?? '', lines),
    toRow(publishedOn || !between ? 'date' : 'date between', date, date?.value ?? '', lines),
    toRow('language', { ...lang, spans: [] }, toLanguage(lang.value), lines),
    ...optional.flatMap(([name, value]) => (value === undefined ? [] : [toRow(name, value, value.value, lines)])),
    toEntityRow(article, around.labelOf),
    toStoryRow(around.storyOf(id), id, around.titleOf),
    '</table>',
    toText(ledger.entries.filter((entry) => entry.fate === 'kept' && entry.article === id)),
  ].join('\n');
};
