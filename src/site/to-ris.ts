import type { Citation } from './citation.ts';

/** The citation as RIS. A missing day is left out: reference managers then print «n.d.» in the language of the paper. */
export const toRis = ({ id, title, author, outlet, day, url, lang, archive }: Citation): string => {
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['AU', author],
    ['T2', outlet],
    ['PY', day?.slice(0, 4)],
    ['DA', day?.replaceAll('-', '/')],
    ['LA', lang],
    ['UR', url],
    ['DP', archive],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
};
