import jschardet from 'jschardet';
import { repairDoubleUtf8 } from '../text/repair-double-utf8.ts';

/** Bytes as text, the encoding they were in, and whether a fault had to be mended on the way. */
export interface DecodedBytes {
  text: string;
  /** Label of the WHATWG Encoding Standard: `utf-8`, `utf-16le`, `windows-1256`. */
  encoding: string;
  /** True when UTF-8 had been read as windows-1252 and written as UTF-8 once more; `text` is the repaired text. */
  doublyEncoded: boolean;
}

const byteOrderMarks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Names that jschardet gives and the Encoding Standard spells otherwise. */
const standardNames: Readonly<Record<string, string>> = {
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
  macroman: 'macintosh',
  ascii: 'windows-1252',
};

/** Share of zero bytes above which a file is UTF-16 without a mark, or no text at all. */
const zeroByteShare = 0.2;

/**
 * Reads bytes as text: byte order mark, then strict UTF-8, then the encoding that the bytes look like. Null when they
 * are no text in any of these (a picture, an archive). The byte order mark stays in the text: the ledger spells the file.
 */
export const decodeBytes = (bytes: Uint8Array): DecodedBytes | null => {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return decodeAs(bytes, marked[0]);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  return decodeAs(bytes, guessEncoding(bytes));
};

const decodeAs = (bytes: Uint8Array, encoding: string): DecodedBytes | null => {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // these bytes are not in this encoding
  }
  if (holdsBinary(text)) return null;
  const repaired = encoding === 'utf-8' ? repairDoubleUtf8(text) : null;
  return { text: repaired ?? text, encoding, doublyEncoded: repaired !== null };
};

const guessEncoding = (bytes: Uint8Array): string => {
  const zeros = countZeros(bytes);
  if (zeros[0] + zeros[1] > bytes.length * zeroByteShare) return zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le';
  const { encoding } = jschardet.detect(Buffer.from(bytes.subarray(0, 65_536)));
  const name = (encoding ?? 'windows-1252').toLowerCase();
  return standardNames[name] ?? name;
};

/** Zero bytes at even and at odd places. */
const countZeros = (bytes: Uint8Array): [even: number, odd: number] => {
  const zeros: [number, number] = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  return zeros;
};

/** Text holds no NUL, and next to no other control characters than tab, line feed, form feed and carriage return. */
const holdsBinary = (text: string): boolean => {
  const { length } = text;
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    if (unit < 0x20 && (unit < 9 || unit > 13)) controls += 1;
  }
  return controls > 8 && controls > length / 100;
};
