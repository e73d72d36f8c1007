import * as z from 'zod/mini';
import {
  figureInputSchema,
  lazySchema,
  yearSchema,
  type CheckReport,
  type FigureInput,
} from '../../foundation/internal.js';
import {
  completeCounts,
  countedBy,
  householdCountsSchema,
  type HouseholdCounts,
} from '../householdCounts.js';
import type { PovertyMeasure } from '../rates/povertyMeasures.js';
import { rateReports } from '../rates/printedRate.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';

/** How sure an observed figure is: settled [thực hiện], estimated before the books close [ước thực hiện], or expected [dự kiến]. */
export type ObservationStatus = 'actual' | 'estimate' | 'forecast';

/** The rate of one year, as a percentage, as counts, or as both if they agree. */
export interface PovertyObservation {
  /** The year at whose end the rate was found. */
  readonly year: number;
  /** The rate in per cent, as printed, 0 to 100. */
  readonly ratePercent?: FigureInput<'percent'>;
  /** The counts, from which the rate is computed exactly: all households and those that the measure counts. */
  readonly counts?: HouseholdCounts;
  /** The standard on which it rests, if not that of the series. */
  readonly standard?: PovertyStandardId;
  /** The standard error of a rate that was estimated from a sample, in percentage points. */
  readonly standardErrorPoints?: FigureInput<'percentagePoint'>;
  /** How sure it is; `actual` if left out. */
  readonly figureStatus?: ObservationStatus;
}

/** Schema of {@link PovertyObservation}; whether its counts and its rate go together depends on the measure. */
export const povertyObservationSchema: z.ZodMiniType<PovertyObservation> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    year: yearSchema,
    ratePercent: z.exactOptional(percentInput()),
    counts: z.exactOptional(householdCountsSchema),
    standard: z.exactOptional(povertyStandardIdSchema),
    standardErrorPoints: z.exactOptional(figureInputSchema({ units: ['percentagePoint'], min: 0 })),
    figureStatus: z.exactOptional(z.enum(['actual', 'estimate', 'forecast'])),
  }),
);

/** The schema of a rate in per cent. */
export function percentInput(): z.ZodMiniType<FigureInput<'percent'>> {
  return figureInputSchema({ units: ['percent'], min: 0, max: 100 });
}

/** What keeps an observation from being the rate of a measure. */
export function observationReports(
  { ratePercent, counts }: PovertyObservation,
  measure: PovertyMeasure,
): readonly CheckReport[] {
  if (counts === undefined) return ratePercent === undefined ? [NOTHING_GIVEN] : [];
  const member = countedBy[measure];
  const { [member]: counted, households } = completeCounts(counts);
  if (counted === undefined) {
    return [{ code: 'missing', at: ['counts', member], details: { expected: 'decimal' } }];
  }
  if (households.isZero())
    return [{ code: 'too-small', at: ['counts', 'households'], details: { minimum: '1' } }];
  if (ratePercent === undefined) return [];
  return rateReports(ratePercent, counted, households).map((report) => ({ ...report, at: ['ratePercent'] }));
}

const NOTHING_GIVEN: CheckReport = {
  code: 'missing',
  at: ['ratePercent'],
  details: { expected: 'ratePercent or counts', expectedVi: 'ratePercent hoặc counts' },
};
