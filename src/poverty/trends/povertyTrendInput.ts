import * as z from 'zod/mini';
import { checkSound, lazySchema, subjectSchema, type Subject } from '../../foundation/internal.js';
import { povertyMeasureSchema, type PovertyMeasure } from '../rates/povertyMeasures.js';
import { povertyObservationSchema, type PovertyObservation } from './povertyObservation.js';
import { seriesReports } from './seriesReports.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';

/** A series of poverty rates of one place or group. */
export interface PovertyTrendInput {
  /** What the rates count. */
  readonly measure: PovertyMeasure;
  /** The standard of all observations that name none; `'not-stated'` where the source does not say. */
  readonly standard?: PovertyStandardId;
  /** Whose rates they are: a place, a group. */
  readonly subject?: Subject;
  /** The rates, in any order; one per year and standard. */
  readonly observations: readonly PovertyObservation[];
}

/** Schema of {@link PovertyTrendInput}: each observation has a standard and the figures of the measure, and none stands twice. */
export const povertyTrendInputSchema: z.ZodMiniType<PovertyTrendInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      measure: povertyMeasureSchema,
      standard: z.exactOptional(povertyStandardIdSchema),
      subject: z.exactOptional(subjectSchema),
      observations: z.array(povertyObservationSchema).check(z.minLength(1)),
    })
    .check(checkSound(seriesReports)),
);
