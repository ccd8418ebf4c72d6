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
import { type SearchPart, toSearchLanguage } from './search-parts.ts';
import { defaultLanguage, toUiLanguage, uiLanguages } from './ui-languages.ts';
import { articleUrl, storyUrl } from './urls.ts';

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

const toStories = (content: SiteContent, story: Story, wanted: string): SearchRecord[] =>
  Object.entries(story.title)
    .filter(([lang]) => toSearchLanguage(lang) === wanted)
    .map(([lang, title]) => ({
      url: storyUrl(toUiLanguage(lang), story.id),
      lang: wanted,
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

/** What one index is made of. `languages` are those in which a name may be asked for. */
export const toSearchRecords = (
  content: SiteContent,
  { lang, articles, stories, names }: SearchPart,
  languages: readonly string[],
): SearchRecord[] => [
  ...articles.map((article) => toArticle(content, article)),
  ...stories.flatMap((story) => toStories(content, story, lang)),
  ...names.map((id) => toEntity(content, id, languages)),
];
