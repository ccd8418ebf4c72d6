import type { APIRoute } from 'astro';
import { content } from '../../../site/content.ts';
import { toEntityData } from '../../../site/entity-data.ts';
import { toKind } from '../../../site/entity-names.ts';

export const getStaticPaths = () =>
  [...content.articlesOf.keys()].map((id) => ({
    params: { kind: toKind(id), slug: id.slice(id.indexOf('/') + 1) },
    props: { id },
  }));

export const GET: APIRoute<{ id: string }> = ({ props }) => Response.json(toEntityData(content, props.id));
