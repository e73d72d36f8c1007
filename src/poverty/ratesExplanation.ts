import {
  isRefusal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Quantity,
} from '../foundation/internal.js';
import { bilingual } from './bilingual.js';
import { countedMembers, type CountedMember, type HouseholdCounts } from './householdCounts.js';
import { povertyMeasures } from './measures.js';
import type { PovertyPercents } from './povertyPercents.js';
import type { PovertyRatesInput } from './povertyRatesInput.js';
import { standardName, standardSources } from './standardLookup.js';

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
    say: headed(about, ratesText(counted)),
    values: { ...about, ...percentValues(percents), ...countValues(counts) },
    arithmetic: arithmeticOf(percents, counted),
    sources: povertyMeasures['poor-and-near-poor'].sources,
    ...(standard === 'not-stated'
      ? {}
      : {
          steps: [
            {
              say: BY_STANDARD,
              values: { standard: standardName(standard) },
              sources: standardSources(standard),
            },
          ],
        }),
  };
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

function ratesText(counted: readonly CountedMember[]): BilingualText {
  const [poor, nearPoor, both] = countedMembers.map((member) =>
    counted.includes(member) ? `{${member}} ({${member}Of})` : `{${member}}`,
  ) as [string, string, string];
  return {
    vi: `tỷ lệ hộ nghèo ${poor}, tỷ lệ hộ cận nghèo ${nearPoor}; {measure} ${both}; hộ không thuộc diện nghèo, cận nghèo {neither}.`,
    en: `poor-household rate ${poor}, near-poor-household rate ${nearPoor}; {measure} ${both}; neither {neither}.`,
  };
}

type Values = Readonly<Record<string, ExplainedValue>>;

function percentValues(percents: PovertyPercents): Values {
  return {
    poor: percents.poorPercent,
    nearPoor: percents.nearPoorPercent,
    poorAndNearPoor: percents.poorAndNearPoorPercent,
    neither: percents.neitherPercent,
    measure: povertyMeasures['poor-and-near-poor'].name,
  };
}

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
  ]) as Values;
}

/** Rates follow from counts where there are any, else the two together from each. */
function arithmeticOf(
  { poorAndNearPoorPercent }: PovertyPercents,
  counted: readonly CountedMember[],
): string {
  const quotients = counted.map((member) => `{${member}Count} ÷ {households} × 100 = {${member}}`);
  if (isRefusal(poorAndNearPoorPercent)) return quotients.join('; ');
  return [
    ...quotients,
    ...(counted.includes('poorAndNearPoor') ? [] : ['{poor} + {nearPoor} = {poorAndNearPoor}']),
    '100% − {poorAndNearPoor} = {neither}',
  ].join('; ');
}

const BY_STANDARD: BilingualText = { vi: 'Theo {standard}.', en: 'By the {standard}.' };
const NO_HOUSEHOLDS: BilingualText = {
  vi: 'không tính được tỷ lệ: tổng số hộ bằng 0.',
  en: 'there is no rate: there are no households.',
};
