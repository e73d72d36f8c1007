import type { BilingualText, Explanation } from '../../foundation/internal.js';
import { capitalTypeNames } from '../data/planTerms.js';
import { ofSubject, subjectMember } from '../shared.js';
import type { DeadlineRule, PublicInvestmentLaw } from './deadlineRule.js';
import type { FundDeadline, FundDeadlineInput, SpendingDeadline } from './fundDeadlineTypes.js';

/** The capital of a year, in words, under the law that was named. */
export function fundName({
  capitalType,
  fundYear,
  law,
}: Pick<FundDeadlineInput, 'capitalType' | 'fundYear' | 'law'>): BilingualText {
  const { vi, en } = capitalTypeNames[capitalType];
  const under = law === undefined ? { vi: '', en: '' } : LAWS[law];
  return { vi: `${vi} năm ${String(fundYear)}${under.vi}`, en: `${en} of ${String(fundYear)}${under.en}` };
}

const LAWS: Readonly<Record<PublicInvestmentLaw, BilingualText>> = {
  law39of2019: { vi: ' theo Luật số 39/2019/QH14', en: ' under Law 39/2019/QH14' },
  law58of2024: { vi: ' theo Luật số 58/2024/QH15', en: ' under Law 58/2024/QH15' },
};

/** How a deadline came about, with the extensions and the notes of the rules. */
export function explainDeadline(
  result: Omit<FundDeadline, 'explanation'>,
  rules: readonly DeadlineRule[],
): Explanation {
  const { subject, ordinaryDeadline, extensions } = result;
  const fund = fundName(result);
  const steps = [
    ...(ordinaryDeadline.kind === 'refusal' || ordinaryDeadline.requires === undefined
      ? []
      : [{ say: BECAUSE, values: { requires: ordinaryDeadline.requires } }]),
    ...extensions.map(extensionStep),
    ...rules.flatMap(({ note }) => (note === undefined ? [] : [{ say: note }])),
  ];
  if (ordinaryDeadline.kind === 'refusal')
    return {
      say: ofSubject(subject, NOT_ESTABLISHED),
      values: { ...subjectMember(subject), why: ordinaryDeadline.reason },
      steps,
    };
  return {
    say: ofSubject(subject, UNTIL),
    values: { ...subjectMember(subject), fund, deadline: ordinaryDeadline.deadline },
    sources: ordinaryDeadline.sources,
    steps,
  };
}

function extensionStep({ deadline, requires, grantedBy, sources }: SpendingDeadline): Explanation {
  const values = { deadline, requires: requires as BilingualText };
  return grantedBy === undefined
    ? { say: LONGER, values, sources }
    : { say: LONGER_IF_GRANTED, values: { ...values, grantedBy }, sources };
}

const UNTIL: BilingualText = {
  vi: '{fund} được giải ngân đến hết ngày {deadline}.',
  en: '{fund} may be disbursed until {deadline}.',
};

const NOT_ESTABLISHED: BilingualText = { vi: '{why}.', en: '{why}.' };

const BECAUSE: BilingualText = { vi: 'lý do: {requires}.', en: 'since {requires}.' };

const LONGER: BilingualText = {
  vi: 'được kéo dài đến hết ngày {deadline} nếu {requires}.',
  en: 'until {deadline} if {requires}.',
};

const LONGER_IF_GRANTED: BilingualText = {
  vi: 'được kéo dài đến hết ngày {deadline} nếu {requires}; cấp cho phép: {grantedBy}.',
  en: 'until {deadline} if {requires}, by {grantedBy}.',
};
