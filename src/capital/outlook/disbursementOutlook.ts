import {
  addFractions,
  compareFractions,
  deepFreeze,
  divideFractions,
  fractionOf,
  fractionQuantity,
  inDong,
  multiplyFractions,
  readInput,
  subtractFractions,
  type Fraction,
} from '../../foundation/internal.js';
import { assumptionsOf } from '../disbursement/disbursementAssumptions.js';
import { dayWarnings } from '../disbursement/disbursementWarnings.js';
import { monthPosition, monthText } from './monthPosition.js';
import { explainOutlook } from './outlookExplanation.js';
import { pacesOf } from './outlookPaces.js';
import {
  disbursementOutlookInputSchema,
  type DisbursementOutlook,
  type DisbursementOutlookInput,
} from './outlookTypes.js';
import { basisOf } from '../plans/planBasis.js';
import { subjectMember } from '../subjectLine.js';

/**
 * Tell whether a plan will be disbursed by its deadline: the current pace, the pace that is needed, and the forecast.
 *
 * `current pace = disbursed ÷ months elapsed`; `needed pace = (plan − disbursed) ÷ months left`;
 * `forecast = disbursed + current pace × months left`; `needed months = (plan − disbursed) ÷ current pace`. Months are calendar
 * months, a part of one counting as its share of that month's days; the first day, `asOf` and the deadline are all included. A
 * straight line, which knows nothing of the rush at the end of a year. The pace depends on the first day, which documents often
 * leave open: choose it, and say which.
 *
 * Source: definition (linear extrapolation in planning practice); no instrument prescribes it.
 *
 * @param input - Amounts with their scale, the plan's kind, the first day, the day of the figure, the deadline.
 * @returns Paces in VND per month, months, the forecast in VND and in per cent of the plan. Refused: the current pace if no day
 * has passed (`period-not-started`); the needed pace and the forecast if no day is left (`deadline-past`); a multiple of the
 * current pace if nothing was disbursed, the per cent if the plan is zero (`zero-denominator`).
 * @throws MtqgError `period-reversed` if the deadline is before the first day; `contradiction` if `disbursed.asOf` is given and
 * differs from `asOf`; as `disbursementRatio` does.
 *
 * @example
 * ```ts
 * import { disbursementOutlook } from 'mtqg';
 * import { formatQuantity } from 'mtqg/foundation';
 *
 * const outlook = disbursementOutlook({
 *   subject: 'Bắc Giang',
 *   disbursed: { value: '998', unit: 'billionVND' },
 *   plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
 *   startsOn: '2021-01-01',
 *   asOf: '2023-09-30',
 *   deadline: '2023-12-31',
 * });
 * outlook.status; // => 'behind'
 * [outlook.currentPace, outlook.neededPace, outlook.neededPaceTimes, outlook.forecastPercent].map((figure) =>
 *   formatQuantity(figure, 'en', { decimals: 1 }),
 * ); // => ['30.2 billion VND/month', '324.3 billion VND/month', '10.7 times', '55.2%']
 * ```
 */
export function disbursementOutlook(input: DisbursementOutlookInput): DisbursementOutlook {
  const valid = readInput(disbursementOutlookInputSchema, input);
  const { subject, disbursed, plan, startsOn, asOf, deadline } = valid;
  const done = fractionOf(inDong(disbursed));
  const whole = fractionOf(inDong(plan));
  const start = monthPosition(startsOn, 'start');
  const now = later(start, monthPosition(asOf, 'end'));
  const elapsed = subtractFractions(now, start);
  const left = subtractFractions(later(now, monthPosition(deadline, 'end')), now);
  const paces = pacesOf(done, whole, elapsed, left);
  const planBasis = basisOf(plan);
  const result = {
    kind: 'disbursement-outlook',
    ...subjectMember(subject),
    elapsedMonths: fractionQuantity(elapsed, 'month'),
    remainingMonths: fractionQuantity(left, 'month'),
    remaining: fractionQuantity(subtractFractions(whole, done), 'VND'),
    ...paces,
    planBasis,
    assumptions: assumptionsOf({ ...disbursed, asOf }, planBasis),
    warnings: dayWarnings(planBasis, { asOf, deadline }),
  } as const;
  // Where the plan is met in time, its month says more than a forecast of more than the plan.
  const month =
    paces.status === 'on-pace' ? monthText(addFractions(now, monthsFor(done, whole, elapsed))) : undefined;
  return deepFreeze({ ...result, explanation: explainOutlook(valid, result, month) });
}

/** The months in which the rest of a plan is disbursed at the current pace, which is not zero. */
function monthsFor(done: Fraction, whole: Fraction, elapsed: Fraction): Fraction {
  return divideFractions(multiplyFractions(subtractFractions(whole, done), elapsed), done);
}

function later(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}
