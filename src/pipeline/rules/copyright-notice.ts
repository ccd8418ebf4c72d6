import { findFurniture } from '../../languages/furniture.ts';
import { findOutletId, type OutletNames } from '../outlet-names.ts';
import type { OpenEntry } from '../page.ts';
import { openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** A notice is a line, not a paragraph about copyright. */
const longestNotice = 30;

/** Years, addresses and the words of the notice itself: what is left is the name. */
const notName =
  /[©ⓒ]|\(c\)|저작권자|(?<!\p{Nd})(?:(?:19|20|25)\d\d|[٠-٩۰-۹०-९০-৯๐-๙]{4})(?!\p{Nd})|copyright|\[[^\]]*\]|\([^)]*\)|\S+@\S+|[–—-]\s*(?=(?:19|20)\d\d)|\b(?:or|and) its (?:affiliat|licens|subsidiar|suppl)\w*(?: \w+)?/giu;

/** What a company is by law, behind its name and before it: S.A., GmbH, בע"מ (limited), 株式会社 (stock company). */
const legalForm =
  /(?<=[\p{L}\p{M}»”"],?\s{0,2})(?:\s(?:S\.?A\.?S?|S\.L\.U?|S\.?L|S\.?R\.?L|S\.?p\.?A|GmbH(?:\s?&\s?Co\.?\s?KG)?|AG|Ltd|Inc|L\.?L\.?C|P\.?L\.?C|Co\.,|B\.V|N\.V|A\/S|ApS|Oyj?|Kft|Zrt|s\.\s?r\.\s?o|a\.\s?s|sp\. z o\. ?o|d\. ?o\. ?o|A\.Ş|Α\.Ε|Ε\.Π\.Ε|בע["״]מ)(?![\p{L}\p{M}])\.?|\s?(?:株式会社|有限公司|จำกัด))|(?:株式会社|주식회사|บริษัท)\s?|(?<![\p{L}\p{M}])(?:ООО|ОАО|ЗАО|ТОВ)\s/gu;

/**
 * A copyright notice. It is metadata when it names the outlet, the name being what is left without the year, the
 * sign and the rights phrase; its year is that of the template and dates nothing.
 */
export const copyrightNotice: Rule = {
  id: 'copyright-notice',
  description: 'A copyright notice; it may name the outlet, but its year is no date of an article.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const entry of openEntries(page).filter(isNotice)) {
      const named = settled.size === 0 && findNoticeName(entry.bare, page.outlets) !== null;
      const by = 'copyright-notice';
      settled.set(entry.index, named ? { fate: 'metadata', field: 'outlet', by } : { fate: 'dropped', by });
    }
    return settled;
  },
  examples: [
    { text: '2024 © - أطلس بريس جميع الحقوق محفوظة\nA body.', settles: [1] }, // «Atlas Press, all rights reserved»
    { text: '© 2025 The Harbour Post. All rights reserved.', settles: [1] },
    { text: 'The copyright of the map expired in 2024, the library said.', settles: [] },
  ],
};

const isNotice = ({ bare, words }: OpenEntry): boolean =>
  words <= longestNotice && /[©ⓒ]|\(c\)\s*(?:19|20)\d\d|저작권자\s*\(c\)|^copyright\b.*\d{4}/iu.test(bare);

/** Longest name of an outlet, in words. */
const longestName = 6;

/** The outlet's name inside a copyright notice, as printed. `2024 © - أطلس بريس جميع الحقوق محفوظة` → `أطلس بريس` */
export const findNoticeName = (notice: string, outlets: OutletNames): string | null => {
  const parts = notice
    .replace(notName, '\n')
    .replace(legalForm, '\n')
    .split(/\n|[|•·]|\s[-–—]\s|[.۔](?:\s|$)|。/u)
    .map((part) => stripRights(part).replace(/^[\s<,.:;–—-]+|[\s>,.:;–—-]+$/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part));
  const known = parts.map((part) => findKnown(part, outlets)).find((part) => part !== null);
  const short = [...parts, ...parts.flatMap((part) => part.split(/,\s/u))].find(
    (part) => part.split(/\s+/).length <= longestName && findFurniture(part) === null,
  );
  return known ?? short ?? null;
};

/** The part itself, or without the ل («for») that «all rights reserved for …» puts before the name. */
const findKnown = (part: string, outlets: OutletNames): string | null =>
  [part, part.replace(/^ل/u, '')].find((name) => findOutletId(outlets, name) !== undefined) ?? null;

/** Takes a rights phrase off the end or the beginning. `أطلس بريس جميع الحقوق محفوظة` → `أطلس بريس`; `All rights reserved` → `` */
const stripRights = (part: string): string => {
  const words = part.trim().split(/\s+/);
  const isRights = (phrase: readonly string[]): boolean => {
    const found = findFurniture(phrase.join(' '));
    return found?.kind === 'rights' && !found.phrase.includes('…');
  };
  if (isRights(words)) return '';
  for (let at = 1; at < words.length; at += 1) if (isRights(words.slice(at))) return words.slice(0, at).join(' ');
  for (let at = words.length - 1; at > 0; at -= 1) if (isRights(words.slice(0, at))) return words.slice(at).join(' ');
  return part;
};
