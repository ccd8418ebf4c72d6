import type { Outlet } from '../schema/outlet.ts';
import type { SiteContent } from './index-content.ts';
import { type Text, toLabel } from './names.ts';
import { uiLanguages } from './ui-languages.ts';

/** Whether any outlet is one of the invented ones of the sample content. */
export const hasSample = (outlets: ReadonlyMap<string, Outlet>): boolean =>
  outlets.values().some((outlet) => outlet.sample === true);

/** An outlet as a page names it. */
export interface OutletName extends Text {
  /** Absent when the catalogue does not know the outlet. */
  id?: string;
  sample: boolean;
}

/**
 * The outlet of an article as readers of `lang` know it: its name in the catalogue, or else the printed one, or null
 * when the dump states none.
 */
export const toOutletName = (
  outlets: ReadonlyMap<string, Outlet>,
  article: { outlet?: string | undefined; outletName?: string | undefined; lang: string },
  lang: string,
): OutletName | null => {
  const outlet = article.outlet === undefined ? undefined : outlets.get(article.outlet);
  if (article.outlet !== undefined && outlet !== undefined)
    return { ...toLabel(outlet.names, lang), id: article.outlet, sample: outlet.sample === true };
  if (article.outletName === undefined) return null;
  return { text: article.outletName, lang: article.lang, sample: false };
};

/** One page per interface language for each outlet that an article comes from. */
export const toOutletPaths = (content: SiteContent) =>
  uiLanguages.flatMap((lang) =>
    [...content.articlesOfOutlet].flatMap(([id, articles]) => {
      const outlet = content.outlets.get(id);
      if (outlet === undefined) throw new Error(`articles/${articles[0]?.id}.md: no outlet ${id}`);
      return { params: { lang, id }, props: { id, outlet, articles } };
    }),
  );
