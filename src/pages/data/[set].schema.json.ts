import type { APIRoute } from 'astro';
import { type DataSet, dataSets, toRowSchema } from '../../site/data-sets.ts';

export const getStaticPaths = () => dataSets.map((set) => ({ params: { set: set.name }, props: { set } }));

export const GET: APIRoute<{ set: DataSet }> = ({ props }) => new Response(toRowSchema(props.set));
