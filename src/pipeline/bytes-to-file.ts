import { createHash } from 'node:crypto';
import type { Problem } from '../schema/ledger.ts';
import { findLookAlikes } from '../text/look-alikes.ts';
import { decodeBytes } from './decode-bytes.ts';
import { toWarning } from './file-problem.ts';
import type { DecodedFile, RawFile } from './types.ts';

/** The decoded file, or null when it holds no text; what is to be said of it either way. */
export interface Decoded {
  file: DecodedFile | null;
  problems: Problem[];
}

/** A page of news has a few hundred lines. */
const mostLines = 300_000;

/** Reads the bytes of a raw file as text. A file without text is set aside with a warning. */
export const bytesToFile = ({ path, name, stem, bytes }: RawFile): Decoded => {
  const decoded = decodeBytes(bytes);
  if (decoded === null) {
    const hint = 'save the page as plain text in UTF-8, or remove the file';
    return {
      file: null,
      problems: [toWarning('unreadable', path, 'this file is no text in any known encoding', hint)],
    };
  }
  const refused = refuseText(decoded.text, path);
  if (refused !== null) return { file: null, problems: [refused] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const repaired = toWarning(
    'double-utf8',
    path,
    'the text had been encoded twice and was repaired',
    'save it again in UTF-8 to be sure that every letter is right',
  );
  const problems = [...(decoded.doublyEncoded ? [repaired] : []), ...checkLetters(decoded.text, path)];
  return { file: { path, name, stem, sha256, encoding: decoded.encoding, text: decoded.text }, problems };
};

/** Why a text is set aside, or null. */
const refuseText = (text: string, file: string): Problem | null => {
  if (!/[\p{L}\p{N}]/u.test(text))
    return toWarning('empty', file, 'this file holds no words', 'paste the text of a page into it, or remove it');
  const lines = text.split('\n').length;
  if (lines <= mostLines) return null;
  const message = `${lines} lines are more than ${mostLines}: it is set aside`;
  return toWarning('too-large', file, message, 'split it into one file per page');
};

/** Words that are told at most. */
const mostWords = 3;

/** One warning for the words of a dump in which letters of another script pass for Latin ones. */
const checkLetters = (text: string, file: string): Problem[] => {
  const words = [...new Set(findLookAlikes(text))];
  const [first] = words;
  if (first === undefined) return [];
  const line = text.slice(0, text.indexOf(first)).split('\n').length;
  const told = words.slice(0, mostWords).map((word) => `«${word}» (${toCodes(word)})`);
  const message = `letters of two scripts that look alike stand in one word: ${told.join(', ')}`;
  return [
    { severity: 'warning', rule: 'look-alike-letters', file, line, message, hint: 'no search finds it: was it meant?' },
  ];
};

/** The letters that are not Latin, by code. */
const toCodes = (word: string): string =>
  [...new Set(word.match(/[^\p{Script=Latin}\p{M}]/gu))]
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
