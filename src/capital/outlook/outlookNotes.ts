import {
  dayInWords,
  fillTemplate,
  type Assumption,
  type BilingualText,
  type IsoDate,
  type Warning,
} from '../../foundation/internal.js';

/** Something that an outlook takes for granted, as a stable code. */
export type OutlookAssumptionCode = 'starts-with-plan';

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

/** That a cumulative amount is less than the one before it. */
export function disbursedFell(date: IsoDate): Warning<OutlookWarningCode> {
  return { code: 'disbursed-fell', text: ofDay(FELL, date) };
}

function ofDay({ vi, en }: BilingualText, date: IsoDate): BilingualText {
  const day = dayInWords(date);
  return { vi: fillTemplate(vi, { date: day.vi }), en: fillTemplate(en, { date: day.en }) };
}
