/** Controls that show nothing: soft hyphen, zero-width space, word joiner, byte order mark, bidi marks and overrides, noncharacters. */
const invisible =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * The text as an article prints it: invisible controls gone, white space at its ends gone, NFC. The zero-width
 * joiner and non-joiner stay, because Persian and the scripts of India spell with them.
 */
export const clean = (raw: string): string => raw.replace(invisible, '').replace(controls, ' ').trim().normalize('NFC');
