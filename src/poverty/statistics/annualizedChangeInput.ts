import * as z from 'zod/mini';
import {
  checkSound,
  decimalSchema,
  lazySchema,
  subjectSchema,
  type CheckReport,
  type DecimalInput,
  type IsSound,
  type Subject,
} from '../../foundation/internal.js';
import { plainFigureSchema, unitReports } from '../figureUnits.js';
import { yearBound, yearPointSchema, type DatedValue } from './datedValue.js';
import { covarianceReports } from './sampling.js';

/** A value with its time and, where it is an estimate from a sample, its standard error. */
export interface DatedEstimate extends DatedValue {
  /** Its standard error, in the unit of the value (percentage points for per cent). */
  readonly standardError?: DecimalInput;
}

/** Two values of one measure, at two times. */
export interface AnnualizedChangeInput {
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** The first value. */
  readonly baseline: DatedEstimate;
  /** The last one, later. */
  readonly current: DatedEstimate;
  /** The covariance of the two, where the samples are not independent (a panel); 0 if left out. */
  readonly covariance?: DecimalInput;
  /** What the compound rate is where both values are zero: refused, if left out, or none (`'no-change'`), as COINr has it. */
  readonly zeroToZero?: 'refused' | 'no-change';
}

/** Schema of {@link DatedEstimate}. */
const datedEstimateSchema: z.ZodMiniType<DatedEstimate> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    year: yearPointSchema,
    value: plainFigureSchema,
    standardError: z.exactOptional(decimalSchema({ min: 0 })),
  }),
);

/** Schema of {@link AnnualizedChangeInput}. */
export const annualizedChangeInputSchema: z.ZodMiniType<AnnualizedChangeInput> = /* @__PURE__ */ lazySchema(
  () =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        baseline: datedEstimateSchema,
        current: datedEstimateSchema,
        covariance: z.exactOptional(decimalSchema()),
        zeroToZero: z.exactOptional(z.enum(['refused', 'no-change'])),
      })
      .check(checkSound(inputReports)),
);

function inputReports(
  { baseline, current, covariance }: AnnualizedChangeInput,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('baseline') || !isSound('current')) return [];
  const [first, second] = [baseline.standardError, current.standardError];
  return [
    ...laterReports(baseline, current),
    ...unitReports([
      { figure: baseline.value, at: ['baseline', 'value'] },
      { figure: current.value, at: ['current', 'value'] },
    ]),
    ...(isSound('covariance') && first !== undefined && second !== undefined
      ? covarianceReports(first, second, covariance)
      : []),
  ];
}

/** What is wrong with two times of which the second does not come later. */
export function laterReports(
  baseline: Pick<DatedValue, 'year'>,
  current: Pick<DatedValue, 'year'>,
): readonly CheckReport[] {
  return current.year > baseline.year
    ? []
    : [{ code: 'out-of-order', at: ['current', 'year'], details: yearBound('previous', baseline.year) }];
}
