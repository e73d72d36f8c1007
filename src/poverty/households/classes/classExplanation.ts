import {
  isRefusal,
  toDecimal,
  type BilingualText,
  type Citation,
  type Decimal,
  type ExplainedValue,
  type Explanation,
} from '../../../foundation/internal.js';
import { bilingual } from '../../bilingual.js';
import { areaNames } from '../../standards/area.js';
import { ruleWords } from '../../standards/ruleWords.js';
import type { PovertyRules } from '../../standards/standard.js';
import { householdClassNames, type HouseholdClass } from '../householdClass.js';
import type { HouseholdToClassify } from '../householdToClassify.js';
import type { DeprivationFinding } from './deprivationTally.js';
import type { HouseholdStanding } from './householdStanding.js';

/** A standing under a standard, with what it was found by. */
export interface StandingToExplain {
  /** What the standard is called. */
  readonly name: BilingualText;
  /** What it rests on. */
  readonly sources: readonly Citation[];
  readonly rules: PovertyRules;
  readonly standing: HouseholdStanding;
  readonly findings: Readonly<Record<string, DeprivationFinding>>;
}

/** How a household came to its class, or why it has none. */
export function explainStanding(
  { area, subject }: HouseholdToClassify,
  { name, sources, rules, standing, findings }: StandingToExplain,
): Explanation & Required<Pick<Explanation, 'steps'>> {
  const who = subject ?? { vi: `hộ ở khu vực ${areaNames[area].vi}`, en: AREAS[area] };
  return {
    ...headOf(standing, { who, standard: name }),
    sources,
    steps: [...explainRules(rules, area, standing), ...explainDeprivations(standing, findings)],
  };
}

type Values = Readonly<Record<string, ExplainedValue>>;

function headOf(
  { class: found, possibleClasses: possible }: HouseholdStanding,
  values: Values,
): Pick<Explanation, 'say' | 'values'> {
  if (!isRefusal(found)) return { say: IS, values: { ...values, class: householdClassNames[found] } };
  const named = { ...values, reason: found.reason, possible: listed(possible) };
  return { say: possible.length === 0 ? BELONGS_TO_NONE : MAY_BE, values: named };
}

function listed(classes: readonly HouseholdClass[]): BilingualText {
  const names = classes.map((one) => householdClassNames[one]);
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
}

/** The rules of the class, or of the classes that are possible; all of the area where none holds. */
function explainRules(
  { classRules }: PovertyRules,
  area: HouseholdToClassify['area'],
  { possibleClasses: possible }: HouseholdStanding,
): readonly Explanation[] {
  return classRules
    .filter((rule) => rule.area === area && (possible.length === 0 || possible.includes(rule.class)))
    .map((rule) => ({ say: RULE, values: { rule: ruleWords(rule) }, sources: [rule.citation] }));
}

/** How far the income is from each line. */
export function explainIncome({ lines }: HouseholdStanding): readonly Explanation[] {
  return lines.flatMap(({ upTo, difference, differencePercent }): readonly Explanation[] => {
    if (isRefusal(difference) || isRefusal(differencePercent)) return [];
    const size = toDecimal(difference);
    const sign = size.comparedTo(0);
    const values = {
      income: inFull(toDecimal(upTo).plus(size)),
      line: inFull(toDecimal(upTo)),
      difference: inFull(size.abs()),
      percent: differencePercent,
    };
    return [{ say: sign > 0 ? IS_ABOVE : sign < 0 ? IS_BELOW : IS_ON, values }];
  });
}

/** An amount to the last đồng: at a line one đồng decides. */
function inFull(amount: Decimal): BilingualText {
  return bilingual((write, locale) => `${write({ value: amount.toFixed() })} ${PER_PERSON[locale]}`);
}

const PER_PERSON = { vi: 'đồng/người/tháng', en: 'VND/person/month' };

function explainDeprivations(
  { deprivations }: HouseholdStanding,
  findings: Readonly<Record<string, DeprivationFinding>>,
): readonly Explanation[] {
  if (deprivations === undefined) return [];
  const { counted, open } = deprivations;
  const steps = Object.values(findings)
    .filter(({ state, foundBy }) => state === 'deprived' || foundBy === 'facts')
    .map(({ name, reason, sources }) => ({ say: FOUND, values: { name, reason }, sources }));
  const say = open?.value === '0' ? COUNTED : soFar(counted.value === '0', open !== undefined);
  return [{ say, values: { counted, ...(open === undefined ? {} : { open }) }, steps }];
}

const AREAS = { rural: 'a rural household', urban: 'an urban household' } as const;

const IS: BilingualText = {
  vi: '{who}: {class}, theo {standard}.',
  en: '{who}: {class}, by the {standard}.',
};
const MAY_BE: BilingualText = {
  vi: '{who}: chưa xác định được loại hộ theo {standard} ({reason}); có thể là: {possible}.',
  en: '{who}: the class by the {standard} cannot be told ({reason}); it may be: {possible}.',
};
const BELONGS_TO_NONE: BilingualText = {
  vi: '{who}: không thuộc loại hộ nào theo {standard} ({reason}).',
  en: '{who}: of no class by the {standard} ({reason}).',
};
const RULE: BilingualText = { vi: 'Tiêu chí: {rule}.', en: 'The rule: {rule}.' };
const IS_ABOVE: BilingualText = {
  vi: 'Thu nhập {income}, cao hơn mức {line} là {difference} ({percent|size}).',
  en: 'The income, {income}, is {difference} ({percent|size}) above the line of {line}.',
};
const IS_BELOW: BilingualText = {
  vi: 'Thu nhập {income}, thấp hơn mức {line} là {difference} ({percent|size}).',
  en: 'The income, {income}, is {difference} ({percent|size}) below the line of {line}.',
};
const IS_ON: BilingualText = {
  vi: 'Thu nhập bằng đúng mức {line}.',
  en: 'The income is just that of the line, {line}.',
};
const COUNTED: BilingualText = { vi: 'Có {counted}.', en: 'It has {counted}.' };
const FOUND: BilingualText = { vi: '{name}: {reason}.', en: '{name}: {reason}.' };

/** What is known so far: that nothing was found yet does not read as a zero. */
function soFar(isNone: boolean, isNumberOpen: boolean): BilingualText {
  const vi = isNone ? 'chưa xác định được chỉ số thiếu hụt nào' : 'đã xác định {counted}';
  const en = isNone ? 'no deprivations' : '{counted}';
  return isNumberOpen
    ? { vi: `${vi}; còn {open} chưa rõ.`, en: `known so far: ${en}; possibly {open|number} more.` }
    : {
        vi: `${vi}; chưa rõ chuẩn có bao nhiêu chỉ số.`,
        en: `known so far: ${en}; how many indicators the standard has is not established.`,
      };
}
