import { settleWhere } from '../page.ts';
import type { Rule } from './rule.ts';

/** File names and alternative texts that designers give to pictures of buttons. */
const iconWords = new Set(
  (
    'logo icon icons menu hamburger search close arrow chevron caret back next prev previous up down left right play pause ' +
    'store app google apple badge facebook twitter x instagram youtube whatsapp telegram linkedin tiktok rss email mail ' +
    'print share copy link user avatar profile image img picture photo banner placeholder spinner loading loader svg png ' +
    'calendar clock time date comment comments eye views heart like home plus minus'
  ).split(' '),
);

/** «logo», «picture» in other languages, where a page's own template was translated. */
const iconLines = new Set(['شعار', 'لوگو', 'לוגו', 'صورة', 'логотип', '标志', 'ロゴ']); // logo ×3 (ar, fa, he), picture (ar), logo ×3 (ru, zh, ja)

/** Alternative text of icons: `logo`, `app-storeplay-store`. */
export const iconAlt: Rule = {
  id: 'icon-alt',
  description: 'The alternative text of icons and badges, left over from pictures.',
  settle: (page) =>
    settleWhere(
      page,
      { fate: 'dropped', by: 'icon-alt' },
      ({ bare, folded }) => iconLines.has(bare) || isIconText(folded),
    ),
  examples: [
    { text: 'logo\napp-storeplay-store\nsearch-icon', settles: [1, 2, 3] },
    { text: 'Apple store opens\nplay', settles: [2] },
  ],
};

/** Only icon words, run together or joined by hyphens and underscores; a space makes it a phrase. */
const isIconText = (folded: string): boolean => {
  if (!/^[a-z_-]{2,60}$/.test(folded)) return false;
  return folded.split(/[_-]+/).every((part) => part === '' || iconWords.has(part) || isRunTogether(part));
};

/** `storeplay` is `store` + `play`. */
const isRunTogether = (part: string): boolean => {
  for (let at = 2; at < part.length - 1; at += 1) {
    if (iconWords.has(part.slice(0, at)) && iconWords.has(part.slice(at))) return true;
  }
  return false;
};
