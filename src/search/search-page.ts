import { noLanguage } from '../text/no-language.ts';
import { asksNames, findAll, type Question } from './find-hits.ts';
import { type FilterCounts, loadIndex } from './load-index.ts';
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

/** Reads the form: the question, the language, and the filters that are set. */
const readForm = (data: FormData): Question & { lang: string } => {
  const filters = Object.fromEntries(
    ['kind', 'name', 'outlet', 'year'].flatMap((key) => {
      const value = data.get(key);
      return typeof value === 'string' && value !== '' ? [[key, value]] : [];
    }),
  );
  return {
    text: String(data.get('q') ?? ''),
    lang: String(data.get('in') ?? ''),
    filters,
    newestFirst: data.get('sort') === 'day',
  };
};

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

/** Runs the search page: answers as the reader types, and keeps the question in the address. */
const start = (page: HTMLFormElement, results: HTMLOListElement, told: HTMLElement, next: HTMLButtonElement): void => {
  const settings: Settings = JSON.parse(page.dataset['settings'] ?? '{}');
  let asked = 0;

  const show = async (question: Question & { lang: string }): Promise<void> => {
    const turn = ++asked;
    next.hidden = true;
    if (question.text.trim() === '') {
      results.replaceChildren();
      told.textContent = '';
      return;
    }
    const load = (of: string, parts = 1) => loadIndex(`${settings.indexes}${of}/`, parts);
    const partsOfNames = settings.parts[noLanguage];
    const [texts, names] = await Promise.all([
      load(question.lang, settings.parts[question.lang]),
      partsOfNames !== undefined && asksNames(question) ? load(noLanguage, partsOfNames) : null,
    ]);
    const { hits, filters } = await findAll(texts, names, question);
    if (turn !== asked) return;
    told.textContent = hits.length === 0 ? settings.none : countText(hits.length, settings);
    fillFilters(page, filters, settings);
    results.replaceChildren();
    let shown = 0;
    const showMore = async (): Promise<void> => {
      const items = await Promise.all(hits.slice(shown, shown + step).map((hit) => hit.data()));
      if (turn !== asked) return;
      const added = items.map((item) => toResult(item, question, settings));
      results.append(...added);
      if (shown > 0) added[0]?.querySelector('a')?.focus();
      shown += items.length;
      next.hidden = shown >= hits.length;
    };
    next.onclick = () => void showMore().catch(fail);
    await showMore();
  };

  const fail = (): void => {
    told.textContent = settings.failed;
  };

  const answer = (): void => {
    const data = new FormData(page);
    const address = new URL(location.href);
    address.search = new URLSearchParams(
      [...data].flatMap(([key, value]) => (value === '' ? [] : [[key, String(value)]])),
    ).toString();
    history.replaceState(null, '', address);
    show(readForm(data)).catch(fail);
  };

  restore(page);
  let waiting = 0;
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  page.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(answer, 200);
  });
  if (new URLSearchParams(location.search).get('q')) answer();
};

/** Puts the question of the address into the form; a filter's value is not yet among its options. */
const restore = (page: HTMLFormElement): void => {
  for (const [key, value] of new URLSearchParams(location.search)) {
    const field = page.elements.namedItem(key);
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
      if (field.dataset['filter'] !== undefined) field.append(new Option(value, value, false, true));
    } else if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
};

if (form !== null && list !== null && status !== null && more !== null) start(form, list, status, more);
