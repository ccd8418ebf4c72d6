import { settleWhere } from '../page.ts';
import type { Rule } from './rule.ts';

/** What is cut off the end of a paragraph because it is the site's tagline: a name, a bar, another name. */
export const tagline: Rule = {
  id: 'tagline',
  description: 'The tagline of the site, glued to the end of a paragraph.',
  settle: (page) =>
    settleWhere(
      page,
      { fate: 'dropped', by: 'tagline' },
      ({ start, bare, text }) =>
        start > 0 &&
        (/^[^|.!?؟]{2,60}\s\|\s[^|.!?؟]{2,40}$/u.test(bare) || page.outlets.taglines.includes(text.trim())),
    ),
  examples: [
    {
      text: [
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923, as the',
        'old plans in the archive of the town had asked. The bridge is open day and night. The voice of the harbour | Facebook',
      ].join(' '),
      settles: [1],
    },
    { text: 'The voice of the harbour | Facebook', settles: [] },
  ],
};
