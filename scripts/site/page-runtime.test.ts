import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as astro from 'astro/runtime/server/index.js';
import { type Html, type Props, readHtml, toHtml } from './page-html.ts';
import * as own from './page-runtime.ts';

// What a compiled component gives here is what Astro gives, with its own runtime as the witness.

/** A component as Astro's compiler writes it, over either runtime. */
type Write = (runtime: typeof own) => Parameters<typeof own.createComponent>[0];

const given: Props = { title: '"A" <b> & \'c\'', none: null, count: 0, list: ['<', 1, [true, false]] };
const frame: own.Frame = {
  head: toHtml('<link>'),
  toScript: (id) => toHtml(`<script src="${id}"></script>`),
  createAstro: (props) => ({ params: { lang: 'ar' }, props }),
};

const withOwn = (write: Write): string | undefined => readHtml(write(own)(frame, given, {}) as Html);

const withAstro = async (write: Write): Promise<string> => {
  const result = {
    createAstro: (props: Props) => ({ params: { lang: 'ar' }, props }),
    ...{ _metadata: { propagators: new Set(), extraHead: [], pendingSlotEvaluations: [], hasRenderedHead: true } },
    ...{ componentMetadata: new Map(), clientDirectives: new Map(), renderers: [], styles: [], scripts: [], links: [] },
  };
  const component = write(astro as unknown as typeof own) as unknown as Parameters<typeof astro.renderToString>[1];
  const made = await astro.renderToString(result as never, component, given, {});
  return String(made);
};

const cases: Readonly<Record<string, Write>> = {
  'text is escaped, and what is nothing prints nothing': ({ render, createComponent }) =>
    createComponent(
      (_, { title, none, count, list }) => render`<p>${title}${none}${undefined}${false}${count}${list}</p>`,
    ),
  'attributes are escaped, and left out where there is no value': ({ render, createComponent, addAttribute }) =>
    createComponent(
      (_, { title, none }) =>
        render`<a${addAttribute(title, 'title')}${addAttribute(none, 'lang')}${addAttribute(true, 'hidden')}${addAttribute(['x', { y: true }], 'class:list')}>`,
    ),
  'components stand in one another, with what is put into their slots': (runtime) => {
    const { render, createComponent, renderComponent, renderSlot } = runtime;
    const inner = createComponent((one, { text }, slots) => render`<i>${text}${renderSlot(one, slots['default'])}</i>`);
    return createComponent(
      (one, { title }) =>
        render`<p>${renderComponent(one, 'Inner', inner, { text: title }, { default: () => render`<b>${title}</b>` })}</p>`,
    );
  },
  'an element may have a computed name, and a fragment none': ({
    render,
    createComponent,
    renderComponent,
    Fragment,
  }) =>
    createComponent(
      (one) =>
        render`${renderComponent(one, 'Heading', 'h2', { lang: 'he' }, { default: () => render`x` })}${renderComponent(one, 'Fragment', Fragment, {}, { default: () => render`y` })}`,
    ),
  'what is asked for as HTML stays as it is': ({ render, createComponent, unescapeHTML }) =>
    createComponent(() => render`<p>${unescapeHTML('<b>&amp;</b>')}</p>`),
  'a component knows its page': ({ render, createComponent }) =>
    createComponent((one, props) => {
      const { params, props: own } = one.createAstro(props) as { params: Props; props: Props };
      return render`${params['lang']}${own['title']}`;
    }),
};

for (const [name, write] of Object.entries(cases))
  test(name, async () => {
    assert.equal(withOwn(write), await withAstro(write));
  });

test('what is no text fails', () => {
  assert.throws(() => own.render`${Promise.resolve('x')}`, /no text/);
  assert.throws(() => own.render`${{ html: '<b>' }}`, /no text/);
});
