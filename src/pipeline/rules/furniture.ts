import { findFurniture } from '../../languages/furniture.ts';
import type { FurnitureKind } from '../../languages/language.ts';
import { settleWhere } from '../page.ts';
import type { Rule, RuleExample } from './rule.ts';

const furnitureRule = (kind: FurnitureKind, description: string, examples: readonly RuleExample[]): Rule => ({
  id: kind,
  description,
  settle: (page) =>
    settleWhere(
      page,
      { fate: 'dropped', by: kind },
      ({ furniture, address }) => furniture?.kind === kind || address === kind,
    ),
  examples,
});

/** Words of a line that points to another article; a longer one is a sentence. */
const longestPointer = 30;

/** `Read also: Council plans a second tram line`, in the middle of a text or below it. */
const readAlso: Rule = {
  id: 'read-also',
  description: 'A line that points to another article.',
  settle: (page) =>
    settleWhere(page, { fate: 'dropped', by: 'read-also' }, ({ bare, words }) => {
      const head = /^([^:]{4,40}):\s+\S/u.exec(bare)?.[1];
      const kind = head === undefined || words > longestPointer ? undefined : findFurniture(head)?.kind;
      return kind === 'related' || kind === 'read-more';
    }),
  examples: [
    { text: 'Read also: Council plans a second tram line', settles: [1] },
    { text: 'The mayor said: Council plans a second tram line.', settles: [] },
  ],
};

/** Furniture that no article holds, wherever it stands on the page. */
export const pageFurniture: readonly Rule[] = [
  readAlso,
  furnitureRule('skip-link', 'A link that skips to the content.', [
    { text: 'Skip to content\nThe rope was too short to skip to the next tower.', settles: [1] },
    { text: 'التخطي إلى المحتوى', settles: [1] }, // «skip to content»
  ]),
  furnitureRule('share', 'Buttons that share, print or copy the page.', [
    { text: 'Share on Facebook\nThe brothers share a room in the old town of Algiers.', settles: [1] },
  ]),
  furnitureRule('app-promo', 'Praise of the outlet’s own app.', [
    { text: 'حمل التطبيق', settles: [1] }, // «download the app»
    { text: 'The app store opened its first office in the city.', settles: [] },
  ]),
  furnitureRule('newsletter', 'An invitation to subscribe.', [
    { text: 'Subscribe to our newsletter', settles: [1] },
    { text: 'The newsletter of the society dates from 1890.', settles: [] },
  ]),
  furnitureRule('cookies', 'A notice about cookies and consent.', [
    { text: 'Accept all cookies', settles: [1] },
    { text: 'She baked cookies for the whole street.', settles: [] },
  ]),
  furnitureRule('continues', 'A line that says that the text goes on below an advertisement or a picture.', [
    { text: 'Story continues below advertisement', settles: [1] },
    { text: 'يتبع أسفل الإعلان', settles: [1] }, // «continues below the advertisement»
    { text: 'The story continues below the deck, where the cook keeps his parrot.', settles: [] },
  ]),
  furnitureRule('advertisement', 'The label of an advertisement.', [
    { text: 'Advertisement', settles: [1] },
    { text: 'The advertisement ran for a year in every paper.', settles: [] },
  ]),
  furnitureRule('read-more', 'A link to go on reading.', [
    { text: 'Read more', settles: [1] },
    { text: 'Children who read more sleep better, the study says.', settles: [] },
  ]),
  furnitureRule('comments', 'The heading of the readers’ comments.', [
    { text: 'التعليقات', settles: [1] }, // «comments»
    { text: 'The minister refused to answer comments on the plan.', settles: [] },
  ]),
  furnitureRule('related', 'The heading of a list of other articles.', [
    { text: 'Related articles', settles: [1] },
    { text: 'The two related articles of the treaty were struck out.', settles: [] },
  ]),
];

/** Menu words may also be sections of an article: they are settled after the articles have taken theirs. */
export const menu: Rule = furnitureRule('menu', 'A word of the site’s menu.', [
  { text: 'الرئيسية', settles: [1] }, // «home»
  { text: 'The home side scored first and never looked back.', settles: [] },
]);

/** Rights phrases may name the outlet: they are settled after the copyright notice. */
export const rights: Rule = furnitureRule('rights', 'All rights reserved, terms and conditions.', [
  { text: 'All rights reserved', settles: [1] },
  { text: 'All rights are reserved for the heirs of the painter, the court ruled.', settles: [] },
]);
