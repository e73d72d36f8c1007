import type { BilingualText, Locale } from '../writing/text.js';

/** The stable code of a reason for which a figure is refused. */
export type RefusalCode =
  | 'zero-baseline'
  | 'zero-denominator'
  | 'zero-endpoint'
  | 'baseline-equals-target'
  | 'baseline-met'
  | 'sign-change'
  | 'too-few-observations'
  | 'single-observation'
  | 'standards-differ'
  | 'series-broken'
  | 'sets-differ'
  | 'no-share-of-target'
  | 'deadline-past'
  | 'target-date-past'
  | 'missing-input'
  | 'nothing-assessed'
  | 'period-not-started'
  | 'divisor-may-be-zero'
  | 'nobody-poor'
  | 'below-assessed'
  | 'zero-growth'
  | 'not-positive'
  | 'too-few-for-error'
  | 'between-classes'
  | 'class-not-established'
  | 'print-contradicts-itself'
  | 'divided-unit'
  | 'no-minimum'
  | 'all-local'
  | 'rule-not-established'
  | 'zero-target'
  | 'target-not-approached'
  | 'periods-overlap';

/** A figure that is refused because it would be meaningless: it stands in a result where the figure would stand. */
export interface Refusal<C extends RefusalCode = RefusalCode> {
  /** Marks a refusal, as against a quantity. */
  readonly kind: 'refusal';
  /** Why, as a stable code. */
  readonly code: C;
  /** Why, in words. */
  readonly reason: BilingualText;
  /** The inputs that are missing, by name, where that is why. */
  readonly missing?: readonly string[];
}

/** An input that is missing: its name in the input, and what people call it. */
export interface MissingMember {
  /** The member of the input. */
  readonly member: string;
  /** What it is called. */
  readonly name: BilingualText;
}

/**
 * Refuse a figure because inputs are missing.
 *
 * @param missing - The inputs, one or more: the reason names them.
 */
export function missingInput(missing: readonly (string | MissingMember)[]): Refusal<'missing-input'> {
  const names = (locale: Locale): string =>
    missing.map((one) => (typeof one === 'string' ? one : one.name[locale])).join(', ');
  return {
    kind: 'refusal',
    code: 'missing-input',
    reason: { vi: `thiếu số liệu về ${names('vi')}`, en: `it needs ${names('en')}` },
    missing: missing.map((one) => (typeof one === 'string' ? one : one.member)),
  };
}

/**
 * Tell a refusal from the figure that would stand in its place.
 *
 * @example
 * ```ts
 * import { disbursementRatio, isRefusal } from 'mtqg';
 *
 * const { ratioPercent } = disbursementRatio({
 *   disbursed: { value: '0', unit: 'billionVND' },
 *   plan: { value: '0', unit: 'billionVND', planKind: 'annual' },
 * });
 * isRefusal(ratioPercent) ? ratioPercent.code : ratioPercent.value; // => 'zero-denominator'
 * ```
 */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}
