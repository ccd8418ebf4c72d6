import type { APIRoute } from 'astro';
import { toCitation } from '../../../../site/citation.ts';
import { citeExtensions, citeForms } from '../../../../site/cite-forms.ts';
import { content } from '../../../../site/content.ts';
import { toUiLanguage } from '../../../../site/ui-languages.ts';

export const getStaticPaths = () =>
  content.articles.flatMap((article) =>
    citeExtensions.map((extension) => ({
      params: { lang: toUiLanguage(article.lang), id: article.id, extension },
      props: { text: citeForms[extension].print(toCitation(content, article)) },
    })),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
