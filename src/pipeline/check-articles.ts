import { weighDates } from './choose-date.ts';
import { findDayFirst } from './day-first.ts';
import { type Doubt, isGuess, shorten } from './doubt.ts';
import { metadataOf } from './metadata-of.ts';
import { type Body, lineBelow, type OpenEntry, type Page } from './page.ts';
import { findDates } from './parse-date.ts';
import type { Article } from './types.ts';

/** From here on a day that was left out is worth a look. */
const likelyDay = 0.4;

/** A title is found among lines with at most this many words. */
const longestTitle = 30;

/** Doubts about the values of each article of a page: its title, its day, its language. */
export const checkArticles = (page: Page, articles: readonly Article[]): Doubt[] =>
  articles.flatMap((article, at) => {
    const body = page.bodies[at];
    return body === undefined
      ? []
      : [...checkTitle(page, body, article, at), ...checkDate(page, body, article, at), ...checkLanguage(article, at)];
  });

const checkTitle = (page: Page, body: Body, article: Article, at: number): Doubt[] => {
  const { title } = article;
  if (title.by === 'first-sentence') return checkLostTitle(page, body, article, at);
  const line = title.spans[0]?.line;
  if (line === undefined || title.by !== 'title' || !isGuess(title) || isHeader(page, line)) return [];
  const other = findTitleAbove(page, body);
  const right = other?.line ?? line;
  return [
    {
      rule: 'doubtful-title',
      line,
      message: `not certain to be the title of article ${article.id}: ${shorten(title.value)}`,
      when: other === undefined ? 'if it is' : `if it is rather «${shorten(other.bare)}»`,
      fix: { lines: { [right]: 'title' } },
      why: `Line ${right} is the title.`,
    },
  ];
};

/** A date, a byline or an outlet right below a line shows that it is the head of an article. */
const isHeader = (page: Page, line: number): boolean => {
  const entry = page.entries.find((one) => one.line === line);
  const below = entry === undefined ? undefined : lineBelow(page, entry.index);
  return below?.verdict?.fate === 'metadata' && below.verdict.field !== 'section';
};

const checkLostTitle = (page: Page, body: Body, { id, title, lines: [line] }: Article, at: number): Doubt[] => {
  const message = `article ${id} has no title; its first sentence stands in: ${shorten(title.value)}`;
  const above = findTitleAbove(page, body);
  const doubt = { rule: 'no-title', line, message };
  return above === undefined
    ? [
        {
          ...doubt,
          when: 'if the page prints none, or with the title that it had',
          fix: { article: { at, said: { title: title.value } } },
          why: 'The dump has lost its title.',
        },
      ]
    : [
        {
          ...doubt,
          when: `if its title is «${shorten(above.bare)}»`,
          fix: { lines: { [above.line]: 'title' } },
          why: `Line ${above.line} is the title.`,
        },
      ];
};

/** The last line of the header that no rule knew but by its place. */
const findTitleAbove = ({ entries }: Page, { headFrom, first }: Body): OpenEntry | undefined =>
  entries.slice(headFrom, first).findLast(mayBeTitle);

const mayBeTitle = ({ verdict, words }: OpenEntry): boolean =>
  words >= 3 && words <= longestTitle && (verdict?.by === 'menu-entry' || verdict?.by === 'no-rule');

/** A day that can be read in two ways, or that is likely but not sure, is left out: a person may know. */
const checkDate = (page: Page, body: Body, { lang, outlet, publishedOn }: Article, at: number): Doubt[] => {
  if (publishedOn !== undefined) return [];
  const [ambiguous] = metadataOf(page, body, 'publishedOn');
  if (ambiguous !== undefined) return checkAmbiguous(ambiguous, lang.value, at);
  const best = weighDates(page, body, findDayFirst(page, body.lang, outlet?.value));
  if (best === null || best.sure < likelyDay || best.date.reading.ambiguous) return [];
  const { entry, reading } = best.date;
  return [
    {
      rule: 'doubtful-date',
      line: entry.line,
      message: `perhaps the day of publication, left out as not sure enough: ${shorten(entry.bare)}`,
      when: 'if it was published then',
      fix: { article: { at, said: { publishedOn: reading.iso } } },
      why: `Line ${entry.line} tells the day of publication.`,
    },
  ];
};

const checkAmbiguous = ({ line, bare }: OpenEntry, lang: string, at: number): Doubt[] => {
  const [day, other] = [true, false].map(
    (dayFirst) => findDates(bare, { langs: [lang, 'en'], dayFirst }).find(({ precision }) => precision === 'day')?.iso,
  );
  if (day == null || other == null) return [];
  return [
    {
      rule: 'ambiguous-date',
      line,
      message: `day and month of this date cannot be told apart: ${shorten(bare)}`,
      when: `add dayFirst to the outlet’s file, or, if it is ${day} and not ${other}`,
      fix: { article: { at, said: { publishedOn: day } } },
      why: `The day of line ${line} stands before the month.`,
    },
  ];
};

const checkLanguage = ({ id, lang, lines: [line] }: Article, at: number): Doubt[] =>
  !isGuess(lang) || lang.value === 'und'
    ? []
    : [
        {
          rule: 'doubtful-language',
          line,
          message: `the language of article ${id} is not certain: taken for ${lang.value}`,
          when: 'with the right code',
          fix: { article: { at, said: { lang: lang.value } } },
          why: 'The text is too short, or too much like its neighbours, to tell its language.',
        },
      ];
