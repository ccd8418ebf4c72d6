import { createHash } from 'node:crypto';
import type { Problem } from '../schema/ledger.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { DecodedFile, RawFile } from './types.ts';

/** The decoded file, or null when it holds no text; what is to be said of it either way. */
export interface Decoded {
  file: DecodedFile | null;
  problems: Problem[];
}

/** Reads the bytes of a raw file as text. A file without text is set aside with a warning. */
export const bytesToFile = ({ path, name, stem, bytes }: RawFile): Decoded => {
  const warn = (rule: string, message: string, hint: string): Problem => ({
    severity: 'warning',
    rule,
    file: path,
    line: null,
    message,
    hint,
  });
  const decoded = decodeBytes(bytes);
  if (decoded === null) {
    const hint = 'save the page as plain text in UTF-8, or remove the file';
    return { file: null, problems: [warn('unreadable', 'this file is no text in any known encoding', hint)] };
  }
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) {
    return {
      file: null,
      problems: [warn('empty', 'this file holds no words', 'paste the text of a page into it, or remove it')],
    };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const problems = decoded.doublyEncoded
    ? [
        warn(
          'double-utf8',
          'the text had been encoded twice and was repaired',
          'save it again in UTF-8 to be sure that every letter is right',
        ),
      ]
    : [];
  return { file: { path, name, stem, sha256, encoding: decoded.encoding, text: decoded.text }, problems };
};
