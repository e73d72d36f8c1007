import type { Quantity, Refusal } from '../../../foundation/internal.js';

/** Plan and disbursement of a row on one basis. */
export interface DisbursementFigures {
  /** The plan; refused where no plan is given. */
  readonly plan: Quantity<'VND'> | Refusal<'missing-input'>;
  /** What has been disbursed; refused where no record is given, which is not the same as nothing. */
  readonly disbursed: Quantity<'VND'> | Refusal<'missing-input'>;
  /** Plan less disbursed; negative where more than the plan was disbursed. */
  readonly remaining: Quantity<'VND'> | Refusal<'missing-input'>;
  /** Disbursed in per cent of the plan; refused where one of them is, or the plan is zero. */
  readonly ratioPercent: Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'>;
}
