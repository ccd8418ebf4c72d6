type Numbers = Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

/** The array itself where it has room for so many numbers, else a copy at least twice as long, filled up with 0. */
export const withRoom = <T extends Numbers>(array: T, length: number): T => {
  if (length <= array.length) return array;
  const make = array.constructor as new (length: number) => T;
  const grown = new make(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
};
