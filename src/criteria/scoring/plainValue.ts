import type { MeasuredValue } from './assessment.js';

/** A short value that was read the plain way. */
export interface PlainValue extends MeasuredValue {
  /** The value as a double. */
  readonly number: number;
}
