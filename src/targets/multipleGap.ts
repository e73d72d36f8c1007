import {
  quantity,
  refusal,
  toDecimal,
  type Decimal,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import { measureAim, unmeasured, type Aim } from './aim.js';
import { commonParts, decimalOrNone } from './commonParts.js';
import { aimStep, commonSteps, deadlineSteps, headOf } from './gapExplanation.js';
import type { MultipleTarget } from './target.js';
import type { MultipleGap } from './targetGapResult.js';
import { known } from './targetPath.js';

/** The gap of a multiple of an earlier level. */
export function multipleGap(target: MultipleTarget): MultipleGap {
  const baseline = decimalOrNone(target.baseline.value);
  if (baseline === undefined) return withoutLevel(target, refusal('missing-input'));
  if (baseline.isZero()) return withoutLevel(target, refusal('zero-baseline'));
  const { unit } = target;
  const current = decimalOrNone(target.current);
  const aim: Aim = {
    condition: 'at-least',
    unit,
    target: baseline.times(toDecimal(target.times)),
    current,
    baseline,
    baselineYear: target.baseline.year,
    asOf: target.asOf,
    due: target.due,
  };
  const measured = measureAim(aim);
  const parts = commonParts(target);
  const times = quantity(target.times, 'times');
  return {
    kind: 'target-gap',
    targetKind: 'multiple',
    ...parts,
    ...measured,
    times,
    target: quantity(aim.target, unit),
    current: known(current, unit),
    currentTimes: timesOf(current, baseline),
    explanation: headOf(target.name, measured.status, [
      {
        say: { vi: 'Mục tiêu: {target}.', en: 'Target: {target}.' },
        values: { times, baseline: quantity(baseline, unit), target: quantity(aim.target, unit) },
        arithmetic: '{baseline} × {times} = {target}',
      },
      aimStep(aim, measured.gap),
      ...commonSteps(aim, measured, parts),
    ]),
  };
}

/** Without the earlier level, or with one of zero, a multiple of it is no level. */
function withoutLevel(target: MultipleTarget, reason: Refusal): MultipleGap {
  const times = quantity(target.times, 'times');
  const parts = commonParts(target);
  const unknown = unmeasured({ asOf: target.asOf, due: target.due });
  return {
    kind: 'target-gap',
    targetKind: 'multiple',
    ...parts,
    ...unknown,
    gap: reason,
    times,
    target: reason,
    current: known(decimalOrNone(target.current), target.unit),
    currentTimes: reason,
    explanation: headOf(target.name, unknown.status, [
      {
        say: {
          vi: 'Mục tiêu {times} giá trị gốc: {target}.',
          en: 'Target {times} the baseline: {target}.',
        },
        values: { times, target: reason },
      },
      ...deadlineSteps(parts.deadlines),
    ]),
  };
}

function timesOf(current: Decimal | undefined, baseline: Decimal): Quantity<'times'> | Refusal {
  return current === undefined ? refusal('missing-input') : quantity(current.div(baseline), 'times');
}
