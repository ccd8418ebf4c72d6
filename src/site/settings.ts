/** What the build is told from outside. Under plain Node, as in tests, there is no `import.meta.env`: the defaults hold. */
export interface Settings {
  /** Folder that holds `articles/`, `ledgers/`, `stories/`, `entities/`, `outlets/`. */
  contentFolder: string;
  /** Origin of the published site: `https://example.org`. */
  site: string;
  /** Path that the site lives under, with a slash at both ends: `/` or `/news/`. */
  base: string;
}

/** The base with exactly one slash at each end: `news` → `/news/`, `` → `/`. */
export const toBase = (base: string): string => `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

const defaults: Settings = { contentFolder: 'content', site: 'http://localhost:4321', base: '/' };

export const settings: Settings =
  import.meta.env === undefined
    ? defaults
    : {
        contentFolder: import.meta.env.WARRAQ_CONTENT,
        site: import.meta.env.SITE ?? defaults.site,
        base: toBase(import.meta.env.BASE_URL),
      };
