import { addAttribute, escapeHTML, Fragment, isHTMLString, spreadAttributes } from 'astro/runtime/server/index.js';
import { type Html, type Props, readHtml, toHtml } from './page-html.ts';

// What compiled components call, in the place of `astro/compiler-runtime`: a template gives its HTML at once. Names and
// arguments are those of Astro's compiler; what is missing here is what no component of this site uses.

export { addAttribute, Fragment, spreadAttributes };

/** What a page is rendered with. */
export interface Frame {
  /** Links to its styles. */
  head: Html;
  /** The element that loads a script of a component. */
  toScript: (id: string) => Html;
  /** What a component is given: `Astro.params` and `Astro.props`. It may ask for nothing else. */
  createAstro: (props: Props) => object;
}

type Slots = Readonly<Record<string, ((frame: Frame) => unknown) | undefined>>;
type Component = (frame: Frame, props: Props, slots: Slots) => unknown;

const none = toHtml('');

/** Text is escaped; what a template, an attribute or `set:html` has made is not. */
const print = (value: unknown): string => {
  if (typeof value === 'string') return escapeHTML(value);
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'function') return print(value());
  if (typeof value !== 'object') return String(value);
  return readHtml(value) ?? printObject(value);
};

const printObject = (value: object): string => {
  if (isHTMLString(value)) return String(value);
  if (!(Symbol.iterator in value)) throw new Error('A component holds what is no text: a promise, or an object');
  let text = '';
  for (const one of value as Iterable<unknown>) text += print(one);
  return text;
};

export const createComponent = (component: Component): Component => component;

/** What `getStaticPaths` may ask of `Astro`: nothing. */
export const createAstro = (): object => ({});

export const render = (parts: TemplateStringsArray, ...values: readonly unknown[]): Html => {
  let text = parts[0] ?? '';
  for (let at = 0; at < values.length; at += 1) text += print(values[at]) + (parts[at + 1] ?? '');
  return toHtml(text);
};

/** A component, an element whose name is computed, or nothing but what stands in it. */
export const renderComponent = (
  frame: Frame,
  name: string,
  component: Component | string | typeof Fragment,
  props: Props,
  slots: Slots = {},
): unknown => {
  if (component === Fragment) return slots['default']?.(frame);
  if (typeof component === 'string')
    return toHtml(`<${component}${spreadAttributes(props)}>${print(slots['default']?.(frame))}</${component}>`);
  if (typeof component !== 'function') throw new Error(`${name}: no component`);
  return component(frame, props, slots);
};

export const renderSlot = (frame: Frame, slot: Slots[string], fallback?: unknown): unknown =>
  slot === undefined ? fallback : slot(frame);

export const renderScript = ({ toScript }: Frame, id: string): Html => toScript(id);
export const renderHead = ({ head }: Frame): Html => head;
/** Every page has a head of its own. */
export const maybeRenderHead = (): Html => none;
export const unescapeHTML = (text: unknown): Html => toHtml(String(text ?? ''));
