import type { LedgerEntry, Problem } from '../schema/ledger.ts';
import { showControls } from '../text/show-controls.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { isStringKey, type StringKey } from './translate.ts';
import { articleUrl } from './urls.ts';

/** A piece of the raw file as its ledger page shows it. */
export interface SourceRow {
  entry: LedgerEntry;
  /** The raw text, with hidden characters named. */
  text: string;
  /** Whether it is the first piece of its line: only that one carries the anchor. */
  first: boolean;
  /** What it became: `fate.kept`, and `as.lead` or `field.title` where there is more to say. */
  fate: StringKey;
  detail: StringKey | null;
  rule: StringKey | null;
  /** Language of the text where an article holds it. */
  lang: string | undefined;
  /** Whether the piece holds a letter: only then does the text itself say which way it runs. */
  spoken: boolean;
  /** Address of the paragraph that it became. */
  paragraph: string | null;
}

const toDetail = ({ as, field }: LedgerEntry): StringKey | null => {
  if (as !== undefined) return `as.${as}`;
  return field === undefined ? null : `field.${field}`;
};

const toRule = ({ by }: LedgerEntry): StringKey | null => {
  const key = `rule.${by}`;
  return isStringKey(key) ? key : null;
};

/** What a person should look at in an article's raw file; a message quotes raw text, and its hidden characters are named. */
export const toShownProblems = ({ ledger }: SiteArticle): Problem[] =>
  ledger.problems.map((problem) => ({ ...problem, message: showControls(problem.message) }));

/** The pieces of an article's raw file, in order, with their fates and their places in the articles. */
export const toSourceRows = (content: SiteContent, { ledger }: SiteArticle): SourceRow[] => {
  const blocks = new Map<string, number>();
  let last = 0;
  return ledger.entries.map((entry) => {
    const first = entry.line !== last;
    last = entry.line;
    const owner = entry.article === undefined ? undefined : content.articleById.get(entry.article);
    let paragraph: string | null = null;
    if (owner !== undefined && entry.fate === 'kept') {
      const number = (blocks.get(owner.id) ?? 0) + 1;
      blocks.set(owner.id, number);
      paragraph = `${articleUrl(owner)}#p${number}`;
    }
    return {
      entry,
      text: showControls(entry.text),
      first,
      fate: `fate.${entry.fate}`,
      detail: toDetail(entry),
      rule: toRule(entry),
      lang: owner?.lang,
      spoken: /\p{L}/u.test(entry.text),
      paragraph,
    };
  });
};

/** The name of a raw file as a page shows it: a name may hold anything that a file system takes. */
export const toShownFile = (file: string): string => `content/raw/${showControls(file)}`;
