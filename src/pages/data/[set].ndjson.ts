import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { type DataSet, dataSets, toNdjson } from '../../site/data-sets.ts';
import { toStream } from '../../site/to-stream.ts';

export const getStaticPaths = () => dataSets.map((set) => ({ params: { set: set.name }, props: { set } }));

export const GET: APIRoute<{ set: DataSet }> = ({ props }) => new Response(toStream(toNdjson(content, props.set)));
