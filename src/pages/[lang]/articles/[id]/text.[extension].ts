import type { APIRoute } from 'astro';
import { textExtensions, textForms } from '../../../../site/article-files.ts';
import { content } from '../../../../site/content.ts';
import type { SiteArticle } from '../../../../site/index-content.ts';
import { toUiLanguage } from '../../../../site/ui-languages.ts';

export const getStaticPaths = () =>
  content.articles.flatMap((article) =>
    textExtensions.map((extension) => ({
      params: { lang: toUiLanguage(article.lang), id: article.id, extension },
      props: { article, extension },
    })),
  );

interface Props {
  article: SiteArticle;
  extension: (typeof textExtensions)[number];
}

export const GET: APIRoute<Props> = ({ props: { article, extension } }) => new Response(textForms[extension](article));
