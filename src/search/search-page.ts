import { noLanguage } from '../text/no-language.ts';
import { asksNames, type Found, findAll, type Question } from './find-hits.ts';
import { type FilterCounts, type Hit, type HitData, loadIndex } from './load-index.ts';
import { keepInAddress, readForm, restoreForm } from './search-form.ts';
import { type ResultTexts, toResult } from './to-result.ts';

/** What the page says to its script: `data-` attributes of the form. */
interface Settings extends ResultTexts {
  /** Folder of the indexes. */
  indexes: string;
  /** In how many parts the index of each language is, and that of names. */
  parts: Readonly<Record<string, number>>;
  /** Counts by plural category, with `{n}`. */
  counts: Readonly<Record<string, string>>;
  none: string;
  failed: string;
}

/** Results shown at once. */
const step = 10;

const form = document.querySelector<HTMLFormElement>('#search-form');
const list = document.querySelector<HTMLOListElement>('#results');
const status = document.querySelector<HTMLParagraphElement>('#search-status');
const more = document.querySelector<HTMLButtonElement>('#search-more');

const { lang } = document.documentElement;

const toNumber = (n: number, { digits }: Settings): string => n.toLocaleString(lang, { numberingSystem: digits });

const countText = (n: number, settings: Settings): string =>
  (settings.counts[new Intl.PluralRules(lang).select(n)] ?? settings.counts['other'] ?? '').replace(
    '{n}',
    toNumber(n, settings),
  );

/** The values that would still find something, the most frequent first; the chosen one stays. */
const fillFilter = (
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  toWords: (value: string, count: number) => string,
): void => {
  const chosen = select.value;
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  values.sort(([a, x], [b, y]) => (select.name === 'year' ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1)));
  const options = values
    .slice(0, 60)
    .map(([value, count]) => new Option(toWords(value, count), value, false, value === chosen));
  select.replaceChildren(select.options[0] ?? new Option('', ''), ...options);
};

const fillFilters = (page: HTMLFormElement, filters: FilterCounts, settings: Settings): void => {
  for (const select of page.querySelectorAll<HTMLSelectElement>('select[data-filter]'))
    fillFilter(select, filters[select.name] ?? {}, (value, count) => {
      const words = select.name === 'kind' ? (settings.kinds[value] ?? value) : value;
      return `${words} (${toNumber(count, settings)})`;
    });
};

/** Where the page shows what was found. */
interface Places {
  results: HTMLOListElement;
  told: HTMLElement;
  next: HTMLButtonElement;
}

/** Finds what a form asks, among the texts of a language and, where they may answer, the names. */
const find = async ({ indexes, parts }: Settings, question: Question & { lang: string }): Promise<Found> => {
  const load = (of: string, count = 1) => loadIndex(`${indexes}${of}/`, count);
  const partsOfNames = parts[noLanguage];
  const [texts, names] = await Promise.all([
    load(question.lang, parts[question.lang]),
    partsOfNames !== undefined && asksNames(question) ? load(noLanguage, partsOfNames) : null,
  ]);
  return findAll(texts, names, question);
};

/** Shows what was found, step by step, as long as nothing else is asked. */
const showHits = async (
  { results, next }: Places,
  hits: readonly Hit[],
  toItem: (data: HitData) => HTMLElement,
  isAsked: () => boolean,
  fail: () => void,
): Promise<void> => {
  let shown = 0;
  const showMore = async (): Promise<void> => {
    const items = await Promise.all(hits.slice(shown, shown + step).map((hit) => hit.data()));
    if (!isAsked()) return;
    const added = items.map(toItem);
    results.append(...added);
    if (shown > 0) added[0]?.querySelector('a')?.focus();
    shown += items.length;
    next.hidden = shown >= hits.length;
  };
  next.onclick = () => void showMore().catch(fail);
  await showMore();
};

/** A function that answers a question on the page: the last one asked, whichever is found first. */
const toAnswerer = (page: HTMLFormElement, places: Places, settings: Settings) => {
  const { results, told, next } = places;
  let asked = 0;
  return async (question: Question & { lang: string }): Promise<void> => {
    const turn = ++asked;
    const isAsked = (): boolean => turn === asked;
    const fail = (): void => {
      if (isAsked()) told.textContent = settings.failed;
    };
    next.hidden = true;
    if (question.text.trim() === '') {
      results.replaceChildren();
      told.textContent = '';
      return;
    }
    try {
      const { hits, filters } = await find(settings, question);
      if (!isAsked()) return;
      told.textContent = hits.length === 0 ? settings.none : countText(hits.length, settings);
      fillFilters(page, filters, settings);
      results.replaceChildren();
      await showHits(places, hits, (item) => toResult(item, question, settings), isAsked, fail);
    } catch {
      fail();
    }
  };
};

/** How long nothing must be typed before a question is answered, in milliseconds. */
const pause = 200;

/** Runs the search page: answers as the reader types, and keeps the question in the address. */
const start = (page: HTMLFormElement, places: Places): void => {
  const show = toAnswerer(page, places, JSON.parse(page.dataset['settings'] ?? '{}'));
  const answer = (): void => {
    const data = new FormData(page);
    keepInAddress(data);
    void show(readForm(data));
  };
  restoreForm(page);
  let waiting = 0;
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  page.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(answer, pause);
  });
  if (new URLSearchParams(location.search).get('q')) answer();
};

if (form !== null && list !== null && status !== null && more !== null)
  start(form, { results: list, told: status, next: more });
