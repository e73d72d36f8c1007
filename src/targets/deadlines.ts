import { addMonths, daysBetween, quantity, refusal, type IsoDate } from '../foundation/internal.js';
import type { TargetCommon } from './target.js';
import type { DeadlineOutcome } from './targetGapResult.js';

/** How long before each deadline the target was met. */
export function deadlineOutcomes({ metOn, deadlines = [] }: TargetCommon): readonly DeadlineOutcome[] {
  return deadlines.map(({ name, on }): DeadlineOutcome => {
    if (metOn === undefined) {
      const unknown = refusal('missing-input');
      return { name, on, aheadMonths: unknown, aheadDays: unknown };
    }
    const months = on < metOn ? -wholeMonths(on, metOn) : wholeMonths(metOn, on);
    return {
      name,
      on,
      aheadMonths: quantity(months, 'month'),
      aheadDays: quantity(daysBetween(metOn, on), 'day'),
    };
  });
}

/** The whole months from one day to a later one: from 31 December to 30 June there are six. */
function wholeMonths(from: IsoDate, to: IsoDate): number {
  const [fromYear, fromMonth] = yearAndMonth(from);
  const [toYear, toMonth] = yearAndMonth(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

function yearAndMonth(day: IsoDate): readonly [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}
