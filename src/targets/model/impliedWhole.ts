import { decimalText, toDecimal, type Decimal, type FigureInput } from '../../foundation/internal.js';

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
