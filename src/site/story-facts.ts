import type { Story } from '../schema/story.ts';
import { toRarity } from './alike.ts';
import { type ComparedFigures, toComparedFigures } from './compared-figures.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { type SharedStatement, toSharedStatements } from './shared-statements.ts';
import { type StoryDay, toStoryDays } from './story-days.ts';
import { toMembers } from './story-members.ts';

/** What comes of laying the articles of a story side by side, in whatever language it is shown. */
export interface StoryFacts {
  members: readonly SiteArticle[];
  statements: SharedStatement[];
  days: StoryDay[];
  /** Figures that the articles give otherwise, and those that they agree on. */
  differing: ComparedFigures[];
  agreed: ComparedFigures[];
}

/** The latest story alone: its pages in all languages are made one after the other. */
const latest = new Map<Story, StoryFacts>();

/** Compares the articles of a story, once for all languages of the interface. Each page asks the content for the articles all the same: it must be seen to have read them. */
export const toStoryFacts = (content: SiteContent, story: Story): StoryFacts => {
  const members = toMembers(content, story);
  const facts = latest.get(story) ?? compare(members);
  latest.clear();
  latest.set(story, facts);
  return facts;
};

const compare = (members: readonly SiteArticle[]): StoryFacts => {
  const rarity = toRarity(members);
  const figures = toComparedFigures(members, rarity);
  return {
    ...{ members, statements: toSharedStatements(members, rarity), days: toStoryDays(members) },
    differing: figures.filter(({ values }) => values.length > 1),
    agreed: figures.filter(({ values }) => values.length === 1),
  };
};
