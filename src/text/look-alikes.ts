/** Letters of Cyrillic and Greek that cannot be told from Latin ones. */
const alike = new Set('асеһіјԛорѕухѵԝАВСЕНІЈКМОРЅТУХ' + 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ');

const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Words in which letters of another script stand for Latin ones that look the same, or Latin ones among letters of another
 * script: no reader sees it, and no search finds them.
 *
 * `Reut` + U+0435 (the Cyrillic letter that looks like e) + `rs` → that word; `Москва`, `µm` → none
 */
export const findLookAlikes = (text: string): string[] => {
  if (!latin.test(text) || !other.test(text)) return [];
  return (text.match(word) ?? []).filter(isMixed);
};

/** Some letters of each, and all that are not Latin could be taken for Latin ones; `Яndex` shows that it mixes. */
const isMixed = (text: string): boolean => {
  if (!latin.test(text)) return false;
  const foreign = [...text].filter((letter) => other.test(letter));
  return foreign.length > 0 && foreign.every((letter) => alike.has(letter));
};
