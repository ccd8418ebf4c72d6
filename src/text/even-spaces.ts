/** Other white space than single spaces between words. */
const uneven = /[^\S ]|^ | {2}| $/;

/** The text with single spaces between its words and none at its ends. ` a \t b` → `a b` */
export const evenSpaces = (text: string): string => (uneven.test(text) ? text.replace(/\s+/g, ' ').trim() : text);
