import * as z from 'zod/mini';
import {
  check,
  countSchema,
  decimalSchema,
  percentSchema,
  toDecimal,
  yearSchema,
  type CheckReport,
  type DecimalInput,
} from '../foundation/internal.js';
import { agreesWithPrint, percentOf } from './printedRate.js';
import { povertyStandardIdSchema, type PovertyStandardId } from './standard.js';

/** How sure an observed figure is: settled [thực hiện], estimated before the books close [ước thực hiện], or expected [dự kiến]. */
export type ObservationStatus = 'actual' | 'estimate' | 'forecast';

/** The households behind a rate. */
export interface HouseholdCounts {
  /** The households that the measure counts: the poor ones for `'poor'`, poor plus near-poor ones for `'poor-and-near-poor'`. */
  readonly counted: DecimalInput;
  /** All households of the area; at least 1. */
  readonly households: DecimalInput;
}

/** The rate of one year, as a percentage, as counts, or as both if they agree. */
export interface PovertyObservation {
  /** The year at whose end the rate was found. */
  readonly year: number;
  /** The rate in per cent, as printed, 0 to 100. */
  readonly ratePercent?: DecimalInput;
  /** The counts, from which the rate is computed exactly. */
  readonly counts?: HouseholdCounts;
  /** The standard on which it rests, if not that of the series. */
  readonly standard?: PovertyStandardId;
  /** How sure it is; `actual` if left out. */
  readonly status?: ObservationStatus;
}

/** Schema of {@link HouseholdCounts}: the part must not exceed the whole. */
export const householdCountsSchema: z.ZodMiniType<HouseholdCounts> = /* @__PURE__ */ (() =>
  z.strictObject({ counted: countSchema, households: decimalSchema({ min: 1, integer: true }) }).check(
    check(({ counted, households }) =>
      toDecimal(counted).gt(toDecimal(households))
        ? [
            {
              code: 'part-exceeds-whole',
              at: ['counted'],
              details: { part: String(counted), whole: String(households) },
            },
          ]
        : [],
    ),
  ))();

/** Schema of {@link PovertyObservation}: a rate or counts, and no contradiction between them. */
export const povertyObservationSchema: z.ZodMiniType<PovertyObservation> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      year: yearSchema,
      ratePercent: z.exactOptional(percentSchema),
      counts: z.exactOptional(householdCountsSchema),
      standard: z.exactOptional(povertyStandardIdSchema),
      status: z.exactOptional(z.enum(['actual', 'estimate', 'forecast'])),
    })
    .check(check(rateReports)))();

function rateReports({ ratePercent, counts }: PovertyObservation): readonly CheckReport[] {
  if (counts === undefined) {
    return ratePercent === undefined
      ? [{ code: 'missing', at: ['ratePercent'], details: { expected: 'decimal' } }]
      : [];
  }
  const { counted, households } = counts;
  if (ratePercent === undefined || agreesWithPrint(percentOf(counted, households), ratePercent)) return [];
  const what = `${String(ratePercent)}% ≠ ${String(counted)} ÷ ${String(households)}`;
  return [{ code: 'contradiction', at: ['ratePercent'], details: { what } }];
}
