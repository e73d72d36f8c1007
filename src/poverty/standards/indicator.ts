import type { BilingualText, Citation } from '../../foundation/internal.js';
import type { FigureLimits } from './limits.js';

/** A dimension of poverty [chiều thiếu hụt]: a basic social service, of which indicators tell the lack. */
export interface PovertyDimension {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
}

/** When a household is deprived in an indicator. */
export interface DeprivationCondition {
  /** The condition in words. */
  readonly text: BilingualText;
  /** The ages, in completed years, of the members whom it looks at; left out where it looks at all, or at no persons. */
  readonly ages?: FigureLimits<'year'>;
  /** The figure at which a household is deprived, where it goes by one. */
  readonly deprivedAt?: FigureLimits;
  /** What the condition rests on. */
  readonly citation: Citation;
}

/** An indicator of deprivation [chỉ số đo lường mức độ thiếu hụt]. */
export interface DeprivationIndicator {
  /** Its id. */
  readonly id: string;
  /** The id of the dimension to which it belongs. */
  readonly dimension: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** What it rests on that the standard has it. */
  readonly citation: Citation;
  /** When a household is deprived; left out where that is not established. */
  readonly condition?: DeprivationCondition;
}
