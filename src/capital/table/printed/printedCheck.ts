import {
  deepFreeze,
  type BilingualText,
  type Misprint,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import type { DisbursementBasis } from '../tableInput.js';
import type { DisbursementGroup } from '../tableKeys.js';

/** A figure of a row that is printed. */
export type DisbursementFigureName = 'plan' | 'disbursed' | 'ratioPercent';

/** A printed figure beside what the records give. */
export interface PrintedCheck extends DisbursementGroup {
  /** On which basis. */
  readonly basis: DisbursementBasis;
  /** Which figure. */
  readonly figure: DisbursementFigureName;
  /** What was printed. */
  readonly printed: Quantity<'VND' | 'percent'>;
  /** What the records give; refused where they give none. */
  readonly recomputed: Quantity<'VND' | 'percent'> | Refusal<'missing-input' | 'zero-denominator'>;
  /** Whether the one may be the other, rounded as it was printed; nothing can be said where there is none. */
  readonly verdict: 'consistent' | 'inconsistent' | 'unknowable';
  /** Recomputed less printed. */
  readonly difference: Quantity<'VND' | 'percentagePoint'> | Refusal<'missing-input' | 'zero-denominator'>;
  /** Single misprints that would explain a sum that does not add up: hypotheses, never applied. */
  readonly slips: readonly PrintedSlip[];
}

/** A figure of which one digit mistaken, or two swapped, would make a sum add up: a hypothesis. */
export interface PrintedSlip extends DisbursementGroup {
  /** What the figure is reported or printed as. */
  readonly reported: Quantity;
  /** What would make the sum add up. */
  readonly wouldBe: Quantity;
  /** How the one may have come out as the other. */
  readonly slipKind: Misprint;
  /** Whether it would agree with the ratio that was printed of its row, if one was. */
  readonly agreesWithRatio?: boolean;
}

/** What the figures of a printed table are called. */
export const disbursementFigureNames: Readonly<Record<DisbursementFigureName, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    plan: { vi: 'kế hoạch vốn', en: 'plan' },
    disbursed: { vi: 'số giải ngân', en: 'disbursed' },
    ratioPercent: { vi: 'tỷ lệ giải ngân', en: 'ratio' },
  });
