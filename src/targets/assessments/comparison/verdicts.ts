import { fractionOf, isRefusal, type BilingualText, type Refusal } from '../../../foundation/internal.js';
import { readingOf, type Reading } from './ratioBounds.js';
import type { TrendShape, Yardstick } from '../model/assessmentMethod.js';
import type { JudgeId } from './comparisonTypes.js';
import type { ProgressAssessment } from '../model/progressAssessment.js';
import { standingOf, standingOfPace, type Standing } from './standings.js';
import type { TargetPace } from '../pace/targetPaceTypes.js';

/** A verdict with what it rests on. */
export interface Verdict {
  readonly judge: JudgeId;
  readonly shortName: BilingualText;
  readonly standing: Standing;
  readonly trendShape: TrendShape;
  readonly yardstick: Yardstick;
  /** The year from which it measures. */
  readonly since: number | undefined;
  readonly isZeroReplaced: boolean;
  /** The figure that it is read from, and how good one is by its bounds, if it is read from one. */
  readonly reading?: Reading;
}

/** The verdict of a method; none where it refuses or has no classes. */
export function verdictOf(assessment: ProgressAssessment, hasTarget: boolean): readonly Verdict[] {
  const { method, progressClass, baseline, warnings } = assessment;
  if (progressClass === undefined || isRefusal(progressClass)) return [];
  const { id, shortName, trendShape, yardstick, yardstickWithoutTarget = yardstick } = method;
  const reading = readingOf(assessment, hasTarget);
  return [
    {
      ...{ judge: id, shortName, trendShape },
      yardstick: hasTarget ? yardstick : yardstickWithoutTarget,
      standing: standingOf(progressClass.code),
      since: baseline?.year,
      isZeroReplaced: warnings.some(({ code }) => code === 'zero-replaced'),
      ...(reading && { reading }),
    },
  ];
}

/** The verdict of the house's own line; none where there is no ratio. */
export function paceVerdict(pace: TargetPace | Refusal, since: number | undefined): readonly Verdict[] {
  if (isRefusal(pace)) return [];
  const { rateRatio } = pace.linear;
  const standing = standingOfStatus(pace);
  if (standing === undefined) return [];
  return [
    {
      judge: 'linear-pace',
      shortName: LINEAR_PACE,
      standing,
      ...({ trendShape: 'linear', yardstick: 'required-rate' } as const),
      since,
      isZeroReplaced: false,
      ...(isRefusal(rateRatio)
        ? {}
        : { reading: { figure: fractionOf(rateRatio.value), read: standingOfPace } }),
    },
  ];
}

/** How good a pace is: a target that is met stays met; nothing where there is no ratio. */
function standingOfStatus({ status, linear: { rateRatio } }: TargetPace): Standing | undefined {
  if (status === 'met') return [4];
  return isRefusal(rateRatio) ? undefined : standingOfPace(fractionOf(rateRatio.value));
}

/** What the house's own line is called. */
export const LINEAR_PACE: BilingualText = { vi: 'tiến độ theo đường thẳng', en: 'the linear pace' };
