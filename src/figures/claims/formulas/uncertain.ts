import type { Fraction, Interval } from '../../../foundation/internal.js';

/** A value with the interval around it. */
export interface Uncertain {
  /** Marks a value, as against a refusal. */
  readonly kind: 'uncertain';
  /** The value as written. */
  readonly point: Fraction;
  /** The values that it may stand for. */
  readonly interval: Interval;
}

/** A value without uncertainty. */
export function exactly(value: Fraction): Uncertain {
  return uncertain(value, { lower: value, upper: value });
}

/** A value with the interval around it. */
export function uncertain(point: Fraction, interval: Interval): Uncertain {
  return { kind: 'uncertain', point, interval };
}
