import {
  decimalText,
  isRefusal,
  quantity,
  range,
  zeroDenominatorRefusal,
  toDecimal,
  type Decimal,
  type Explanation,
  type FigureInput,
} from '../../foundation/internal.js';
import { missing } from './known.js';
import type { Read } from '../reading/readTarget.js';
import type { ShareTarget } from '../formerTarget.js';
import type { ShareGap } from '../targetGapResult.js';

/** The whole of a share, and where it is implied, what it may be. */
export type Whole = Pick<ShareGap, 'denominator' | 'denominatorRange'>;

/** The whole: as given, or what a count and the share that it is of it imply. */
export function wholeOf(given: Read<ShareTarget>, printed: FigureInput | undefined): Whole {
  const { denominator, target, unit } = given;
  if (denominator !== undefined) return { denominator: quantity(denominator, unit) };
  const { numerator, value } = target;
  if (numerator === undefined || value === undefined || printed === undefined)
    return { denominator: missing('denominator') };
  if (value.isZero()) return { denominator: zeroDenominatorRefusal };
  const { first, last } = impliedWholes(numerator, printed);
  return {
    // Where any whole number can be meant, the one nearest to the quotient can.
    denominator: quantity(numerator.times(100).div(value).round(), unit),
    denominatorRange: range({ lower: String(first), upper: String(last) }, unit),
  };
}

/** The whole numbers from the first to the last, which there is not if the share is zero. */
interface WholeNumbers {
  readonly first: bigint;
  readonly last: bigint | undefined;
}

/**
 * The wholes of which a count can be a printed share, which may lie half a unit of its last decimal to either side. In whole
 * numbers, so that no rounding decides.
 */
export function impliedWholes(numerator: Decimal, printed: FigureInput): WholeNumbers {
  const value = typeof printed === 'object' && 'unit' in printed ? printed.value : printed;
  const text = typeof value === 'string' ? value : decimalText(toDecimal(value));
  const [digits = '', decimals = ''] = text.split('.');
  const twofold = 2n * BigInt(digits + decimals);
  const count = BigInt(decimalText(numerator));
  const dividend = 200n * count * 10n ** BigInt(decimals.length);
  const first = (dividend + twofold) / (twofold + 1n);
  return {
    // No whole is smaller than its part, though 100% may have been printed of somewhat less.
    first: first < count ? count : first,
    last: twofold > 0n ? dividend / (twofold - 1n) : undefined,
  };
}

/** The whole that a printed share and its count imply, in words. */
export function wholeSteps({ target, unit }: Read<ShareTarget>, whole: Whole): readonly Explanation[] {
  const { denominator, denominatorRange } = whole;
  const { numerator, value } = target;
  if (!denominatorRange || isRefusal(denominator) || !numerator || !value) return [];
  return [
    {
      say:
        denominatorRange.lower === denominatorRange.upper
          ? { vi: 'Suy ra tổng số: {whole}.', en: 'The whole that this implies: {whole}.' }
          : {
              vi: 'Suy ra tổng số: khoảng {whole} ({range|fromTo}, do tỷ lệ đã được làm tròn).',
              en: 'The whole that this implies: about {whole} ({range|fromTo}, since the share is rounded).',
            },
      values: {
        whole: denominator,
        range: denominatorRange,
        count: quantity(numerator, unit),
        share: quantity(value, 'percent'),
        quotient: quantity(numerator.times(100).div(value), unit),
      },
      arithmetic: '{count} ÷ {share} = {quotient}',
    },
  ];
}
