import ar from '../strings/ar.json' with { type: 'json' };
import en from '../strings/en.json' with { type: 'json' };
import fr from '../strings/fr.json' with { type: 'json' };
import type { UiLanguage } from './ui-languages.ts';

/** A text of the interface, or its forms by plural category. */
type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type StringKey = keyof typeof en;
type Values = Readonly<Record<string, string | number>>;

/** Every text of the interface, by language. */
export const strings: Readonly<Record<UiLanguage, Readonly<Record<StringKey, Message>>>> = { ar, fr, en };

/** Says a text of the interface in one language; `n` chooses the plural form. */
export type Translate = (key: StringKey, values?: Values) => string;

const plurals = new Map<string, Intl.PluralRules>();

const pluralOf = (lang: string, n: number): Intl.LDMLPluralRule => {
  let rules = plurals.get(lang);
  if (rules === undefined) {
    rules = new Intl.PluralRules(lang);
    plurals.set(lang, rules);
  }
  return rules.select(n);
};

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const translators = new Map<UiLanguage, Translate>();

/** The translator of one interface language: `en`: `count.articles`, `{ n: 2 }` → `2 articles` */
export const translateTo = (lang: UiLanguage): Translate => {
  let translate = translators.get(lang);
  if (translate === undefined) {
    const table = strings[lang];
    translate = (key, values = {}) => {
      const message = table[key];
      if (typeof message === 'string') return fill(message, values);
      return fill(message[pluralOf(lang, Number(values['n']))] ?? message.other ?? '', values);
    };
    translators.set(lang, translate);
  }
  return translate;
};

/** Whether a text of the interface with this key exists; for keys that are made of data, such as `as.lead`. */
export const isStringKey = (key: string): key is StringKey => Object.hasOwn(en, key);
