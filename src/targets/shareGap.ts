import {
  boundsOf,
  decimalText,
  divideIntervals,
  pointInterval,
  printedInterval,
  quantity,
  range,
  refusal,
  toDecimal,
  type Decimal,
  type DecimalInput,
  type Interval,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import { measureAim, type Aim } from './aim.js';
import { aimStep, commonSteps, headOf } from './gapExplanation.js';
import { commonParts, decimalOrNone } from './commonParts.js';
import { countSteps, wholeSteps, type Whole } from './shareExplanation.js';
import type { ShareTarget } from './target.js';
import type { ShareGap } from './targetGapResult.js';
import { known } from './targetPath.js';

/** The gap of a share, in points and as a count. */
export function shareGap(target: ShareTarget): ShareGap {
  const { unit, condition = 'at-least' } = target;
  const denominator = decimalOrNone(target.denominator);
  const count = decimalOrNone(target.currentCount);
  const targetPercent = targetShare(target);
  const aim: Aim = {
    condition,
    unit: 'percent',
    target: targetPercent,
    current: percentOf(count, denominator) ?? decimalOrNone(target.currentPercent),
    baseline: decimalOrNone(target.baseline?.value),
    baselineYear: target.baseline?.year,
    asOf: target.asOf,
    due: target.due,
  };
  const measured = measureAim(aim);
  const parts = commonParts(target, aim);
  const wanted = countToReach(target, targetPercent);
  const lacking = wanted && count && (condition === 'at-least' ? wanted.minus(count) : count.minus(wanted));
  const whole = wholeOf(target, targetPercent);
  // Counts tell whether a target is met even where no whole is known.
  const status =
    aim.current === undefined && lacking ? (lacking.lte(0) ? 'met' : 'not-met') : measured.status;
  return {
    kind: 'target-gap',
    targetKind: 'share',
    ...parts,
    ...measured,
    condition,
    targetPercent: quantity(targetPercent, 'percent'),
    currentPercent: percentOrRefusal(aim.current),
    targetCount: known(wanted, unit),
    gapCount: known(lacking, unit),
    ...whole,
    status,
    explanation: headOf(target.name, status, [
      aimStep(aim, measured.gap),
      ...countSteps({ count, wanted, lacking }, unit),
      ...wholeSteps(target, whole),
      ...commonSteps(aim, measured, parts),
    ]),
  };
}

/**
 * The share to reach: from its count where that is known, since a printed share may be rounded up, past what the count
 * reaches. The input has been checked to hold one of the two.
 */
function targetShare({ targetPercent, targetCount, denominator }: ShareTarget): Decimal {
  return (
    percentOf(decimalOrNone(targetCount), decimalOrNone(denominator)) ??
    toDecimal(targetPercent as DecimalInput)
  );
}

function percentOf(part: Decimal | undefined, whole: Decimal | undefined): Decimal | undefined {
  return whole && part?.times(100).div(whole);
}

function percentOrRefusal(value: Decimal | undefined): Quantity<'percent'> | Refusal {
  return value === undefined ? refusal('missing-input') : quantity(value, 'percent');
}

/** The smallest count that reaches the share, or for a ceiling the largest that does not pass it. */
function countToReach(target: ShareTarget, percent: Decimal): Decimal | undefined {
  const { targetCount, denominator, condition } = target;
  if (targetCount !== undefined) return toDecimal(targetCount);
  if (denominator === undefined) return undefined;
  const exact = percent.times(toDecimal(denominator)).div(100);
  return condition === 'at-most' ? exact.floor() : exact.ceil();
}

/** The decimals to which the ends of an implied whole are kept, rounded outwards. */
const WHOLE_DECIMALS = 4;

/** The whole: as given, or what a count and the share that it is of it imply. */
function wholeOf({ denominator, targetCount, targetPercent, unit }: ShareTarget, percent: Decimal): Whole {
  if (denominator !== undefined) return { denominator: quantity(denominator, unit) };
  if (targetCount === undefined || targetPercent === undefined)
    return { denominator: refusal('missing-input') };
  if (percent.isZero()) return { denominator: refusal('zero-denominator') };
  const hundredfold = toDecimal(targetCount).times(100);
  // Half a unit of its last digit is less than any percentage but zero, so that the divisor stays above zero.
  const around = divideIntervals(
    pointInterval(decimalText(hundredfold)),
    printedInterval(targetPercent),
  ) as Interval;
  return {
    denominator: quantity(hundredfold.div(percent), unit),
    denominatorRange: range(boundsOf(around, WHOLE_DECIMALS), unit),
  };
}
