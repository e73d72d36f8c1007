import {
  addDays,
  dong,
  inDong,
  quantity,
  toDecimal,
  type BilingualText,
  type Citation,
  type Explanation,
  type Quantity,
} from '../../foundation/internal.js';
import type { DisbursementOutlookInput, OutlookStatus } from './outlookTypes.js';
import { forecastSteps, otherForecasts, type Told } from './forecastSteps.js';
import { overPlanStep } from '../disbursement/ratioExplanation.js';
import { ofSubject, subjectMember } from '../shared.js';

const SAID: Readonly<Record<OutlookStatus, BilingualText>> = {
  'plan-met': {
    vi: 'đến ngày {asOf} đã giải ngân hết {basis}.',
    en: 'by {asOf} the {basis} has been disbursed in full.',
  },
  'deadline-passed': {
    vi: 'đã quá thời hạn giải ngân (ngày {deadline}), còn {remaining} chưa giải ngân của {basis}.',
    en: 'the deadline ({deadline}) has passed with {remaining} undisbursed of the {basis}.',
  },
  'not-started': {
    vi: 'chưa đến ngày bắt đầu ({startsOn}) nên chưa có tiến độ giải ngân để dự báo đối với {basis}.',
    en: 'the first day ({startsOn}) has not come, so there is no pace to forecast from for the {basis}.',
  },
  'on-pace': {
    vi: 'nếu giữ tiến độ như hiện nay, {basis} được giải ngân hết trong tháng {month}, thời hạn là ngày {deadline}.',
    en: 'at the current pace, the {basis} will be disbursed in full in {month}; the deadline is {deadline}.',
  },
  behind: {
    vi: 'nếu giữ tiến độ như hiện nay, đến ngày {deadline} chỉ giải ngân được {percent|about} {basis}, còn thiếu {shortfall|about}.',
    en: 'at the current pace, {percent|about} of the {basis} will be disbursed by {deadline}, {shortfall|about} short.',
  },
};

const NO_PLAN: BilingualText = {
  vi: '{basis} bằng 0 nên không có vốn phải giải ngân.',
  en: 'the {basis} is zero, so there is nothing to disburse.',
};

/**
 * How the outlook came about.
 *
 * @param month - The month in which the plan is met at the current pace, if it is on pace.
 * @param sources - What the deadline rests on, if it is the legal one.
 */
export function explainOutlook(
  input: DisbursementOutlookInput,
  result: Told,
  month: BilingualText | undefined,
  sources: readonly Citation[],
): Explanation {
  const { subject, startsOn, asOf, deadline } = result;
  const { status, planBasis, remaining, forecastPercent, forecastShortfall } = result;
  const values = { basis: planBasis.name, startsOn, asOf, deadline, remaining };
  return {
    say: ofSubject(subject, inDong(input.plan).isZero() ? NO_PLAN : SAID[status]),
    values: {
      ...subjectMember(subject),
      ...values,
      percent: forecastPercent,
      shortfall: forecastShortfall,
      ...(month === undefined ? {} : { month }),
    },
    steps: [
      ...(sources.length === 0 ? [] : [{ say: LEGAL, values: { deadline }, sources }]),
      ...currentPaceSteps(result),
      // Of what is disbursed already, or can be no more, no pace is needed.
      ...(status === 'plan-met'
        ? []
        : [...neededPaceSteps(input, result), ...forecastSteps(input, result), ...otherForecasts(result)]),
      ...(remaining.value.startsWith('-') ? [overPlanStep()] : []),
    ],
  };
}

const LEGAL: BilingualText = {
  vi: 'thời hạn giải ngân theo quy định: ngày {deadline}.',
  en: 'the deadline that the law sets: {deadline}.',
};

function currentPaceSteps({
  startsOn,
  asOf,
  disbursed,
  currentPace: pace,
  elapsedMonths,
}: Told): readonly Explanation[] {
  if (pace.kind === 'refusal') return [];
  return [
    {
      say: {
        vi: 'từ ngày {startsOn} đến ngày {asOf}, bình quân mỗi tháng giải ngân được {amount}.',
        en: 'from {startsOn} to {asOf}, {amount} a month was disbursed on average.',
      },
      values: {
        startsOn,
        asOf,
        amount: perMonth(pace),
        pace,
        disbursed,
        months: elapsedMonths,
      },
      arithmetic: '{disbursed} ÷ {months} = {pace}',
    },
  ];
}

function neededPaceSteps(
  { plan }: DisbursementOutlookInput,
  { startsOn, asOf, deadline, disbursed, neededPace: pace, neededPaceTimes: times, remainingMonths }: Told,
): readonly Explanation[] {
  if (pace.kind === 'refusal') return [];
  const compared = times.kind === 'refusal' ? { vi: '', en: '' } : comparedText(times);
  return [
    {
      say: {
        vi: `từ ngày {from} đến ngày {deadline}, bình quân mỗi tháng cần giải ngân {amount}${compared.vi}.`,
        en: `from {from} to {deadline}, {amount} a month must be disbursed on average${compared.en}.`,
      },
      values: {
        from: asOf < startsOn ? startsOn : addDays(asOf, 1),
        deadline,
        amount: perMonth(pace),
        pace,
        times,
        plan: dong(inDong(plan)),
        disbursed,
        months: remainingMonths,
      },
      arithmetic: '({plan} − {disbursed}) ÷ {months} = {pace}',
    },
  ];
}

/** The needed pace against the current one, as the end of a sentence. */
function comparedText({ value }: Quantity<'times'>): BilingualText {
  const order = toDecimal(value).comparedTo(1);
  if (order === 0) return { vi: ', bằng tiến độ đến nay', en: ', the current pace' };
  return { vi: `, ${order > 0 ? 'gấp' : 'bằng'} {times} tiến độ đến nay`, en: ', {times} the current pace' };
}

/** A pace as the amount of one month. */
function perMonth({ value }: Quantity<'VND/month'>): Quantity<'VND'> {
  return quantity(value, 'VND');
}
