/** Longest description that search engines show. */
const longest = 200;

/**
 * Article text as it may stand in an attribute of the head, cut after a word; undefined when it holds `<`. Astro does
 * not escape that in attributes, and a `<!doctype` in what it writes first would make it leave out the real one.
 */
export const toAttributeText = (text: string): string | undefined => {
  if (text.includes('<')) return undefined;
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 0 ? cut : longest)}…`;
};
