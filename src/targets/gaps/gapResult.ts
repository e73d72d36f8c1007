import {
  fractionQuantity,
  isRefusal,
  madeLater,
  type Explanation,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { PaceOnPath } from '../assessments/pace/paceOnPathTypes.js';
import { explainGap } from '../explaining/explainGap.js';
import { forecastSteps } from '../explaining/forecastSteps.js';
import { progressSteps } from '../explaining/progressSteps.js';
import { pathSteps } from '../explaining/pathSteps.js';
import { standingWarnings, warningOf, assumptionOf } from '../explaining/warnings.js';
import type { Milestone } from '../kinds/onLevel.js';
import type { TargetKind } from '../kinds/target.js';
import type { Read } from '../model/readTarget.js';
import type { ForecastOutcome, LevelProgress } from '../results/levelProgress.js';
import type { TargetGapCommon } from '../results/targetGapCommon.js';
import type { TargetGapByKind } from '../results/targetGapResult.js';
import type { TargetWarning } from '../results/targetStatus.js';
import { differenceUnit } from '../units.js';
import { endsOf, holds, lackOf, levelsOf, valueOf, type Aim, type FoundLevel } from './aim.js';
import type { AimFound, Given } from './given.js';
import { missing } from './known.js';
import { compoundPaceOf, measureAim, type Measured } from './measureAim.js';
import { pathOf } from './targetPath.js';

/** What of a target stands in each result. */
export function ofTarget<K extends TargetKind>(
  given: Given<K>,
  year: number | undefined,
): Pick<TargetGapCommon, 'kind' | 'date'> & { readonly targetKind: K } {
  const { target, date, region } = given;
  const { kind: targetKind, id, name, subject, component, wording, citation } = target;
  return {
    kind: 'target-gap',
    targetKind: targetKind as K,
    ...Object.fromEntries(
      Object.entries({ id, name, subject, component, wording, citation }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    date,
    ...(year === undefined ? {} : { targetYear: year }),
    ...(region === undefined ? {} : { region }),
  };
}

/** The kinds that come down to a level. */
export type LevelKind = Exclude<TargetKind, 'yearly-change'>;

/** What a kind adds to what is told of all. */
export interface OfKind<K extends LevelKind> {
  /** Its own figures, and those that it finds in another way. */
  readonly extra: Omit<TargetGapByKind[K], keyof LevelProgress> & Partial<LevelProgress>;
  /** What it says before what is said of all. */
  readonly steps: (measured: Measured) => readonly Explanation[];
  /** What it says after. */
  readonly moreSteps?: readonly Explanation[];
  readonly warnings?: readonly TargetWarning[];
  /** Whether nothing is counted, of which there is no pace to tell. */
  readonly isUncounted?: boolean;
  /** The aim of a path, if it is another. */
  readonly pathAim?: Aim;
}

/** The result of a target that comes down to an aim. */
export function levelResult<K extends LevelKind>(
  given: Given<K>,
  { aim, levels, assumptions }: AimFound,
  { extra, steps, moreSteps = [], warnings = [], isUncounted = false, pathAim = aim }: OfKind<K>,
): TargetGapByKind[K] {
  const own = measureAim(aim);
  const measured = { ...own, ...extra };
  const milestones =
    'path' in given.read ? (given.read.path as readonly Read<Milestone>[] | undefined) : undefined;
  const path = milestones?.length ? pathOf(pathAim, milestones) : undefined;
  const forecasts = levels.forecasts.flatMap((level) => forecastOf(aim, level));
  const missed = 'everyYear' in given.target && given.target.everyYear ? yearsMissed(aim) : undefined;
  const { baseline, current } = aim;
  const result = {
    ...ofTarget(given, aim.year),
    direction: aim.direction,
    ...measured,
    ...(isRefusal(baseline) || baseline.year === undefined ? {} : { baselineYear: baseline.year }),
    ...(isRefusal(current) ? {} : { currentYear: current.year, figureStatus: current.figureStatus }),
    ...(forecasts.length === 0 ? {} : { forecasts }),
    ...(missed === undefined ? {} : { yearsMissed: missed }),
    ...(path === undefined ? {} : { path }),
    assumptions: assumptions.map(assumptionOf),
    warnings: [
      ...standingWarnings(aim, measured.status),
      ...(levels.brokenIn === undefined ? [] : [warningOf('series-broken')]),
      ...(measured.isMet === 'yes' && missed?.length ? [warningOf('missed-in-some-years')] : []),
      ...warnings,
    ],
  };
  return madeLater<typeof result, { exponential: PaceOnPath; explanation: Explanation }>(result, {
    exponential: () => compoundPaceOf(aim),
    explanation: () =>
      explainGap(result, [
        ...steps(measured),
        ...(isUncounted ? [] : progressSteps(aim, own, given.target.kind === 'count-added')),
        ...forecastSteps(forecasts),
        ...(path === undefined ? [] : pathSteps(path, pathAim.direction)),
        ...moreSteps,
      ]),
  }) as unknown as TargetGapByKind[K];
}

function forecastOf(aim: Aim, { year, value }: FoundLevel): readonly ForecastOutcome[] {
  if (value === undefined) return [];
  const ends = endsOf(aim);
  return [
    {
      year,
      value: fractionQuantity(value, aim.unit),
      gap: fractionQuantity(lackOf(ends, value), differenceUnit(aim.unit)),
      isMet: holds(ends, aim.isStrict, value) ? 'yes' : 'no',
    },
  ];
}

/** The years in which it did not hold. */
function yearsMissed(aim: Aim): readonly number[] {
  return levelsOf(aim).flatMap(({ year, value }) =>
    value !== undefined && !holds(endsOf(aim), aim.isStrict, value) ? [year] : [],
  );
}

/** The latest level with its unit, or why there is none. */
export function currentQuantity<M extends Measure>(
  { current }: Pick<Aim, 'current'>,
  unit: M,
): Quantity<M> | Refusal {
  const value = valueOf(current);
  return value === undefined ? missing('observations') : fractionQuantity(value, unit);
}
