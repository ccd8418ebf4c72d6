import { noLanguage } from '../text/no-language.ts';
import { hasMatch, markMatches, type Stretch, toExcerpt, toNamesShown } from './excerpt.ts';
import type { Question } from './find-hits.ts';
import type { HitData } from './load-index.ts';

/** Words of the interface that stand beside a result. */
export interface ResultTexts {
  kinds: Readonly<Record<string, string>>;
  /** The front page in the language of the interface. */
  home: string;
  /** Names lead to a page below this front page, and have a label for each language of the interface: ours is at this place. */
  names: { home: string; label: number };
  /** The digits of the interface, by Unicode's name of them. */
  digits: string;
}

const toDay = (day: string, numberingSystem: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(document.documentElement.lang, {
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
    ...{ numberingSystem, calendar: 'gregory', timeZone: 'UTC' },
  });

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
};

/** Text nodes and marks; nothing of a text is ever read as HTML. */
const toNodes = (stretches: readonly Stretch[]): (Node | string)[] =>
  stretches.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text));

/** A text in the language that was searched, whatever stands around it. */
const inLanguage = <T extends HTMLElement>(node: T, lang: string): T => {
  node.lang = lang;
  node.dir = 'auto';
  return node;
};

/** What a page shows of its names: those that answer the question by one of their other names. */
const toMatchingNames = (names: string, text: string): string[] =>
  names.split('\n').flatMap((line) => {
    const [shown = '', ...others] = line.split(' | ');
    return hasMatch(shown, text) || others.some((name) => hasMatch(name, text)) ? [shown] : [];
  });

/** The words of a text around its first match, if it has any. */
const toTextExcerpt = (body: string, question: string, lang: string): HTMLElement[] =>
  body === '' ? [] : [inLanguage(element('p', 'opening', ...toNodes(toExcerpt(body, question))), lang)];

/** Other names of a thing, in the direction of the page, each in its own: scripts of both directions stand beside each other. */
const toNameList = (names: readonly string[], shown: string, question: string): HTMLElement[] => {
  const others = names.filter((name) => name !== '' && name !== shown);
  const items = toNamesShown(others, question).flatMap((one, at) => [
    ...(at === 0 ? [] : [' · ']),
    element('bdi', '', ...toNodes(one)),
  ]);
  if (items.length === 0) return [];
  const list = element('p', 'opening', ...items);
  list.lang = noLanguage;
  return [list];
};

/** One result of a search as a list item: kind, title, outlet and day, names, and the words around the first match. */
export const toResult = (
  { url, raw_content, meta }: HitData,
  { text, lang }: Question & { lang: string },
  texts: ResultTexts,
): HTMLElement => {
  const { kinds, digits } = texts;
  const { title = '', kind = '', names = '', outlet, day, labels } = meta;
  const shown = labels?.split('\n')[texts.names.label] ?? title;
  const link = element('a', '', ...toNodes(markMatches(shown, text))) as HTMLAnchorElement;
  link.href = labels === undefined ? url : url.replace(texts.names.home, texts.home);
  const facts = [
    kinds[kind] ?? '',
    ...(outlet === undefined ? [] : toNodes(markMatches(outlet, text))),
    day === undefined ? '' : toDay(day, digits),
    ...(kind === 'articles' || kind === 'stories'
      ? toMatchingNames(names, text).map((name) => element('mark', '', name))
      : []),
  ];
  const byline = element('p', 'byline', ...facts.filter(Boolean).map((fact) => element('bdi', '', fact)));
  const body = raw_content.slice(title.length).trim();
  const excerpt =
    labels === undefined ? toTextExcerpt(body, text, lang) : toNameList([title, ...body.split(' · ')], shown, text);
  return element(
    'li',
    'item',
    inLanguage(element('h2', '', link), labels === undefined ? lang : document.documentElement.lang),
    byline,
    ...excerpt,
  );
};
