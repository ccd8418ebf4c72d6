/** Characters that windows-1252 puts at 0x80 to 0x9f, and the byte each stands for. */
const highBytes = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at))].map(
    (char, at) => [char, 0x80 + at] as const,
  ),
);

/** Share of characters outside ASCII that must belong to UTF-8 read as windows-1252. */
const garbledShare = 0.9;

/**
 * Undoes UTF-8 that was read as windows-1252 and written as UTF-8 again; null when the text is not such a one.
 *
 * `Ø§Ù„Ø¬Ø²Ø§Ø¦Ø±` → `الجزائر`
 */
export const repairDoubleUtf8 = (text: string): string | null => {
  const suspects = text.match(/[ÃØÙÐÑ×][\u0080-\u00ff\u0152-\u2122]/g)?.length ?? 0;
  if (suspects < 4) return null;
  let high = 0;
  const bytes: number[] = [];
  for (const char of text) {
    const byte = highBytes.get(char) ?? char.codePointAt(0) ?? 0;
    if (byte > 0xff) return null;
    if (byte >= 0x80) high += 1;
    bytes.push(byte);
  }
  if (suspects * 2 < high * garbledShare * 0.8) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null; // some bytes are no UTF-8: the text only looked like it
  }
};
