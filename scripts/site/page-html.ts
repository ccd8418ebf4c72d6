/** Marks HTML that needs no escaping. No text of the content can carry it: what is read from a file has no symbols. */
const html = Symbol.for('warraq.html');

/** HTML that was made by a template. */
export interface Html {
  readonly [html]: string;
}

export const toHtml = (text: string): Html => ({ [html]: text });

/** The text of what a template has made; undefined for anything else. */
export const readHtml = (value: object): string | undefined => (value as Partial<Html>)[html];

type Params = Readonly<Record<string, string | undefined>>;
export type Props = Readonly<Record<string, unknown>>;

/** What a path is made with. */
export interface Given {
  params?: Params;
  props?: Props;
}
