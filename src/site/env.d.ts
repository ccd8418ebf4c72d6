/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Content folder of this build; set in astro.config.mjs. */
  readonly WARRAQ_CONTENT: string;
}
