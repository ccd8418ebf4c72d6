import type { Outlet } from '../../src/schema/outlet.ts';
import { type Event, fill } from './make-event.ts';
import type { Random } from './to-random.ts';
import type { Vocabulary } from './vocabularies.ts';

/** The day before the first of the corpus. */
const eve = Temporal.PlainDate.from('2022-12-31');

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const printDate = (day: Temporal.PlainDate, lang: string, random: Random): string => {
  if (random.below(4) === 0) return day.toString();
  return day.toLocaleString(lang === 'ar' ? 'ar-EG' : lang, { day: 'numeric', month: 'long', year: 'numeric' });
};

const makeParagraph = (event: Event, vocabulary: Vocabulary, random: Random): string =>
  Array.from({ length: 2 + random.below(3) }, () =>
    capitalize(fill(random.pick(vocabulary.sentences), event, vocabulary, random)),
  ).join(' ');

const makeBody = (event: Event, vocabulary: Vocabulary, random: Random): string[] =>
  Array.from({ length: 4 + random.below(7) }, () => makeParagraph(event, vocabulary, random));

/** What a page is made of, before one of the layouts lays it out. */
interface Parts {
  title: string;
  outlet: string;
  date: string;
  body: string[];
  author: string;
  /** Titles of other articles. */
  others: string[];
  vocabulary: Vocabulary;
}

/** Layouts as they are met: what stands where, how often. */
const layouts: readonly ((parts: Parts) => string[])[] = [
  ({ title, outlet, date, author, body, others, vocabulary: { menu, share, notices, byline, related, rights } }) => [
    ...notices.slice(0, 1),
    ...menu,
    title,
    outlet,
    `${byline} ${author}`,
    date,
    ...share,
    title,
    ...body,
    ...notices.slice(1),
    related,
    ...others,
    ...menu.slice(3),
    `© 2025 ${outlet}. ${rights}`,
  ],
  ({ title, outlet, date, body, others, vocabulary: { menu, related } }) => [
    `${title} | ${outlet}`,
    '',
    ...menu.map((entry) => `  • ${entry}`),
    '',
    ...others,
    '',
    title,
    '',
    date,
    '',
    ...body.flatMap((text) => [text, '']),
    related,
    ...others,
  ],
  ({ title, outlet, date, body, vocabulary: { rights, source, menu } }) => [
    `2025 © - ${outlet} ${rights}`,
    ...menu,
    title,
    title,
    date,
    ...body,
    `${source}: ${outlet}`,
  ],
  ({ title, outlet, date, body, others, vocabulary: { menu, share, comments } }) => [
    outlet,
    ...menu,
    ...others,
    title,
    date,
    title,
    `${title} ${body[0] ?? ''}`,
    ...body.slice(1),
    ...share,
    '#',
    'logo',
    comments,
  ],
];

/** Makes the dump of a page on which an outlet tells of an event. */
export const makePage = (
  event: Event,
  vocabulary: Vocabulary,
  outlet: Outlet,
  others: readonly Event[],
  random: Random,
): string => {
  const toTitle = (one: Event): string => capitalize(fill(random.pick(vocabulary.titles), one, vocabulary, random));
  const names = outlet.names[vocabulary.lang] ?? Object.values(outlet.names)[0];
  const parts: Parts = {
    title: toTitle(event),
    outlet: names?.label ?? '',
    date: printDate(eve.add({ days: 1 + event.day + random.below(2) }), vocabulary.lang, random),
    author: `${fill('{N}', event, vocabulary, random)} ${fill('{N}', event, vocabulary, random)}`,
    body: makeBody(event, vocabulary, random),
    others: others.map(toTitle),
    vocabulary,
  };
  return `${random.pick(layouts)(parts).join('\n')}\n`;
};
