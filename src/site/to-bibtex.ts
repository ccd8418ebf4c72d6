import type { Citation } from './citation.ts';

/** BibTeX counts braces even behind a backslash, so none may remain. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text that TeX prints as it is: `R&D {50%}` → `R\&D \textbraceleft{}50\%\textbraceright{}` */
const escapeTex = (text: string): string => text.replace(/[\\{}~^]|[$%&#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const toDate = (day: string | undefined): [string, string][] => {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  if (day === undefined) return [['year', '{n.d.}']];
  return [
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? ''],
    ['day', `{${Number(date)}}`],
  ];
};

/** The citation for BibTeX. Double braces keep the capitals of a title and the name of an author in one piece. */
export const toBibtex = ({ id, title, author, outlet, day, url, lang, archive }: Citation): string => {
  const fields: [string, string][] = [
    ['title', `{{${escapeTex(title)}}}`],
    ...(author === undefined ? [] : [['author', `{{${escapeTex(author)}}}`] as [string, string]]),
    ...(outlet === undefined ? [] : [['howpublished', `{${escapeTex(outlet)}}`] as [string, string]]),
    ...toDate(day),
    ['url', `{${url}}`],
    ['note', `{${escapeTex(archive)}}`],
    ['language', `{${lang}}`],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
};
