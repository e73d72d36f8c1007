import { quantity, type BilingualText, type Explanation } from '../../foundation/internal.js';
import { ofSubject, subjectMember } from '../shared.js';
import type { CounterpartRequirement } from './counterpartRequirementTypes.js';

/** How a requirement came about, with the part of the rule that holds. */
export function explainRequirement(
  result: Omit<CounterpartRequirement, 'explanation'>,
  because: readonly Explanation[],
): Explanation {
  const {
    subject,
    rule,
    demand,
    centralCapital: central,
    required,
    localCapital: local,
    shortfall,
    status,
  } = result;
  const values = {
    ...subjectMember(subject),
    rule: rule.name,
    central,
    required,
    ...(demand?.kind === 'minimum'
      ? { minimum: quantity(demand.ofCentral.value, demand.ofCentral.unit) }
      : {}),
  };
  const note = rule.note === undefined ? [] : [{ say: rule.note }];
  const steps = [...because, ...note];
  if (required.kind === 'refusal')
    return {
      say: ofSubject(subject, demand === undefined ? NO_AMOUNT : NO_MINIMUM),
      values: { ...values, why: required.reason },
      sources: rule.sources,
      steps,
    };
  return {
    say: ofSubject(subject, REQUIRED),
    values,
    arithmetic: '{central} × {minimum} = {required}',
    sources: rule.sources,
    steps: [
      ...steps,
      ...(local === undefined || shortfall === undefined
        ? []
        : [
            {
              say: status === 'met' ? MET : SHORT,
              values: { local, required, shortfall },
              ...(status === 'met' ? {} : { arithmetic: '{required} − {local} = {shortfall}' }),
            },
          ]),
    ],
  };
}

const REQUIRED: BilingualText = {
  vi: 'vốn đối ứng tối thiểu của ngân sách địa phương là {required} ({rule}).',
  en: 'the local budgets must add at least {required} ({rule}).',
};

const NO_AMOUNT: BilingualText = {
  vi: 'không tính được vốn đối ứng tối thiểu của ngân sách địa phương ({rule}): {why}.',
  en: 'what the local budgets must add is not known ({rule}): {why}.',
};

const NO_MINIMUM: BilingualText = {
  vi: 'không có mức vốn đối ứng tối thiểu tính bằng tiền ({rule}): {why}.',
  en: 'there is no amount that the local budgets must add ({rule}): {why}.',
};

const MET: BilingualText = {
  vi: 'ngân sách địa phương đã bố trí {local}, đủ mức tối thiểu.',
  en: 'the local budgets gave {local}, which is enough.',
};

const SHORT: BilingualText = {
  vi: 'ngân sách địa phương đã bố trí {local}, còn thiếu {shortfall}.',
  en: 'the local budgets gave {local}, {shortfall} short.',
};
