import * as z from 'zod/mini';
import { checkSound, lazySchema, measureSchema } from '../../foundation/internal.js';
import type { InDirectories } from '../lookup/givenDirectories.js';
import type { UnitSeries } from '../rebasing/unitSeries.js';
import { seriesReports, unitObservationSchema } from '../rebasing/unitSeriesSchema.js';
import { movingSchema } from '../succession/moving.js';
import type { PlaceLevel } from '../model/unitLevels.js';

/** Figures of units at different times to be summed, all counts or all rates; that they go by people or area may be left out. */
export type SeriesToRollUp = Omit<UnitSeries, 'moving'> & Partial<Pick<UnitSeries, 'moving'>>;

/** To what figures are summed. */
export interface RollUpOptions extends InDirectories {
  /** The level of the units to which figures are summed. */
  readonly to: Exclude<PlaceLevel, 'village'>;
}

/** Schema of {@link SeriesToRollUp}: counts or rates, none twice. */
export const seriesToRollUpSchema: z.ZodMiniType<SeriesToRollUp> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      moving: z.exactOptional(movingSchema),
      unit: measureSchema,
      observations: z.array(unitObservationSchema).check(z.minLength(1)),
    })
    .check(checkSound(seriesReports)),
);

/** Schema of {@link RollUpOptions} without its directories, which are checked once each. */
export const rollUpOptionsSchema: z.ZodMiniType<Omit<RollUpOptions, 'in'>> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ to: z.enum(['country', 'region', 'province', 'district', 'commune']) }),
);
