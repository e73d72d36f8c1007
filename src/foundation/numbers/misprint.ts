/** How one printed whole number may have come out as another: a digit mistaken, or two neighbouring digits swapped. */
export type Misprint = 'one-digit' | 'digit-swap';

/**
 * How one whole number may be a misprint of another, if it may. Of a single digit that says nothing: any digit is one mistaken.
 *
 * @param printed - The digits that were printed, without marks.
 * @param meant - The digits that may have been meant.
 */
export function misprintOf(printed: string, meant: string): Misprint | undefined {
  if (printed.length !== meant.length || printed.length < 2) return undefined;
  const differing = Array.from(printed).flatMap((digit, place) => (digit === meant[place] ? [] : [place]));
  const [first, second] = differing;
  if (differing.length === 1) return 'one-digit';
  const isSwap =
    differing.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    printed[first] === meant[second] &&
    printed[second] === meant[first];
  return isSwap ? 'digit-swap' : undefined;
}
