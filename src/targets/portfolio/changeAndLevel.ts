import { quantity, type Decimal, type Measure, type Quantity } from '../../foundation/internal.js';
import { readTarget, YEARLY, type Read } from '../model/readTarget.js';
import type { YearlyChangeTarget } from '../kinds/changeTarget.js';
import { perYearUnit } from '../units.js';
import { found, type Found } from './contradiction.js';
import type { Demand } from './demands.js';

/** A yearly change that, at its most, does not lead from where things stood to what others of its indicator and subject ask for. */
export function changeAndLevel(given: YearlyChangeTarget, demands: readonly Demand[]): Found {
  const { target, baseline: own, unit = YEARLY } = readTarget(given) as Read<YearlyChangeTarget>;
  const [most] = [target.value, target.from, target.to]
    .filter((change) => change !== undefined)
    .sort((one, other) => other.abs().comparedTo(one.abs()));
  return demands.flatMap((demand): Found => {
    const { value: start, year: from } = { ...own, ...demand.baseline };
    const { year: to, unit: level, low, high } = demand;
    if (most === undefined || start === undefined || from === undefined || to === undefined || to <= from)
      return [];
    if (perYearUnit(level as Measure) !== unit || (target.year !== undefined && target.year < to)) return [];
    const end = start.plus(most.times(to - from));
    // A change goes one way: what it does not reach on that way.
    const lack = most.gt(0) ? low !== undefined && end.lt(low) : high !== undefined && end.gt(high);
    if (!lack) return [];
    const goal = (most.gt(0) ? low : high) as Decimal;
    const measured = (number: Decimal): Quantity => quantity(number, level as Measure);
    return [
      found(
        'change-and-level',
        [{ id: given.id as string }, demand],
        {
          vi: '“{one}”: {change|moved}, từ {start} năm {from} chỉ đến {end} năm {to}, không đạt {goal} theo “{other}”.',
          en: '“{one}” has it {change|toMove}: from {start} in {from} to {end} by {to} only, not to the {goal} of “{other}”.',
        },
        {
          change: quantity(most, unit),
          start: measured(start),
          from: String(from),
          end: measured(end),
          to: String(to),
          goal: measured(goal),
        },
      ),
    ];
  });
}
