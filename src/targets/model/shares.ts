import type { Decimal } from '../../foundation/internal.js';
import type { ShareOfYear } from '../kinds/countTargets.js';
import type { Read } from './readTarget.js';

/** A share from its count where that is known, since a printed share may be rounded up, past what the count reaches. */
export function shareOf(
  { numerator, value }: Read<ShareOfYear> = {},
  denominator: Decimal | undefined,
): Decimal | undefined {
  return numerator && denominator ? percentOf(numerator, denominator) : value;
}

/** One number as a percentage of another that is not zero, divided once. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return part.times(100).div(whole);
}
