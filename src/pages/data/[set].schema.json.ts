import type { APIRoute } from 'astro';
import { type DataSetName, dataSets, toRowSchema } from '../../site/data-sets.ts';

export const getStaticPaths = () => dataSets.map(({ name }) => ({ params: { set: name }, props: { set: name } }));

export const GET: APIRoute<{ set: DataSetName }> = ({ props }) => new Response(toRowSchema(props.set));
