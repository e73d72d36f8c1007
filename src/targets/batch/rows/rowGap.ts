import { deepFreeze } from '../../../foundation/internal.js';
import type { TargetStatus } from '../../results/targetStatus.js';
import type { TargetGapFigure, TargetGapRefusalCode } from '../targetGapColumns.js';

/** A figure of a row, or why it is refused. */
export type RowFigure = number | TargetGapRefusalCode;

/** What is told of a row. */
export interface RowGap extends Readonly<Record<TargetGapFigure, RowFigure>> {
  /** Where it stands. */
  readonly status: TargetStatus;
}

/** The figures of a row. */
export const gapFigures: readonly TargetGapFigure[] = /* @__PURE__ */ (() =>
  deepFreeze([
    'gap',
    'gapClosedPercent',
    'timeElapsedPercent',
    'observedRate',
    'requiredRate',
    'rateRatio',
    'neededRate',
    'accelerationFactor',
    'projected',
    'projectedGap',
    'projectedYear',
  ] as const))();

/** Where a row may stand, each in the place that is its code. */
export const statusCodes: readonly TargetStatus[] = /* @__PURE__ */ (() =>
  deepFreeze([
    'undetermined',
    'met',
    'on-pace',
    'behind',
    'moving-away',
    'lost',
    'deadline-passed',
  ] as const))();

/** Why figures are refused, each in the place that is its code. */
export const refusalCodes: readonly (TargetGapRefusalCode | null)[] = /* @__PURE__ */ (() =>
  deepFreeze([
    null,
    'missing-input',
    'period-not-started',
    'baseline-equals-target',
    'baseline-met',
    'target-date-past',
    'target-not-approached',
    'zero-denominator',
  ] as const))();
