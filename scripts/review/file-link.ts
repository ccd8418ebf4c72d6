import { readFileSync } from 'node:fs';

/** Where the files of a pull request can be edited in a browser. */
export interface EditPlace {
  /** `https://github.com/NAME/PROJECT` */
  repository: string;
  branch: string;
}

/** The place that GitHub Actions names, of a pull request; null anywhere else. */
export const readEditPlace = (eventFile: string | undefined): EditPlace | null => {
  if (eventFile === undefined) return null;
  const { pull_request: pull } = JSON.parse(readFileSync(eventFile, 'utf8')) as {
    pull_request?: { head?: { ref?: string; repo?: { html_url?: string } | null } };
  };
  const [repository, branch] = [pull?.head?.repo?.html_url, pull?.head?.ref];
  return repository?.startsWith('https://') && branch ? { repository, branch } : null;
};

/** Longest text that fits into the address of a new file. */
const longest = 4_000;

/** An address that opens a new file with this text in the editor of GitHub, or the editor of one that is there. */
export const toFileLink = (place: EditPlace | null, file: string, text: string | null): string | null => {
  if (place === null) return null;
  const encode = (part: string): string => part.split('/').map(encodeURIComponent).join('/');
  const { repository, branch } = place;
  if (text === null) return `${repository}/edit/${encode(branch)}/${encode(file)}`;
  const fields = new URLSearchParams({ filename: file, ...(text.length <= longest ? { value: text } : {}) });
  return `${repository}/new/${encode(branch)}?${fields}`;
};
