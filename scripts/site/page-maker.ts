import type { PathWithRoute, SSRManifest } from 'astro';
import { type Given, type Html, readHtml, toHtml } from './page-html.ts';
import type { Frame } from './page-runtime.ts';

export type Route = PathWithRoute['route'];

/** A route as it is compiled: a page is a component, a file a function that gives what it holds. */
interface RouteModule {
  default?: (frame: Frame, props: object, slots: object) => unknown;
  GET?: (context: Given) => Response | Promise<Response>;
}

/** The program that Astro compiles of the pages, as far as it is asked here: what it is made of, the module of a route, and what each path of it is made with. */
export interface PageProgram {
  manifest: Pick<SSRManifest, 'routes' | 'entryModules' | 'inlinedScripts'>;
  getComponentByRoute: (route: Route) => Promise<RouteModule>;
  routeCache: { get: (route: Route) => { staticPaths?: { keyed?: Map<string, Given> } } | undefined };
}

type Manifest = PageProgram['manifest'];

/** Links to the styles of a route. */
const toHead = ({ routes }: Manifest, { component }: Route, base: string): Html => {
  const styles = routes.find(({ routeData }) => routeData.component === component)?.styles ?? [];
  const links = styles.map((style) => {
    if (style.type === 'inline') throw new Error(`${component}: its styles are not in a file`);
    return `<link rel="stylesheet" href="${base}${style.src}">`;
  });
  return toHtml(links.join(''));
};

/** The element that loads a script of a component, or holds it. */
const toScript = ({ inlinedScripts, entryModules }: Manifest, id: string, base: string): Html => {
  const inlined = inlinedScripts.get(id);
  const src = inlined === undefined ? ` src="${base}${entryModules[id]}"` : '';
  return toHtml(`<script type="module"${src}>${inlined ?? ''}</script>`);
};

const renderPage = ({ default: component }: RouteModule, frame: Frame, { props = {} }: Given): string => {
  const page = component?.(frame, props, {});
  const html = typeof page === 'object' && page !== null ? readHtml(page) : undefined;
  if (html === undefined) throw new Error('it is no template');
  return `<!DOCTYPE html>${html}`;
};

/** Gives what makes the text or the bytes of a path. Throws with its address where that fails. */
export const toMaker = (program: PageProgram, path: string) => {
  const { manifest } = program;
  const base = path.replace(/\/*$/, '/');
  const loaded = new Map<string, { module: RouteModule; head: Html }>();
  const load = async (route: Route) => {
    const known = loaded.get(route.component);
    if (known !== undefined) return known;
    const one = { module: await program.getComponentByRoute(route), head: toHead(manifest, route, base) };
    loaded.set(route.component, one);
    return one;
  };
  return async ({ route, pathname }: PathWithRoute, given: Given): Promise<Uint8Array | string> => {
    const { module, head } = await load(route);
    try {
      if (module.GET !== undefined) return new Uint8Array(await (await module.GET(given)).arrayBuffer());
      const { params = {} } = given;
      const createAstro: Frame['createAstro'] = (props) => ({ params, props, self: null });
      return renderPage(module, { head, createAstro, toScript: (id) => toScript(manifest, id, base) }, given);
    } catch (cause) {
      throw new Error(`/${pathname}: it cannot be made`, { cause });
    }
  };
};
