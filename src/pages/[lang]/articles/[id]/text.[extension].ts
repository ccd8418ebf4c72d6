import type { APIRoute } from 'astro';
import { textExtensions, textForms } from '../../../../site/article-files.ts';
import { content } from '../../../../site/content.ts';
import { toUiLanguage } from '../../../../site/ui-languages.ts';

export const getStaticPaths = () =>
  content.articles.flatMap((article) =>
    textExtensions.map((extension) => ({
      params: { lang: toUiLanguage(article.lang), id: article.id, extension },
      props: { text: () => textForms[extension](article) },
    })),
  );

export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
