/** The bits of a whole number that a double holds for certain. */
const DOUBLE_BITS = 52;

/**
 * The largest whole number whose power does not exceed a value: ⌊value^(1/degree)⌋, exactly.
 *
 * Newton's method in whole numbers. A step from anywhere lands on the root or above it, and steps fall from there until
 * they reach it; the first guess has the digits of a double, and each step doubles them.
 *
 * @param value - Not negative; above zero if the degree is above 1.
 * @param degree - A whole number from 1 to 900, so that the first guess stays within a double.
 */
export function integerRoot(value: bigint, degree: number): bigint {
  const k = BigInt(degree);
  const step = (root: bigint) => ((k - 1n) * root + value / root ** (k - 1n)) / k;
  let root = step(firstGuess(value, degree));
  for (let next = step(root); next < root; next = step(root)) root = next;
  return root;
}

function firstGuess(value: bigint, degree: number): bigint {
  const bits = value.toString(16).length * 4;
  const rootBits = Math.max(0, Math.floor((bits - DOUBLE_BITS) / degree));
  const leading = Number(value >> BigInt(rootBits * degree));
  return BigInt(Math.ceil(leading ** (1 / degree))) << BigInt(rootBits);
}
