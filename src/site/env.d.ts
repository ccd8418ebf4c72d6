/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Content folder of this build; these are set in astro.config.mjs. */
  readonly WARRAQ_CONTENT: string;
  /** File of the changes that git tells of, or empty. */
  readonly WARRAQ_CHANGES: string;
  /** Address of the repository, or empty. */
  readonly WARRAQ_REPOSITORY: string;
  /** Hash of the commit, or empty. */
  readonly WARRAQ_COMMIT: string;
  /** Newest articles and stories with a share card; set there too. */
  readonly WARRAQ_CARDS: string;
}
