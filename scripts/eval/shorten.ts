/** The value cut to what fits on a line of a table. */
export const shorten = (value: unknown, letters = 60): string => {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).replace(/\s+/g, ' ');
  return text.length > letters ? `${text.slice(0, letters)}…` : text;
};
