import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  subjectSchema,
  type CheckReport,
  type Subject,
} from '../../foundation/internal.js';
import { unitReports, type PlacedFigure } from '../figureUnits.js';
import { datedValueSchema, type DatedValue } from './datedValue.js';

/** A series of values of one measure. */
export interface ObservedSeries {
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** The values in one unit, in any order, one at least. */
  readonly observations: readonly DatedValue[];
}

/** The members of {@link ObservedSeries}, for schemas. */
export function seriesMembers() {
  return {
    subject: z.exactOptional(subjectSchema),
    observations: z.array(datedValueSchema).check(z.minLength(1)),
  };
}

/** Schema of {@link ObservedSeries}. */
export const observedSeriesSchema: z.ZodMiniType<ObservedSeries> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject(seriesMembers())
    .check(
      checkSound((series: ObservedSeries, isSound) =>
        isSound('observations') ? seriesUnitReports(series.observations) : [],
      ),
    ),
);

/** What is wrong with the units of values, and of figures beside them, which must be one. */
export function seriesUnitReports(
  observations: readonly DatedValue[],
  others: readonly PlacedFigure[] = [],
): readonly CheckReport[] {
  const placed = observations.map(({ value }, index) => ({
    figure: value,
    at: ['observations', index, 'value'],
  }));
  return unitReports([...placed, ...others]);
}

/** Years of which there is more than one value. */
export function repeatedYears(observations: readonly DatedValue[]): readonly number[] {
  const years = observations.map(({ year }) => year);
  return [...new Set(years.filter((year, index) => years.indexOf(year) < index))].sort((a, b) => a - b);
}
