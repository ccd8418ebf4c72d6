import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { toWords } from '../text/words.ts';
import { roleOf } from './speech-words.ts';

/** A title stands at most this many words before its name, or after the comma behind it. */
const before = 8;
const behind = 3;

/** The last role before a name within its sentence, not across another person's name. */
const roleBefore = (text: string, from: number, to: number, lang: string): number | null => {
  const sentence =
    text
      .slice(from, to)
      .split(/[.!?؟:;؛“”«»"]/u)
      .at(-1) ?? '';
  const roles = toWords(sentence)
    .slice(-before)
    .map((word) => roleOf(fold(word.text), lang))
    .filter((role) => role !== null);
  return roles[0] ?? null;
};

const roleBehind = (text: string, from: number, lang: string): number | null => {
  if (!/^\s?[,،]/u.test(text.slice(from, from + 2))) return null;
  const words = toWords(text.slice(from, from + 60)).slice(0, behind);
  return words.map((word) => roleOf(fold(word.text), lang)).find((role) => role !== null) ?? null;
};

/** A passage of an article with the people named in it, in offsets of the passage. */
export interface PeopleText {
  text: string;
  people: readonly Mention[];
}

/** Which people the article gives which role: «سفير الجزائر صبري بوقادوم» (the ambassador of Algeria, S. B.). */
export const peopleByRole = (texts: readonly PeopleText[], lang: string): Map<number, Set<EntityId>> => {
  const roles = new Map<number, Set<EntityId>>();
  for (const { text, people } of texts)
    people.forEach((mention, at) => {
      const role =
        roleBefore(text, people[at - 1]?.end ?? 0, mention.start, lang) ?? roleBehind(text, mention.end, lang);
      if (role !== null) roles.set(role, (roles.get(role) ?? new Set()).add(mention.entity));
    });
  return roles;
};
