import {
  decimalText,
  quantity,
  range,
  signChangeRefusal,
  type Decimal,
  type Measure,
  type Range,
} from '../../foundation/internal.js';
import { percent } from './aim.js';
import { changeStep, passedWarnings } from '../explaining/changeWords.js';
import { gapResult } from './gapResult.js';
import { ifKnown, known } from './known.js';
import { YEARLY, type Read } from '../reading/readTarget.js';
import type { GroupChange, YearlyChangeTarget } from '../formerTarget.js';
import type { ChangeOutcome, TargetStatus, YearlyChangeGap } from '../targetGapResult.js';

/** The gap of a change asked for every year, with that of subgroups. */
export function yearlyChangeGap(given: Read<YearlyChangeTarget>): YearlyChangeGap {
  const { unit = YEARLY } = given;
  const { status, ...figures } = changeOutcome(given, unit);
  const groups = (given.groups ?? []).map((group) => ({
    subject: group.subject,
    ...changeOutcome(group, unit),
  }));
  const told = [{ status, ...figures }, ...groups];
  return {
    ...gapResult(given, status, told.map(changeStep), told.flatMap(passedWarnings)),
    ...figures,
    groups,
  };
}

type Asked = Pick<Read<GroupChange>, 'current' | 'target'>;

function changeOutcome({ current, target }: Asked, unit: Measure): ChangeOutcome {
  const ends = [target.value, target.from, target.to].filter((end) => end !== undefined);
  // The input has been checked to hold one end, or two of one sign.
  const [near, far] = ends.sort((a, b) => a.abs().comparedTo(b.abs())) as [Decimal, Decimal?];
  // A fall is measured as a rise the other way.
  const isFall = near.isNegative();
  const reached = isFall ? current?.value.neg() : current?.value;
  const least = near.abs();
  return {
    target: far === undefined ? quantity(near, unit) : rangeOf(isFall ? [far, near] : [near, far], unit),
    current: known(current?.value, unit, 'current'),
    status: statusOf(reached, least, target.staysWithin === true ? far?.abs() : undefined),
    gap: ifKnown({ current: reached }, (inputs) => quantity(least.minus(inputs.current), unit)),
    achievedPercent: ifKnown({ current: reached }, (inputs) =>
      inputs.current.lt(0) ? signChangeRefusal : percent(inputs.current, least),
    ),
  };
}

function rangeOf([lower, upper]: readonly [Decimal, Decimal], unit: Measure): Range {
  return range({ lower: decimalText(lower), upper: decimalText(upper) }, unit);
}

function statusOf(reached: Decimal | undefined, least: Decimal, most: Decimal | undefined): TargetStatus {
  if (reached === undefined) return 'unknown';
  if (reached.lt(least)) return 'not-met';
  return most !== undefined && reached.gt(most) ? 'overshot' : 'met';
}
