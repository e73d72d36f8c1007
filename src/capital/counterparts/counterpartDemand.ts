import {
  deepFreeze,
  fillTemplate,
  missingInput,
  quantity,
  ruleNotEstablishedRefusal,
  toDecimal,
  type Assumption,
  type BilingualText,
  type Explanation,
  type Refusal,
} from '../../foundation/internal.js';
import type { CounterpartBand, CounterpartDemand, CounterpartRule } from './counterpartRule.js';
import type { CounterpartAssumptionCode, CounterpartCase } from './counterpartRequirementTypes.js';
import { counterpartRules } from './counterpartRules.js';
import { provinceNames } from './provinceNames.js';

/** What a rule asks of a province, and which part of the rule does. */
export interface FoundDemand {
  /** The rule. */
  readonly rule: CounterpartRule;
  /** What it asks, or why that is not known. */
  readonly demand: CounterpartDemand | Refusal<'rule-not-established' | 'missing-input'>;
  /** The part of the rule that holds, where one does. */
  readonly because: readonly Explanation[];
  /** What was taken for granted. */
  readonly assumptions: readonly Assumption<CounterpartAssumptionCode>[];
}

/** What is said of what a requirement takes for granted; the gap is filled with the provinces. */
export const counterpartAssumptionTexts: Readonly<Record<CounterpartAssumptionCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'province-not-named': {
      vi: 'địa phương không thuộc các tỉnh được quy định riêng ({provinces})',
      en: 'the province is none of those for which the rule asks something else ({provinces})',
    },
  });

/** What a rule asks of a province: by its name where the rule names it, else by its share of central support. */
export function demandOf({ rule: given, province, supportPercent }: CounterpartCase): FoundDemand {
  const rule = typeof given === 'string' ? counterpartRules()[given] : given;
  const { bands, exceptions = [], selfBalancing } = rule;
  const named = exceptions.flatMap(({ provinces }) => provinces);
  const assumptions =
    province === undefined && named.length > 0 ? [notNamed([...new Set(named)].join(', '))] : [];
  const found = (demand: FoundDemand['demand'], because: readonly Explanation[] = []): FoundDemand => ({
    rule,
    demand,
    because,
    assumptions,
  });
  if (province !== undefined) {
    const [name] = provinceNames(province) as [string];
    const exception = exceptions.find(({ provinces }) => provinces.flatMap(provinceNames).includes(name));
    if (exception !== undefined)
      return found(exception.demand, [{ say: BY_NAME, values: { province: name } }]);
  }
  if (bands === undefined) return found(ruleNotEstablishedRefusal);
  if (supportPercent === undefined) return found(missingInput([SUPPORT]));
  const support = toDecimal(supportPercent);
  if (support.isZero()) return found(selfBalancing ?? ruleNotEstablishedRefusal, [{ say: SELF_BALANCING }]);
  const falling = [...bands].sort((one, other) => startOf(other).comparedTo(startOf(one)));
  const place = falling.findIndex((band) => startOf(band).lte(support));
  const band = falling[place] as CounterpartBand;
  const above = falling[place - 1];
  const values = {
    support: quantity(support, 'percent'),
    from: quantity(band.supportFrom.value, 'percent'),
    ...(above === undefined ? {} : { under: quantity(above.supportFrom.value, 'percent') }),
  };
  return found(band.demand, [{ say: bandText(above === undefined, place === falling.length - 1), values }]);
}

function bandText(isHighest: boolean, isLowest: boolean): BilingualText {
  if (isHighest) return TOP_BAND;
  return isLowest ? LOWEST_BAND : BAND;
}

function startOf({ supportFrom }: CounterpartBand) {
  return toDecimal(supportFrom.value);
}

function notNamed(provinces: string): Assumption<CounterpartAssumptionCode> {
  const code = 'province-not-named';
  const { vi, en } = counterpartAssumptionTexts[code];
  return { code, text: { vi: fillTemplate(vi, { provinces }), en: fillTemplate(en, { provinces }) } };
}

const SUPPORT = {
  member: 'supportPercent',
  name: { vi: 'tỷ lệ bổ sung cân đối từ ngân sách trung ương', en: 'the share of balance supplement' },
};

const BY_NAME: BilingualText = {
  vi: '{province} thuộc các tỉnh được quy định riêng.',
  en: '{province} is one of the provinces for which the rule asks something else.',
};

const SELF_BALANCING: BilingualText = {
  vi: 'địa phương tự cân đối ngân sách.',
  en: 'the province balances its own budget.',
};

const TOP_BAND: BilingualText = {
  vi: 'tỷ lệ bổ sung cân đối từ ngân sách trung ương là {support}, thuộc nhóm từ {from} trở lên.',
  en: 'the share of balance supplement is {support}: {from} or more.',
};

const BAND: BilingualText = {
  vi: 'tỷ lệ bổ sung cân đối từ ngân sách trung ương là {support}, thuộc nhóm từ {from} đến dưới {under}.',
  en: 'the share of balance supplement is {support}: from {from} to under {under}.',
};

const LOWEST_BAND: BilingualText = {
  vi: 'tỷ lệ bổ sung cân đối từ ngân sách trung ương là {support}, thuộc nhóm dưới {under}.',
  en: 'the share of balance supplement is {support}: under {under}.',
};
