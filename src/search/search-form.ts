import type { Question } from './find-hits.ts';

/** What the form asks: the question, the language, and the filters that are set. */
export const readForm = (data: FormData): Question & { lang: string } => {
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

/** Puts the question of the address into the form; a filter's value is not yet among its options. */
export const restoreForm = (page: HTMLFormElement): void => {
  for (const [key, value] of new URLSearchParams(location.search)) {
    const field = page.elements.namedItem(key);
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
      if (field.dataset['filter'] !== undefined) field.append(new Option(value, value, false, true));
    } else if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
};

/** Keeps what the form asks in the address of the page. */
export const keepInAddress = (data: FormData): void => {
  const address = new URL(location.href);
  const asked = [...data].flatMap(([key, value]) => (value === '' ? [] : [[key, String(value)]]));
  address.search = new URLSearchParams(asked).toString();
  history.replaceState(null, '', address);
};
