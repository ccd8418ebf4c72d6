import anyAscii from 'any-ascii';

/** Longest slug, in letters: with a suffix it stays far below what file systems allow. */
const longest = 80;

/**
 * A text as part of a URL: lower-case ASCII words joined by hyphens; empty when nothing of it can be written so.
 *
 * `Sabri Boukadoum` → `sabri-boukadoum`, `صبري بوقادوم` → `sbry-bwqadwm`
 */
export const toSlug = (text: string): string =>
  anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
