import fc from 'fast-check';
import { payloads } from './payloads.ts';

/** One thing that happens to the bytes of a dump, at a place and of a size between 0 and 1. */
interface Change {
  kind: 'cut' | 'double' | 'flip' | 'insert' | 'join' | 'end' | 'repeat' | 'noise';
  at: number;
  size: number;
  text: string;
}

/** What is put between: hostile texts, marks of many formats, line ends of any system, torn and forbidden characters. */
const pieces = [
  ...payloads,
  ...[
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\0',
    '\ufeff',
    '\u202e',
    '\u2066',
    '---\n',
    '```\n',
    '# ',
    '<!--',
    ']]>',
    '{',
    '\\',
  ],
  ...[
    'time13-03-2025',
    '© 2025',
    '١٣-٠٣-٢٠٢٥',
    '«',
    '»',
    '“',
    ': ',
    ' | ',
    '\t'.repeat(40),
    '['.repeat(200),
    '> '.repeat(200),
  ],
];

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('cut', 'double', 'flip', 'insert', 'insert', 'insert', 'join', 'end', 'repeat', 'noise'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom(...pieces),
});

const apply = (bytes: Buffer, { kind, at, size, text }: Change): Buffer => {
  const from = Math.floor(at * bytes.length);
  const to = Math.min(bytes.length, from + Math.ceil(size * 400));
  const part = bytes.subarray(from, to);
  const around = (middle: Uint8Array): Buffer => Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(from)]);
  if (kind === 'cut') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  if (kind === 'double') return around(part);
  if (kind === 'insert') return around(Buffer.from(text));
  if (kind === 'repeat') return around(Buffer.from(text.repeat(1 + Math.floor(size * 60))));
  if (kind === 'join')
    return Buffer.concat([
      bytes.subarray(0, from),
      Buffer.from(part.toString('latin1').replaceAll('\n', ' '), 'latin1'),
      bytes.subarray(to),
    ]);
  if (kind === 'end') return bytes.subarray(0, to);
  const spoilt = Buffer.from(
    part.map((byte, place) => (kind === 'flip' ? byte ^ (1 << (place % 8)) : (byte * 31 + place * 17) & 255)),
  );
  return Buffer.concat([bytes.subarray(0, from), spoilt, bytes.subarray(to)]);
};

/** A dump to which up to a dozen things have happened; `dumps` are whole ones. */
export const mutatedDumps = (dumps: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.nat(dumps.length - 1), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([at, changes]) => changes.reduce(apply, Buffer.from(dumps[at] ?? [])));
