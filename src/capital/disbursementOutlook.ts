import {
  compareFractions,
  deepFreeze,
  fractionOf,
  fractionQuantity,
  inDong,
  readInput,
  subtractFractions,
  type Fraction,
} from '../foundation/internal.js';
import { assumptionsOf } from './assumptions.js';
import { monthPosition } from './monthPosition.js';
import {
  disbursementOutlookInputSchema,
  type DisbursementOutlook,
  type DisbursementOutlookInput,
} from './outlook.js';
import { explainOutlook } from './outlookExplanation.js';
import { pacesOf } from './outlookPaces.js';
import { basisOf } from './planBasis.js';

/**
 * Tell whether a plan will be disbursed by its deadline: the pace so far, the pace that is needed, and the forecast.
 *
 * `pace so far = disbursed ÷ months elapsed`; `pace needed = (plan − disbursed) ÷ months left`;
 * `forecast = disbursed + pace so far × months left`. Months are calendar months, a part of one counting as its share of that
 * month's days; the first day, `asOf` and the deadline are all included. A straight line, which knows nothing of the rush at the
 * end of a year. The pace depends on the first day, which documents often leave open: choose it, and say which.
 *
 * Source: definition (linear extrapolation in planning practice); no instrument prescribes it.
 *
 * @param input - Amounts with their scale, the plan's kind, the first day, the day of the figure, the deadline.
 * @returns Paces in VND per month, months, the forecast in VND and in per cent of the plan. Refused: the pace so far if no day
 * has passed (`period-not-started`); the pace needed and the forecast if no day is left (`target-date-past`); the ratio of
 * the paces if nothing was disbursed, the per cent if the plan is zero (`zero-denominator`).
 * @throws MtqgError `period-reversed` if the deadline is before the first day; `contradiction` if `disbursed.asOf` is given and
 * differs from `asOf`; as `disbursementRatio` does.
 *
 * @example
 * ```ts
 * import { disbursementOutlook, isRefusal } from 'mtqg';
 * import { formatQuantity } from 'mtqg/foundation';
 *
 * const outlook = disbursementOutlook({
 *   disbursed: { value: '998', unit: 'billionVND' },
 *   plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
 *   from: '2021-01-01',
 *   asOf: '2023-09-30',
 *   deadline: '2023-12-31',
 * });
 * outlook.state; // => 'behind'
 * [outlook.paceSoFar, outlook.paceNeeded, outlook.paceRatio, outlook.forecastPercent].map((figure) =>
 *   isRefusal(figure) ? figure.code : formatQuantity(figure, 'en', { decimals: 1 }),
 * ); // => ['30.2 billion VND/month', '324.3 billion VND/month', '10.7 times', '55.2%']
 * ```
 */
export function disbursementOutlook(input: DisbursementOutlookInput): DisbursementOutlook {
  const valid = readInput(disbursementOutlookInputSchema, input);
  const { disbursed, plan, from, asOf, deadline } = valid;
  const done = fractionOf(inDong(disbursed));
  const whole = fractionOf(inDong(plan));
  const start = monthPosition(from, 'start');
  const now = monthPosition(asOf, 'end');
  const elapsed = lengthOf(start, now);
  const left = lengthOf(later(start, now), monthPosition(deadline, 'end'));
  const basis = basisOf(plan);
  const result = {
    kind: 'disbursement-outlook',
    elapsedMonths: fractionQuantity(elapsed, 'month'),
    remainingMonths: fractionQuantity(left, 'month'),
    remaining: fractionQuantity(subtractFractions(whole, done), 'VND'),
    ...pacesOf(done, whole, elapsed, left),
    basis,
    assumptions: assumptionsOf({ ...disbursed, asOf }, basis),
  } as const;
  return deepFreeze({ ...result, explanation: explainOutlook(valid, result) });
}

function lengthOf(from: Fraction, to: Fraction): Fraction {
  return subtractFractions(later(from, to), from);
}

function later(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}
