import {
  isRefusal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Locale,
  type Quantity,
} from '../../foundation/internal.js';
import { bilingual } from '../bilingual.js';
import { countedMembers, type CountedMember, type HouseholdCounts } from '../householdCounts.js';
import { measureNames, povertyMeasures } from './povertyMeasures.js';
import type { Percent, PovertyPercents } from './povertyPercents.js';
import type { PovertyRatesInput } from './povertyRatesInput.js';
import type { PovertyStandardId } from '../standards/standard.js';
import { standardName, standardSources } from '../standards/standardLookup.js';

type Counts = HouseholdCounts<Quantity<'household'>>;

/** How the rates of a place came about. */
export function explainRates(
  { standard, subject, asOf }: PovertyRatesInput,
  percents: PovertyPercents,
  counts: Counts | undefined,
): Explanation {
  const about = {
    ...(subject === undefined ? {} : { subject }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  if (counts?.households.value === '0') return { say: headed(about, NO_HOUSEHOLDS), values: about };
  const counted = countedMembers.filter((member) => counts?.[member] !== undefined);
  return {
    say: headed(about, ratesText(percents, counted)),
    values: { ...about, ...figuresOf(percents), ...countValues(counts) },
    arithmetic: arithmeticOf(percents, counted),
    sources: povertyMeasures['poor-and-near-poor'].sources,
    steps: [...explainOpen(percents), ...explainStandard(standard)],
  };
}

/** Why there are no rates that the counts leave open; both together lack all that the others lack, unless they are given. */
function explainOpen({ poorPercent, poorAndNearPoorPercent }: PovertyPercents): readonly Explanation[] {
  const refused = [poorAndNearPoorPercent, poorPercent].find(isRefusal);
  return refused === undefined ? [] : [{ say: OTHERS, values: { refused } }];
}

function explainStandard(standard: PovertyStandardId): readonly Explanation[] {
  if (standard === 'not-stated') return [];
  const values = { standard: standardName(standard) };
  return [{ say: BY_STANDARD, values, sources: standardSources(standard) }];
}

/** A sentence behind whose rates it is, and of which day. */
function headed(about: object, { vi, en }: BilingualText): BilingualText {
  const heads = (asOf: string): string => {
    const parts = ['subject' in about ? '{subject}' : '', 'asOf' in about ? asOf : ''];
    return parts.filter((part) => part !== '').join(', ');
  };
  const opened = (head: string, text: string): string => (head === '' ? text : `${head}: ${text}`);
  return { vi: opened(heads('ngày {asOf}'), vi), en: opened(heads('{asOf}'), en) };
}

/** The rates that there are, with the households behind them. */
function ratesText(percents: PovertyPercents, counted: readonly CountedMember[]): BilingualText {
  const figures = figuresOf(percents);
  const known = ([...countedMembers, 'neither'] as const).filter((member) => !isRefusal(figures[member]));
  const inLocale = (locale: Locale): string =>
    known
      .map((member) => {
        const behind = counted.includes(member as CountedMember) ? ` ({${member}Of})` : '';
        return `${rateNames[member][locale]} {${member}}${behind}`;
      })
      .join('; ');
  return { vi: `${inLocale('vi')}.`, en: `${inLocale('en')}.` };
}

type Values = Readonly<Record<string, ExplainedValue>>;

function figuresOf(percents: PovertyPercents): Readonly<Record<CountedMember | 'neither', Percent>> {
  return {
    poor: percents.poorPercent,
    nearPoor: percents.nearPoorPercent,
    poorAndNearPoor: percents.poorAndNearPoorPercent,
    neither: percents.neitherPercent,
  };
}

const rateNames: Readonly<Record<CountedMember | 'neither', BilingualText>> = /* @__PURE__ */ (() => ({
  poor: measureNames.poor,
  nearPoor: measureNames['near-poor'],
  poorAndNearPoor: measureNames['poor-and-near-poor'],
  neither: { vi: 'hộ không thuộc diện nghèo, cận nghèo', en: 'neither' },
}))();

/** Each count, by itself and out of all. */
function countValues(counts: Counts | undefined): Values {
  if (counts === undefined) return {};
  const { households } = counts;
  return Object.fromEntries([
    ['households', households],
    ...countedMembers.flatMap((member): readonly (readonly [string, ExplainedValue])[] => {
      const { [member]: count } = counts;
      if (count === undefined) return [];
      const outOf = bilingual((write, locale) =>
        locale === 'vi'
          ? `${write(count)}/${write(households)} hộ`
          : `${write(count)} of ${write(households)} households`,
      );
      return [
        [`${member}Count`, count],
        [`${member}Of`, outOf],
      ];
    }),
  ]);
}

/** Rates follow from counts where there are any, else the two together from each. */
function arithmeticOf(
  { poorAndNearPoorPercent }: PovertyPercents,
  counted: readonly CountedMember[],
): string {
  const ofBoth = [
    ...(counted.includes('poorAndNearPoor') ? [] : ['{poor} + {nearPoor} = {poorAndNearPoor}']),
    '100% − {poorAndNearPoor} = {neither}',
  ];
  return [
    ...counted.map((member) => `{${member}Count} ÷ {households} × 100 = {${member}}`),
    ...(isRefusal(poorAndNearPoorPercent) ? [] : ofBoth),
  ].join('; ');
}

const OTHERS: BilingualText = {
  vi: 'Các tỷ lệ khác {refused}.',
  en: 'The other rates are {refused}.',
};
const BY_STANDARD: BilingualText = { vi: 'Theo {standard}.', en: 'By the {standard}.' };
const NO_HOUSEHOLDS: BilingualText = {
  vi: 'không tính được tỷ lệ: tổng số hộ bằng 0.',
  en: 'there is no rate: there are no households.',
};
