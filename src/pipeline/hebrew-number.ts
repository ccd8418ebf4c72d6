/** The value of each Hebrew letter as a numeral, final forms included. */
const letterValues: Readonly<Record<string, number>> = {
  א: 1,
  ב: 2,
  ג: 3,
  ד: 4,
  ה: 5,
  ו: 6,
  ז: 7,
  ח: 8,
  ט: 9,
  י: 10,
  כ: 20,
  ך: 20,
  ל: 30,
  מ: 40,
  ם: 40,
  נ: 50,
  ן: 50,
  ס: 60,
  ע: 70,
  פ: 80,
  ף: 80,
  צ: 90,
  ץ: 90,
  ק: 100,
  ר: 200,
  ש: 300,
  ת: 400,
};

/** The fifth millennium, which years leave out: תשפ״ה is 5785. */
const millennium = 5000;

/** Reads a day or a year in Hebrew letters, marked as a number by a geresh or gershayim; null for words. `י״ג` → 13, `ה׳תשפ״ה` → 5785 */
export const readHebrewNumber = (word: string): number | null => {
  if (!/^[א-ת]['׳]?[א-ת]*["״'׳][א-ת]?$/u.test(word)) return null;
  const letters = word.replace(/^ה['׳](?=[א-ת])/u, '').replaceAll(/["״'׳]/gu, '');
  const value = [...letters].reduce((sum, letter) => sum + (letterValues[letter] ?? 0), 0);
  if (value >= 1 && value <= 30) return value;
  return value >= 600 && value < 1000 ? value + millennium : null;
};
