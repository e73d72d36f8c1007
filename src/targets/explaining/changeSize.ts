import { quantity, range, type Quantity, type Range } from '../../foundation/internal.js';

/** A change without its sign. */
export interface ChangeSize {
  readonly isFall: boolean;
  /** How large it is: of a range from the smaller to the larger end. */
  readonly size: Quantity | Range;
  /** The smaller end, or the change itself. */
  readonly near: Quantity;
  /** The larger end of a range. */
  readonly far?: Quantity;
}

/** A change, or a range of changes that all go one way, without its sign. */
export function changeSize(change: Quantity | Range): ChangeSize {
  const { unit } = change;
  const ends = change.kind === 'range' ? [change.lower, change.upper] : [change.value];
  const isFall = ends[0]?.startsWith('-') === true;
  const sizes = ends.map((end) => String(end).replace('-', ''));
  const [near = '', far] = isFall ? sizes.reverse() : sizes;
  if (far === undefined) return { isFall, size: quantity(near, unit), near: quantity(near, unit) };
  return {
    isFall,
    size: range({ lower: near, upper: far }, unit),
    near: quantity(near, unit),
    far: quantity(far, unit),
  };
}
