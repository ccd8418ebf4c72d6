import { z } from 'zod';
import { articleSchema } from '../schema/article.ts';
import { entityIdSchema, entityKinds, isoDateSchema, langSchema, slugSchema } from '../schema/ids.ts';
import { creditSchema, mentionSchema, quoteSchema, statedDateSchema } from '../schema/ledger.ts';

// The rows of the data files. What a key means stands here, and the codebook of the site prints it.

const url = z.string().describe('Address of its page on this site.');
const count = (what: string) => z.int().nonnegative().describe(what);
const labels = z.record(langSchema, z.string()).describe('The name by language.');
const days = {
  first: isoDateSchema.optional().describe('The first day of publication that its articles state.'),
  last: isoDateSchema.optional().describe('The last one.'),
};
/** Where something stands that an article tells. */
const place = {
  article: slugSchema.describe('The article: an id of articles.'),
  lang: langSchema.describe('Language of the article.'),
  outlet: slugSchema.optional().describe('Outlet of the article, where a file knows it: an id of outlets.'),
  publishedOn: isoDateSchema.optional().describe('Day of the article, where it states one.'),
  file: z.string().describe('The raw file.'),
  line: z.int().positive().describe('Line of the raw file, from 1.'),
  start: z.int().nonnegative().describe('Where it begins in the raw line, in UTF-16 units.'),
  end: z.int().nonnegative().describe('Where it ends, excluded.'),
};

/** One line of `data/articles.ndjson`. */
export const articleRowSchema = z.strictObject({
  id: slugSchema.describe('Name of the article; the same in every file, and part of its address.'),
  ...articleSchema.shape,
  url,
  words: count('Words of the text, parted by white space.'),
  text: z.string().describe('The text: the kept blocks as printed, an empty line between two.'),
  body: z.string().describe('The same as Markdown, with links to the first mention of each name.'),
  mentions: z.array(mentionSchema).describe('As in the file of mentions.'),
  quotes: z.array(quoteSchema).describe('As in the file of quotes.'),
});

export const storyRowSchema = z.strictObject({
  id: slugSchema.describe('Name of the story, and part of its address.'),
  titles: z.record(langSchema, z.string()).describe('By language, the headline that stands for it; never translated.'),
  url,
  ...days,
  outlets: count('How many outlets tell it.'),
  languages: z.array(langSchema).describe('The languages of its articles.'),
  articles: z.array(slugSchema).describe('Ids of articles, the oldest first, those without a day last.'),
  entities: z.array(entityIdSchema).describe('Names that its articles share, the most shared first: ids of entities.'),
  because: z.string().describe('Why these articles are one story.'),
});

export const entityRowSchema = z.strictObject({
  id: entityIdSchema.describe('Kind and name, and part of its address.'),
  kind: z.enum(entityKinds).describe('What it is.'),
  labels,
  aliases: z.array(z.string()).describe('Other names and spellings, of all languages.'),
  subtype: z.string().optional().describe('What it is inside its kind: country, city, minister …'),
  country: z.string().optional().describe('ISO 3166-1 code of a country.'),
  wikidata: z.string().optional().describe('Its id at Wikidata.'),
  url,
  ...days,
  articles: count('Articles that mention it.'),
  mentions: count('Mentions in them.'),
  quotes: count('Quotations of which it is the speaker.'),
});

export const outletRowSchema = z.strictObject({
  id: slugSchema.describe('Name of its file, and part of its address.'),
  labels,
  language: langSchema.describe('The language that it mainly publishes in.'),
  country: z.string().optional().describe('ISO 3166-1 code of its country.'),
  site: z.string().optional().describe('Address of the outlet itself.'),
  rights: z.string().optional().describe('On what ground its texts stand here.'),
  contact: z.string().optional().describe('Whom to ask for rights.'),
  url,
  ...days,
  articles: count('Its articles on this site.'),
  sample: z.boolean().describe('Whether the outlet is invented, to try the site out.'),
});

export const mentionRowSchema = z.strictObject({
  entity: entityIdSchema.describe('Who or what is named: an id of entities.'),
  ...place,
  text: z.string().describe('The name as printed.'),
});

export const quoteRowSchema = z.strictObject({
  ...place,
  text: z.string().describe('The words as printed, without quotation marks.'),
  speaker: entityIdSchema.optional().describe('Who speaks, where the catalogue knows: an id of entities.'),
  speakerText: z.string().optional().describe('The words of the article that name the speaker.'),
  about: z.array(entityIdSchema).describe('Whom the words name: ids of entities.'),
  by: z.string().describe('The rule that found the quotation.'),
  fragment: z.boolean().describe('Whether the words are part of the reporter’s sentence.'),
  continues: z.boolean().describe('Whether it goes on where the quotation before it broke off.'),
  flaw: quoteSchema.shape.flaw.describe('What is wrong with its marks.'),
});

export const creditRowSchema = z.strictObject({
  ...place,
  text: z.string().describe('The name of the paper that the article has something from, as printed.'),
  cited: entityIdSchema.optional().describe('The paper, where the catalogue knows it: an id of entities.'),
  citedOutlet: creditSchema.shape.outlet.describe('The same, where it is an outlet of this site: an id of outlets.'),
  by: z.string().describe('The rule that found it.'),
});

export const dateRowSchema = z.strictObject({
  ...place,
  text: z.string().describe('The date that the text states, as printed.'),
  day: statedDateSchema.shape.day.describe('YYYY-MM-DD, YYYY-MM, or XXXX-MM-DD where no year is stated (ISO 8601-2).'),
  relative: z.boolean().describe('Whether it is counted from the day of the article: yesterday.'),
});
