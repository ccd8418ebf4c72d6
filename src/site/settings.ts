/** What the build is told from outside. Under plain Node, as in tests, there is no `import.meta.env`: the defaults hold. */
export interface Settings {
  /** Folder that holds `articles/`, `ledgers/`, `stories/`, `entities/`, `outlets/`. */
  contentFolder: string;
  /** File that tells what the commits of git changed; empty without one. */
  changesFile: string;
  /** Origin of the published site: `https://example.org`. */
  site: string;
  /** Path that the site lives under, with a slash at both ends: `/` or `/news/`. */
  base: string;
  /** Where the content is kept and mistakes are reported, without a slash at its end: `https://github.com/name/site`. */
  repository: string | null;
  /** The commit that the site is made from. Pages that name it differ from commit to commit, so it is given only by will. */
  commit: string | null;
  /** Newest articles, and newest stories, that have a share card. */
  cards: number;
}

/** The base with exactly one slash at each end: `news` → `/news/`, `` → `/`. */
export const toBase = (base: string): string => `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** An address of the web without a slash at its end, or null when it is none: `https://a.example/b/` → `https://a.example/b` */
export const toRepository = (address: string): string | null =>
  /^https?:\/\/[^\s?#]+$/.test(address) ? address.replace(/\/+$/, '') : null;

/** A commit by its hash, or null when it is none. */
export const toCommit = (hash: string): string | null => (/^[0-9a-f]{7,64}$/.test(hash) ? hash : null);

const defaults: Settings = {
  contentFolder: 'content',
  changesFile: '',
  site: 'http://localhost:4321',
  base: '/',
  repository: null,
  commit: null,
  cards: 200,
};

export const settings: Settings =
  import.meta.env === undefined
    ? defaults
    : {
        contentFolder: import.meta.env.WARRAQ_CONTENT,
        changesFile: import.meta.env.WARRAQ_CHANGES,
        site: import.meta.env.SITE ?? defaults.site,
        base: toBase(import.meta.env.BASE_URL),
        repository: toRepository(import.meta.env.WARRAQ_REPOSITORY),
        commit: toCommit(import.meta.env.WARRAQ_COMMIT),
        cards: Number.parseInt(import.meta.env.WARRAQ_CARDS, 10) || 0,
      };
