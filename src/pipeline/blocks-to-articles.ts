import { findAuthor, findLabelled, findPrinted } from './find-author.ts';
import { findDate } from './find-date.ts';
import { findOutlet } from './find-outlet.ts';
import { findTags } from './find-tags.ts';
import { findTitle } from './find-title.ts';
import { ledgerToBlocks } from './ledger-to-blocks.ts';
import { metadataOf } from './metadata-of.ts';
import type { Body, Page } from './page.ts';
import type { Article, DecodedFile, Found } from './types.ts';

/** The articles of a page, one for each of its bodies, in their order, without names, quotes and corrections. */
export const blocksToArticles = (page: Page, file: DecodedFile): Article[] =>
  page.bodies.map((body, at) => toArticle(page, file, body, at === 0 ? file.stem : `${file.stem}-${at + 1}`));

const toArticle = (page: Page, file: DecodedFile, body: Body, id: string): Article => {
  const blocks = ledgerToBlocks(page, body);
  const outlet = findOutlet(page, body);
  const title = findTitle(page, body, blocks);
  return {
    id,
    file,
    lines: linesOf(page, body),
    title,
    lang: { value: body.lang, by: 'find-language', confidence: round(body.langConfidence), spans: [] },
    ...findDate(page, body, blocks, outlet?.id?.value),
    ...present({
      outlet: outlet?.id,
      outletName: outlet?.name,
      author: findAuthor(page, body),
      section: findLabelled(page, body, 'section'),
      sourceCredit: findPrinted(page, body, 'sourceCredit'),
      imageCredit: findPrinted(page, body, 'imageCredit'),
    }),
    ...findTags(page, body, title.value),
    blocks,
    mentions: [],
    unlisted: [],
    quotes: [],
    credits: [],
    dates: [],
    entityCorrections: { add: [], remove: [] },
  };
};

/** Two figures tell enough. */
const round = (share: number): number => Math.round(share * 100) / 100;

type Values = Partial<
  Record<'outlet' | 'outletName' | 'author' | 'section' | 'sourceCredit' | 'imageCredit', Found<string>>
>;

/** Only the values that were found. */
const present = (values: Record<keyof Values, Found<string> | null | undefined>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value != null && value.value !== ''));

/** First and last line that the article was read from. */
const linesOf = (page: Page, body: Body): [number, number] => {
  const title = metadataOf(page, body, 'title');
  const used = page.entries.slice(body.headFrom, body.tailTo + 1).filter(({ verdict }) => verdict?.fate === 'kept');
  const lines = [...title, ...used].map(({ line }) => line);
  return [Math.min(...lines), Math.max(...lines)];
};
