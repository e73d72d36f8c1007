import {
  dayInWords,
  fillTemplate,
  type Assumption,
  type BilingualText,
  type IsoDate,
  type Warning,
} from '../../foundation/internal.js';

/** Something that an outlook takes for granted, as a stable code. */
export type OutlookAssumptionCode = 'starts-with-plan' | 'deadline-of-investment';

/** Something that a reader of an outlook must know, as a stable code. */
export type OutlookWarningCode = 'disbursed-fell';

const STARTS: BilingualText = {
  vi: 'vốn giải ngân được từ ngày {date}, ngày đầu của năm kế hoạch (không nêu ngày bắt đầu)',
  en: 'the plan can be disbursed from {date} on, the first day of its years (no first day is given)',
};

const FELL: BilingualText = {
  vi: 'Số giải ngân lũy kế đến ngày {date} thấp hơn số của kỳ trước; đề nghị kiểm tra lại.',
  en: 'The cumulative amount up to {date} is less than the one before it; check both.',
};

/** That the first day is taken from the years of the plan. */
export function startsWithPlan(date: IsoDate): Assumption<OutlookAssumptionCode> {
  return { code: 'starts-with-plan', text: ofDay(STARTS, date) };
}

/** That the deadline is that of investment, since the type of the capital is open. */
export function deadlineOfInvestment(): Assumption<OutlookAssumptionCode> {
  return {
    code: 'deadline-of-investment',
    text: {
      vi: 'thời hạn giải ngân là thời hạn của vốn đầu tư (kế hoạch không nêu riêng một loại vốn)',
      en: 'the deadline is that of investment capital (the plan is not of one type of capital)',
    },
  };
}

/** That a cumulative amount is less than the one before it. */
export function disbursedFell(date: IsoDate): Warning<OutlookWarningCode> {
  return { code: 'disbursed-fell', text: ofDay(FELL, date) };
}

function ofDay({ vi, en }: BilingualText, date: IsoDate): BilingualText {
  const day = dayInWords(date);
  return { vi: fillTemplate(vi, { date: day.vi }), en: fillTemplate(en, { date: day.en }) };
}
