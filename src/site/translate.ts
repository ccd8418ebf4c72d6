import type en from '../strings/en.json';
import { rememberLatest } from '../text/remember.ts';
import { toNumber } from './numbers.ts';
import { defaultLanguage, type UiLanguage, uiLanguages } from './ui-languages.ts';

/** A text of the interface, or its forms by plural category. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type StringKey = keyof typeof en;
/** Every text of the interface in one language: a file of `src/strings`. */
export type Strings = Readonly<Record<StringKey, Message>>;
type Values = Readonly<Record<string, string | number>>;

/** Says a text of the interface in one language; `n` chooses the plural form. */
export type Translate = (key: StringKey, values?: Values) => string;

/** Messages at hand at a time: more than a table has in all languages. */
const mostMessages = 10_000;

/** What a message says, and between that the names of its values: `{n} of {all}` → ``, n, ` of `, all, `` */
const cutMessage = rememberLatest((text: string) => text.split(/\{(\w+)\}/), mostMessages);

/** The translator that speaks from one table: `en`: `count.articles`, `{ n: 2 }` → `2 articles` */
export const toTranslate = (lang: string, table: Strings): Translate => {
  const plurals = new Intl.PluralRules(lang);
  const say = (value: string | number): string => (typeof value === 'number' ? toNumber(lang, value) : value);
  return (key, values = {}) => {
    const message = table[key];
    const text =
      typeof message === 'string' ? message : (message[plurals.select(Number(values['n']))] ?? message.other ?? '');
    if (!text.includes('{')) return text;
    return cutMessage(text).reduce(
      (said, part, at) => said + (at % 2 === 0 ? part : say(values[part] ?? `{${part}}`)),
      '',
    );
  };
};

// Only what is published is read: a further file of `src/strings` costs the build nothing.
const load = async (lang: UiLanguage): Promise<[UiLanguage, Strings]> => {
  const { default: table }: { default: Strings } = await import(`../strings/${lang}.json`, { with: { type: 'json' } });
  return [lang, table];
};

const tables = new Map(await Promise.all(uiLanguages.map(load)));
const translators = new Map([...tables].map(([lang, table]) => [lang, toTranslate(lang, table)]));

/** The translator of a published language. */
export const translateTo = (lang: UiLanguage): Translate => {
  const translate = translators.get(lang);
  if (translate === undefined) throw new Error(`no interface in ${lang}`);
  return translate;
};

/** A text with all its plural forms, for what is counted in the reader's browser. */
export const toForms = (lang: UiLanguage, key: StringKey): Message | undefined => tables.get(lang)?.[key];

/** Whether a text of the interface with this key exists; for keys that are made of data, such as `as.lead`. */
export const isStringKey = (key: string): key is StringKey => Object.hasOwn(tables.get(defaultLanguage) ?? {}, key);
