const unknown = 0;
const no = 1;
const yes = 2;

/** A test of single UTF-16 units that asks its expression once for each: far faster on long texts than the expression. */
export const toUnitTest = (expression: RegExp): ((unit: number) => boolean) => {
  const answers = new Uint8Array(0x10000);
  return (unit) => {
    if (answers[unit] === unknown) answers[unit] = expression.test(String.fromCharCode(unit)) ? yes : no;
    return answers[unit] === yes;
  };
};
