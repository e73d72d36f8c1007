import {
  dayInWords,
  isRefusal,
  yearOf,
  toDecimal,
  type Assumption,
  type BilingualText,
  type Warning,
} from '../../../foundation/internal.js';
import { bilingual } from '../../bilingual.js';
import { isDecidedByFacts } from '../facts/statesFromFacts.js';
import type { LocalPovertyStandard } from '../../standards/local/localPovertyStandard.js';
import { firstDayOf } from '../../standards/standardOnDay.js';
import { standardsOfYear } from '../../standards/standardLookup.js';
import type { PovertyStandard } from '../../standards/standard.js';
import type { HouseholdToClassify } from '../householdToClassify.js';
import type { HouseholdStanding } from './householdStanding.js';
import type { IncomeEvidence } from './incomeEvidence.js';

/** What a reader of a class must know, as a stable code. */
export type ClassWarningCode =
  | 'income-may-be-scaled'
  | 'income-and-score-differ'
  | 'rests-on-unconfirmed'
  | 'facts-not-used'
  | 'deprivations-not-counted'
  | 'standard-not-applied';

/** What a class takes for granted, as a stable code. */
export type ClassAssumptionCode = 'income-as-given';

/** What has to be looked at for warnings. */
export interface ClassifiedHousehold {
  readonly national: PovertyStandard;
  readonly local: LocalPovertyStandard | undefined;
  readonly household: HouseholdToClassify;
  readonly income: IncomeEvidence;
  readonly standing: HouseholdStanding;
}

/** No income of a month is lower, unless it is none: it was likely given in thousands or millions. */
const LOW = 10_000;

/** What must be known beside the class. */
export function classWarnings(given: ClassifiedHousehold): readonly Warning<ClassWarningCode>[] {
  const { national, household, income } = given;
  const { amount } = income;
  const { facts, deprivations, deprivationCount } = household;
  const isScaled = amount !== undefined && amount.gt(0) && amount.lt(LOW);
  const isUnused = facts !== undefined && !national.indicators.some(isDecidedByFacts);
  const isUncounted =
    national.deprivationCutoff === undefined &&
    (deprivations !== undefined || deprivationCount !== undefined);
  return [
    ...(isScaled ? [mayBeScaled(amount.toFixed())] : []),
    ...(income.isContradicted ? [told('income-and-score-differ', DIFFER)] : []),
    ...(isUnconfirmed(given) ? [told('rests-on-unconfirmed', UNCONFIRMED)] : []),
    ...(isUnused ? [told('facts-not-used', UNUSED)] : []),
    ...(isUncounted ? [told('deprivations-not-counted', INCOME_ONLY)] : []),
    ...dayWarnings(given),
  ];
}

/** What is taken for granted. */
export function classAssumptions({
  national,
  household,
  income,
  standing,
}: ClassifiedHousehold): readonly Assumption<ClassAssumptionCode>[] {
  const isScored = household.scores !== undefined || national.scoreScale === undefined;
  const isReviewed = standing.class === 'poor' || standing.class === 'near-poor';
  return isScored || income.amount === undefined || !isReviewed
    ? []
    : [{ code: 'income-as-given', text: AS_GIVEN }];
}

function told(code: ClassWarningCode, text: BilingualText): Warning<ClassWarningCode> {
  return { code, text };
}

function mayBeScaled(amount: string): Warning<ClassWarningCode> {
  const given = bilingual((write) => write(toDecimal(amount).toFixed()));
  return told('income-may-be-scaled', {
    vi: `Thu nhập ${given.vi} đồng/người/tháng thấp bất thường; có thể đã nhập theo nghìn đồng hoặc triệu đồng.`,
    en: `An income of ${given.en} VND/person/month is unusually low; it may have been given in thousands or millions.`,
  });
}

/** Whether the rule that gave the class, or the scale of the scores, is only remembered. */
function isUnconfirmed({ national, household, standing }: ClassifiedHousehold): boolean {
  if (isRefusal(standing.class)) return false;
  // What is above all classes rests on where each of them ends.
  const rules = national.classRules.filter(
    (one) => one.area === household.area && (standing.class === 'above' || one.class === standing.class),
  );
  const scale = household.scores === undefined ? undefined : national.scoreScale;
  return [...rules, scale].some((one) => one?.citation.provenance === 'unconfirmed');
}

/** The standards that do not hold on the day, unless the review of the day measured one for the first time. */
function dayWarnings({
  national,
  local,
  household: { date },
}: ClassifiedHousehold): readonly Warning<ClassWarningCode>[] {
  if (date === undefined) return [];
  const isNational =
    (firstDayOf(national) <= date && date <= national.validity.to) ||
    standardsOfYear(yearOf(date)).includes(national.id);
  const isLocal =
    local === undefined ||
    (local.validity.from <= date && (local.validity.to === null || date <= local.validity.to));
  return [...(isNational ? [] : [national.name]), ...(isLocal ? [] : [local.name])].map((name) =>
    told('standard-not-applied', {
      vi: `Ngày ${dayInWords(date).vi} không thuộc thời gian áp dụng ${name.vi}; đề nghị kiểm tra lại.`,
      en: `The ${name.en} is not applied on ${dayInWords(date).en}; please check.`,
    }),
  );
}

const DIFFER: BilingualText = {
  vi: 'Thu nhập đã cho không phù hợp với điểm thu nhập; loại hộ được xét theo điểm.',
  en: 'The income that is given does not go with the score of income; the class goes by the score.',
};
const UNCONFIRMED: BilingualText = {
  vi: 'Quy định dùng để phân loại chưa đối chiếu với văn bản gốc.',
  en: 'The rule by which the household is classified is unconfirmed.',
};
const UNUSED: BilingualText = {
  vi: 'Điều kiện thiếu hụt của chuẩn này chưa đối chiếu với văn bản gốc nên thông tin của hộ không được dùng; hãy cho biết từng chỉ số.',
  en: 'The conditions of this standard are not established, so the facts were not used; give the state of each indicator.',
};
const INCOME_ONLY: BilingualText = {
  vi: 'Chuẩn này chỉ xét thu nhập; các chỉ số thiếu hụt không được tính.',
  en: 'This standard goes by income alone; deprivations do not count.',
};
const AS_GIVEN: BilingualText = {
  vi: 'Thu nhập lấy theo số đã cho; khi rà soát, thu nhập được xác định bằng điểm theo phiếu của thông tư.',
  en: 'The income is taken as it is given; in a review the scores of the circular stand for it.',
};
