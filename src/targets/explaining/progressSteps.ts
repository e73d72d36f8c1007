import {
  fractionQuantity,
  isRefusal,
  quantity,
  type BilingualText,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { nextGoal } from '../gaps/aimCourse.js';
import { endsOf, goalOf, valueOf, type Aim } from '../gaps/aim.js';
import type { Measured } from '../gaps/measureAim.js';
import { differenceUnit } from '../units.js';
import { PROGRESS } from './progressWords.js';
import { prospectSteps } from './prospectSteps.js';

/** Share achieved, share of the gap closed, pace so far and pace needed; what there is nothing to say of is left out. */
export function progressSteps(aim: Aim, measured: Measured, isAdded: boolean): readonly Explanation[] {
  // What there is no target for, of which nothing is known for one reason, has been told.
  if (aim.baseline === aim.current) return [];
  const { achievedPercent, gapClosedPercent, timeElapsedPercent, linear } = measured;
  const { baseline, current, year, unit } = aim;
  const { goal, way } = goalOf(endsOf(aim), valueOf(baseline), valueOf(current));
  const since = isRefusal(baseline) ? undefined : baseline.year;
  const now = isRefusal(current) ? undefined : current.year;
  const shown = (point: Aim['baseline'] | Aim['current']): Quantity | string => {
    const value = valueOf(point);
    return value === undefined ? '' : fractionQuantity(value, unit);
  };
  const values = {
    target: fractionQuantity(goal, unit),
    next: fractionQuantity(nextGoal(aim), unit),
    current: shown(current),
    baseline: shown(baseline),
    since: String(since),
    by: String(year),
    yearsSoFar: yearsBetween(since, now),
    yearsLeft: yearsBetween(now, year),
    elapsed: timeElapsedPercent,
  };
  const step = (
    figure: Quantity | Refusal,
    say: BilingualText,
    arithmetic?: string,
    refused?: BilingualText,
  ): readonly Explanation[] => {
    // An average a year is told without the year in its unit, which the sentence has.
    if (!isRefusal(figure))
      return [
        {
          say,
          values: { ...values, figure, pace: { ...figure, unit: differenceUnit(unit) } },
          ...(arithmetic === undefined ? {} : { arithmetic }),
        },
      ];
    return refused === undefined || SILENT.has(figure.code)
      ? []
      : [{ say: refused, values: { ...values, figure } }];
  };
  const isBackwards = !isRefusal(gapClosedPercent) && gapClosedPercent.value.startsWith('-');
  const isStill = !isRefusal(linear.observedRate) && linear.observedRate.value === '0';
  const isDone = measured.isMet === 'yes';
  const side = way > 0 ? 'at-least' : 'at-most';
  return [
    ...step(
      achievedPercent,
      PROGRESS.achieved,
      '{current} ÷ {target} × 100 = {figure}',
      PROGRESS.achievedRefused,
    ),
    // From nothing, the share of the gap closed is the share achieved, and need not be told twice.
    ...(valueOf(baseline)?.numerator === 0n && !isRefusal(achievedPercent)
      ? []
      : step(
          gapClosedPercent,
          (isBackwards ? PROGRESS.backwards : PROGRESS.closed)[side],
          '({current} − {baseline}) ÷ ({target} − {baseline}) × 100 = {figure}',
          PROGRESS.closedRefused,
        )),
    ...step(
      linear.observedRate,
      isStill ? PROGRESS.observedStill : PROGRESS.observed,
      '({current} − {baseline}) ÷ {yearsSoFar} = {figure}',
    ),
    ...(isDone
      ? []
      : [
          ...step(linear.rateRatio, isBackwards ? PROGRESS.ratioBackwards : PROGRESS.ratio),
          // What time is over needs no pace any more.
          ...(aim.isOver && !isRefusal(linear.neededRate)
            ? []
            : step(
                linear.neededRate,
                PROGRESS.needed,
                '({next} − {current}) ÷ {yearsLeft} = {figure}',
                aim.isOver ? PROGRESS.past : PROGRESS.lastYear,
              )),
          // With a prospect there are both years.
          ...prospectSteps(linear, { from: now as number, by: year as number, isAdded }),
        ]),
  ];
}

/** Reasons that a reader of the report need not be told: nobody asked for such a figure. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(['missing-input', 'no-share-of-target']);

function yearsBetween(from: number | undefined, to: number | undefined): Quantity<'year'> | string {
  return from === undefined || to === undefined ? '' : quantity(to - from, 'year');
}
