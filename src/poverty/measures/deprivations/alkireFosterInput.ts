import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  subjectSchema,
  type CheckReport,
  type IsSound,
  type Subject,
} from '../../../foundation/internal.js';
import { rationalSchema, type RationalInput } from '../../rational.js';
import { countBySchema, weightReports, type CountBy } from '../../weights.js';
import { householdReports, idsAreSound, indicatorReports } from './alkireFosterReports.js';
import {
  deprivedHouseholdSchema,
  weightedIndicatorSchema,
  type DeprivedHousehold,
  type WeightedIndicator,
} from './deprivedHousehold.js';

/** A sample of households, the indicators in which they may be deprived, and the cut-off. */
export interface AlkireFosterInput {
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The indicators; their weights sum to exactly 1. Left out where all households give scores. */
  readonly indicators?: readonly WeightedIndicator[];
  /** The cut-off k, above 0, at most 1: who has a score of k or more is poor. `'1/3'` is exact, `'0.3333'` is less. */
  readonly cutoff: RationalInput;
  /** What is counted: `'household'`, if left out, or `'person'`; persons must then be given for every household. */
  readonly countBy?: CountBy;
  /** The households, one at least. */
  readonly households: readonly DeprivedHousehold[];
}

/** Schema of {@link AlkireFosterInput}. */
export const alkireFosterInputSchema: z.ZodMiniType<AlkireFosterInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      indicators: z.exactOptional(z.array(weightedIndicatorSchema).check(z.minLength(1))),
      cutoff: rationalSchema(true),
      countBy: z.exactOptional(countBySchema),
      households: z.array(deprivedHouseholdSchema).check(z.minLength(1)),
    })
    .check(checkSound(inputReports)),
);

function inputReports(
  { indicators, countBy = 'household', households }: AlkireFosterInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const hasIds = idsAreSound(indicators, isSound);
  return [
    ...(indicators === undefined ? [] : indicatorReports(indicators, isSound)),
    ...weightReports(households, countBy, 'households', isSound),
    ...households.flatMap((household, index) =>
      hasIds && isSound('households', index) ? householdReports(household, index, indicators) : [],
    ),
  ];
}
