import type { SiteArticle } from './index-content.ts';
import { settings } from './settings.ts';
import { articleUrl, toAbsolute } from './urls.ts';

interface Repository {
  repository: string | null;
  commit: string | null;
}

/** The raw file in the repository, at the commit of the build if it is known; null without a repository. */
export const toRawFileLink = (file: string, { repository, commit }: Repository = settings): string | null =>
  repository === null ? null : `${repository}/blob/${commit ?? 'HEAD'}/content/raw/${encodeURIComponent(file)}`;

/** The commit of the build in the repository; null when one of them is not known. */
export const toCommitLink = ({ repository, commit }: Repository = settings): string | null =>
  repository === null || commit === null ? null : `${repository}/commit/${commit}`;

/** The form for a mistake in this article, with the article filled in; null without a repository. */
export const toReportLink = (article: SiteArticle, { repository }: Repository = settings): string | null => {
  if (repository === null) return null;
  const query = new URLSearchParams({
    template: 'article-mistake.yml',
    title: `Article: ${article.id}`,
    address: toAbsolute(articleUrl(article)),
    file: `content/raw/${article.raw.file}`,
  });
  return `${repository}/issues/new?${query}`;
};

/** The form that asks for texts to be taken down, with an address filled in; null without a repository. */
export const toTakedownLink = (address: string, { repository }: Repository = settings): string | null => {
  if (repository === null) return null;
  const query = new URLSearchParams({ template: 'take-down.yml', addresses: toAbsolute(address) });
  return `${repository}/issues/new?${query}`;
};
