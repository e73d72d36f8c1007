import * as z from 'zod/mini';
import {
  checkSound,
  decimalSchema,
  lazySchema,
  subjectSchema,
  type BaseMeasure,
  type CheckReport,
  type DecimalInput,
  type FigureInput,
  type IsSound,
  type Subject,
} from '../../foundation/internal.js';
import { plainFigureSchema, unitReports } from '../figureUnits.js';
import { covarianceReports } from './sampling.js';

/** An estimate from a sample. */
export interface SampleEstimate {
  /** The estimate; a number without a unit is in per cent. */
  readonly value: FigureInput<BaseMeasure>;
  /** Its standard error, in the unit of the value (percentage points for per cent). */
  readonly standardError: DecimalInput;
}

/** Two estimates of one measure. */
export interface ChangeSignificanceInput {
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** The first estimate. */
  readonly baseline: SampleEstimate;
  /** The later one. */
  readonly current: SampleEstimate;
  /** Their covariance, where the samples are not independent (a panel); 0 if left out. */
  readonly covariance?: DecimalInput;
}

/** Schema of {@link SampleEstimate}. */
const sampleEstimateSchema: z.ZodMiniType<SampleEstimate> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ value: plainFigureSchema, standardError: decimalSchema({ min: 0 }) }),
);

/** Schema of {@link ChangeSignificanceInput}. */
export const changeSignificanceInputSchema: z.ZodMiniType<ChangeSignificanceInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        baseline: sampleEstimateSchema,
        current: sampleEstimateSchema,
        covariance: z.exactOptional(decimalSchema()),
      })
      .check(checkSound(inputReports)),
  );

function inputReports(
  { baseline, current, covariance }: ChangeSignificanceInput,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('baseline') || !isSound('current')) return [];
  return [
    ...unitReports([
      { figure: baseline.value, at: ['baseline', 'value'] },
      { figure: current.value, at: ['current', 'value'] },
    ]),
    ...(isSound('covariance')
      ? covarianceReports(baseline.standardError, current.standardError, covariance)
      : []),
  ];
}
