/** Shorter slices are copies already. */
const shortestSlice = 13;

/** A copy of a text that stands alone: a slice would keep the whole text alive that it was cut from. */
export const toOwnText = (text: string): string => (text.length < shortestSlice ? text : ` ${text}`.slice(1));
