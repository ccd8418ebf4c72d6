import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { type DataFile, toCsvFile, toDataFiles } from '../../site/data-files.ts';
import { toStream } from '../../site/to-stream.ts';

export const getStaticPaths = () =>
  toDataFiles(content).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(toStream(toCsvFile(content, props.file)));
