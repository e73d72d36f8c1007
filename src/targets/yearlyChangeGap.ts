import {
  isRefusal,
  quantity,
  refusal,
  toDecimal,
  type BilingualText,
  type DecimalInput,
  type Explanation,
  type Measure,
} from '../foundation/internal.js';
import { percentQuantity } from './aim.js';
import { commonParts } from './commonParts.js';
import { deadlineSteps, headOf, statusName } from './gapExplanation.js';
import type { YearlyChangeTarget, YearlyPace } from './target.js';
import type { PaceOutcome, TargetStatus, YearlyChangeGap } from './targetGapResult.js';

/** The gap of a change asked for every year, with that of subgroups. */
export function yearlyChangeGap(target: YearlyChangeTarget): YearlyChangeGap {
  const unit = target.unit ?? 'percentagePoint/year';
  const pace = paceOutcome(target.pace, target.actual, unit);
  const groups = (target.groups ?? []).map((group) => ({
    name: group.name,
    ...paceOutcome(group.pace, group.actual, unit),
  }));
  const parts = commonParts(target);
  return {
    kind: 'target-gap',
    targetKind: 'yearly-change',
    ...parts,
    status: pace.status,
    gap: pace.gap,
    achievedPercent: pace.achievedPercent,
    shareOfDistancePercent: refusal('missing-input'),
    observedPerYear: pace.actual,
    neededPerYear: pace.from,
    pace,
    groups,
    explanation: headOf(target.name, pace.status, [
      paceStep(pace),
      ...groups.map((group) => paceStep(group, group.name)),
      ...deadlineSteps(parts.deadlines),
    ]),
  };
}

function paceOutcome({ from, to }: YearlyPace, actual: DecimalInput | undefined, unit: Measure): PaceOutcome {
  const asked = {
    from: quantity(from, unit),
    ...(to === undefined ? {} : { to: quantity(to, unit) }),
  };
  if (actual === undefined) {
    const unknown = refusal('missing-input');
    return { ...asked, actual: unknown, status: 'unknown', gap: unknown, achievedPercent: unknown };
  }
  const direction = toDecimal(from).isNegative() ? -1 : 1;
  const reached = toDecimal(actual).times(direction);
  const near = toDecimal(from).times(direction);
  const far = to === undefined ? undefined : toDecimal(to).times(direction);
  const status: TargetStatus = reached.lt(near) ? 'not-met' : far && reached.gt(far) ? 'overshot' : 'met';
  return {
    ...asked,
    actual: quantity(actual, unit),
    status,
    gap: quantity(near.minus(reached), unit),
    achievedPercent: reached.isNegative() ? refusal('sign-change') : percentQuantity(reached, near),
  };
}

function paceStep(pace: PaceOutcome, name?: string | BilingualText): Explanation {
  const { from, to, actual, status, achievedPercent } = pace;
  const lead = name === undefined ? ASKED : ASKED_OF_GROUP;
  const upTo = to === undefined ? NOTHING : UP_TO;
  const outcome = isRefusal(actual) ? NOT_REACHED : REACHED;
  return {
    say: { vi: lead.vi + upTo.vi + outcome.vi, en: lead.en + upTo.en + outcome.en },
    values: {
      ...(name === undefined ? {} : { name }),
      ...(to === undefined ? {} : { to }),
      ...(isRefusal(actual) ? {} : { actual }),
      from,
      status: statusName(status),
      achieved: achievedPercent,
    },
    ...(isRefusal(achievedPercent) ? {} : { arithmetic: '{actual} ÷ {from} × 100 = {achieved}' }),
  };
}

const ASKED: BilingualText = { vi: 'Yêu cầu {from}', en: 'Asked {from}' };
const ASKED_OF_GROUP: BilingualText = { vi: 'Riêng {name}: yêu cầu {from}', en: 'Of {name}: asked {from}' };
const UP_TO: BilingualText = { vi: ' đến {to}', en: ' to {to}' };
const NOTHING: BilingualText = { vi: '', en: '' };
const REACHED: BilingualText = { vi: ', thực tế {actual}: {status}.', en: ', reached {actual}: {status}.' };
const NOT_REACHED: BilingualText = {
  vi: '; chưa có số liệu thực tế.',
  en: '; what was reached is not known.',
};
