import type { EntityId } from '../schema/ids.ts';
import type { SearchRecord } from '../schema/search-record.ts';
import type { Story } from '../schema/story.ts';
import { clean } from '../text/clean.ts';
import { noLanguage } from '../text/no-language.ts';
import { toSearchForms } from '../text/search-forms.ts';
import { toWords } from '../text/words.ts';
import { toKeptEntries } from './article-page.ts';
import { toEntityName, toKind } from './entity-names.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toLabel } from './names.ts';
import { toOutletName } from './outlet-names.ts';
import { defaultLanguage, toUiLanguage, uiLanguages } from './ui-languages.ts';
import { articleUrl, storyUrl } from './urls.ts';

/** The primary language: `pt-BR` → `pt` */
export const toSearchLanguage = (lang: string): string => lang.split('-')[0] ?? lang;

/** The languages that have an index, by the number of their articles. */
export const toSearchLanguages = ({ articles }: SiteContent): string[] =>
  [...Map.groupBy(articles, ({ lang }) => toSearchLanguage(lang))]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([lang]) => lang);

/** The forms of the words of a text that differ from what it prints. */
const toKeys = (text: string): string[] =>
  toWords(text).flatMap(({ text: word }) => toSearchForms(word).filter((form) => form !== word.toLowerCase()));

const unique = (keys: readonly string[]): string => [...new Set(keys)].join(' ');

/** Every name of an entity in one language, the one to show first, and its label in each language of the interface. */
const toAllNames = (content: SiteContent, id: string, lang: string): string[] => {
  const names = content.entities.get(id)?.names ?? {};
  const shown = toLabel(names, lang).text;
  return [...new Set([shown, ...(names[lang]?.aliases ?? []), ...uiLanguages.flatMap((ui) => names[ui]?.label ?? [])])];
};

const toArticle = (content: SiteContent, article: SiteArticle): SearchRecord => {
  const lang = toSearchLanguage(article.lang);
  const text = toKeptEntries(article)
    .map((entry) => clean(entry.text))
    .join(' · ');
  const names = article.entities.map((id) => toAllNames(content, id, lang));
  return {
    url: articleUrl(article),
    lang,
    kind: 'articles',
    title: article.title,
    text,
    keys: unique([...toKeys(`${article.title} ${text}`), ...names.flat().flatMap(toKeys)]),
    day: article.publishedOn,
    outlet: toOutletName(content.outlets, article, lang)?.text,
    names,
  };
};

const toStories = (content: SiteContent, story: Story): SearchRecord[] =>
  Object.entries(story.title).map(([lang, title]) => ({
    url: storyUrl(toUiLanguage(lang), story.id),
    lang: toSearchLanguage(lang),
    kind: 'stories',
    title,
    text: '',
    keys: unique(toKeys(title)),
    day: story.days?.[1],
    names: story.entities.map((id) => toAllNames(content, id, lang)),
  }));

/** A name with all its forms, so that each finds it, whatever language the texts are searched in. */
const toEntity = (content: SiteContent, id: EntityId, languages: readonly string[]): SearchRecord => {
  const shown = toEntityName(content, id, defaultLanguage);
  const names = [...new Set([shown.text, ...languages.flatMap((lang) => toAllNames(content, id, lang))])];
  return {
    url: shown.url,
    lang: noLanguage,
    kind: toKind(id),
    title: shown.text,
    text: names.slice(1).join(' · '),
    keys: unique(names.flatMap(toKeys)),
    names: [names],
    labels: uiLanguages.map((ui) => toEntityName(content, id, ui).text),
  };
};

/** Everything that can be searched: articles and stories in the index of their language, and all names in one of their own. */
export const toSearchRecords = (content: SiteContent): SearchRecord[] => {
  const languages = [...new Set([...uiLanguages, ...toSearchLanguages(content)])];
  return [
    ...content.articles.map((article) => toArticle(content, article)),
    ...content.stories.flatMap((story) => toStories(content, story)),
    ...[...content.articlesOf.keys()].map((id) => toEntity(content, id, languages)),
  ];
};
