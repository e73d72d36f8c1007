import {
  compareFractions,
  deepFreeze,
  dong,
  fractionQuantity,
  inDong,
  readInput,
  subtractFractions,
  type Fraction,
  type IsoDate,
} from '../../foundation/internal.js';
import { assumptionsOf } from '../disbursement/disbursementAssumptions.js';
import { dayWarnings } from '../disbursement/disbursementWarnings.js';
import { basisOf } from '../plans/planBasis.js';
import { exactDong, subjectMember } from '../shared.js';
import { monthPosition, monthText } from './monthPosition.js';
import { explainOutlook } from './outlookExplanation.js';
import { forecastsOf } from './outlookForecasts.js';
import { disbursedFell, startsWithPlan } from './outlookNotes.js';
import { outlookDeadline } from './outlookDeadline.js';
import { metAt, pacesOf, type OutlookTerms } from './outlookPaces.js';
import { disbursementOutlookInputSchema, firstDay } from './outlookSchema.js';
import type {
  DisbursementObservation,
  DisbursementOutlook,
  DisbursementOutlookInput,
} from './outlookTypes.js';

/**
 * Tell whether a plan will be disbursed by its deadline: the pace so far, the pace that is needed, and what each way to forecast
 * leads to.
 *
 * The current pace is what was disbursed over the months elapsed, the needed pace the rest of the plan over the months left. A
 * forecast is `disbursed + pace × months left`, or, where a way tells what share should be disbursed by now, `disbursed ÷ share`: the
 * share of the months of past years, or of an S-curve. By earned value it is `PV(SPI(t) × duration) ÷ CPI`. Months are calendar months,
 * a part of one counting as its share of that month's days; the first day, `asOf` and the deadline are all included. The pace depends
 * on the first day, which documents often leave open: choose it, and say which.
 *
 * Source: definitions of planning practice, which no instrument prescribes; S-curves from memory of the field, earned value as at
 * `earnedValue`.
 *
 * @param input - Cumulative amounts with their days and scale, the plan, its first day (that of its years if left out) and its
 * deadline (the ordinary one of `fundDeadline` if left out); what to forecast by.
 * @returns Paces in VND per month, months, forecasts in VND and in per cent of the plan, their range and why they differ. Refused: the
 * current pace if no day has passed (`period-not-started`); the recent pace if there is one observation (`single-observation`); the
 * needed pace and the forecasts if no day is left (`deadline-past`); a multiple of the current pace if nothing was disbursed, the per
 * cent if the plan is zero, a forecast by a share of zero (`zero-denominator`).
 * @throws MtqgError `missing` if there is no first day and the plan has no years, or no deadline and none is established; `period-reversed` if the deadline is
 * before the first day; `contradiction` if no amount goes up to `asOf`, past years differ in their number of months, or outputs fall;
 * `duplicate` if a day has two amounts; as `disbursementRatio` does, of each amount.
 *
 * @example
 * ```ts
 * import { disbursementOutlook } from 'mtqg';
 * import { formatQuantity } from 'mtqg/foundation';
 *
 * const outlook = disbursementOutlook({
 *   subject: 'Bắc Giang',
 *   observations: [{ value: '998', unit: 'billionVND', asOf: '2023-09-30' }],
 *   plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
 *   deadline: '2023-12-31', // the legal one, 2024-01-31, if left out
 * });
 * outlook.status; // => 'behind'
 * [outlook.currentPace, outlook.neededPace, outlook.neededPaceTimes, outlook.forecastPercent].map((figure) =>
 *   formatQuantity(figure, 'en', { decimals: 1 }),
 * ); // => ['30.2 billion VND/month', '324.3 billion VND/month', '10.7 times', '55.2%']
 * ```
 */
export function disbursementOutlook(input: DisbursementOutlookInput): DisbursementOutlook {
  const valid = readInput(disbursementOutlookInputSchema, input);
  const { subject, plan } = valid;
  const series = seriesOf(valid);
  // The schema sees to it that there is an amount, and a first day.
  const disbursed = series.at(-1) as DisbursementObservation;
  const { asOf } = disbursed;
  const startsOn = firstDay(valid) as IsoDate;
  const { deadline, deadlineBasis, sources, assumptions } = outlookDeadline(valid);
  const terms = termsOf(series, valid, startsOn, deadline);
  const paces = pacesOf(terms);
  const planBasis = basisOf(plan);
  const result = {
    kind: 'disbursement-outlook',
    ...subjectMember(subject),
    disbursed: dong(inDong(disbursed)),
    asOf,
    startsOn,
    deadline,
    deadlineBasis,
    elapsedMonths: fractionQuantity(subtractFractions(terms.now, terms.start), 'month'),
    remainingMonths: fractionQuantity(subtractFractions(terms.end, terms.now), 'month'),
    remaining: fractionQuantity(subtractFractions(terms.whole, terms.done), 'VND'),
    ...paces,
    ...forecastsOf(valid, terms),
    planBasis,
    assumptions: [
      ...assumptionsOf(disbursed, planBasis),
      ...(valid.startsOn === undefined ? [startsWithPlan(startsOn)] : []),
      ...assumptions,
    ],
    warnings: [
      ...dayWarnings(planBasis, { asOf, deadline }),
      ...series.filter(hasFallen).map((fallen) => disbursedFell(fallen.asOf)),
    ],
  } as const;
  // Where the plan is met in time, its month says more than a forecast of more than the plan.
  const month = paces.status === 'on-pace' ? monthText(metAt(terms)) : undefined;
  return deepFreeze({ ...result, explanation: explainOutlook(valid, result, month, sources) });
}

/** The amounts up to the day as seen from, in order. */
function seriesOf({ observations, asOf }: DisbursementOutlookInput): readonly DisbursementObservation[] {
  return observations
    .filter((one) => asOf === undefined || one.asOf <= asOf)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function hasFallen(
  one: DisbursementObservation,
  index: number,
  all: readonly DisbursementObservation[],
): boolean {
  const before = all[index - 1];
  return before !== undefined && inDong(one).lt(inDong(before));
}

function termsOf(
  series: readonly DisbursementObservation[],
  { plan }: DisbursementOutlookInput,
  startsOn: IsoDate,
  deadline: IsoDate,
): OutlookTerms {
  const start = monthPosition(startsOn, 'start');
  const [last, before] = [series.at(-1) as DisbursementObservation, series.at(-2)];
  const at = ({ asOf }: DisbursementObservation): Fraction => later(start, monthPosition(asOf, 'end'));
  const now = at(last);
  return {
    done: exactDong(last),
    whole: exactDong(plan),
    start,
    now,
    end: later(now, monthPosition(deadline, 'end')),
    ...(before === undefined ? {} : { before: { done: exactDong(before), at: at(before) } }),
  };
}

function later(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}
