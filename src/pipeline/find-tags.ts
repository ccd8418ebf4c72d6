import { findLabel } from '../languages/furniture.ts';
import { fold } from '../text/fold.ts';
import { metadataOf, toFound } from './metadata-of.ts';
import { type Body, givesField, type OpenEntry, type Page } from './page.ts';
import type { Found } from './types.ts';

const hashtag = /#([\p{L}\p{N}\p{M}_\u200c]+)/gu;

/** The hashtags of a line, without their sign, as printed. `#الجسر #الميناء` → `الجسر`, `الميناء` */
export const findHashtags = (line: string): string[] => [...line.matchAll(hashtag)].map(([, tag]) => tag ?? '');

/** The tag that a tag page is about, from its heading, or null. `Latest news about #bridges` → `bridges` */
export const findLatestHeading = (line: string): string | null => {
  const tags = findHashtags(line);
  if (tags.length !== 1 || line.split(/\s+/).length > 8) return null;
  return findLabel(line)?.kind === 'latest' ? (tags[0] ?? null) : null;
};

/** The values of a tags line without hashtags. `bridges, harbours` → `bridges`, `harbours` */
export const splitTags = (list: string): string[] =>
  list
    .split(/[,،;؛|•·/]+|\s{2,}/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** Tags of an article, and all its hashtags as printed. */
export interface FoundTags {
  tags: Found<string>[];
  hashtags: string[];
}

/** Hashtags are the title cut into words when this share of them stands in it. */
const titleShare = 0.8;

/**
 * The tags of an article: the tag of the tag page it stands on, its tags line, its hashtags. Hashtags that are only
 * its title cut into words are kept as hashtags and give no tags.
 */
export const findTags = (page: Page, body: Body, title: string): FoundTags => {
  const heading = page.entries.find((entry) => givesField(entry, 'tags') && findLatestHeading(entry.bare) !== null);
  const lines = [
    ...(heading === undefined ? [] : [heading]),
    ...metadataOf(page, body, 'tags').filter((entry) => entry !== heading),
  ];
  const found: FoundTags = { tags: [], hashtags: [] };
  for (const entry of lines) {
    const hashed = findHashtags(entry.bare);
    found.hashtags.push(...hashed.map((tag) => `#${tag}`));
    const tags = hashed.length > 0 ? hashed : splitTags(entry.label?.value ?? entry.bare);
    if (!isTitleCut(hashed, title)) found.tags.push(...tags.map((tag) => tagAt(entry, tag)));
  }
  const seen = new Set<string>();
  return { ...found, tags: found.tags.filter(({ value }) => !seen.has(value) && seen.add(value)) };
};

const tagAt = (entry: OpenEntry, tag: string): Found<string> => {
  const at = entry.bare.indexOf(tag);
  return toFound(entry, Math.max(0, at), at < 0 ? entry.bare.length : at + tag.length);
};

/** Three or more hashtags of which nearly all are words of the title. */
export const isTitleCut = (hashed: readonly string[], title: string): boolean => {
  if (hashed.length < 3) return false;
  const words = new Set(fold(title).match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []);
  return hashed.filter((tag) => words.has(fold(tag))).length >= hashed.length * titleShare;
};
