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
import { povertyMeasures } from './povertyMeasures.js';
import {
  type RateNames,
  rateNames,
  personRateNames,
  HOUSEHOLDS,
  PERSONS,
  NO_PERSONS,
  TERM,
  NO_COUNTS,
  OTHERS,
  BY_STANDARD,
  NO_HOUSEHOLDS,
} from './rateWords.js';
import type { Percent, PovertyPercents } from './povertyPercents.js';
import type { PersonPovertyRates } from './personPovertyRates.js';
import type { PovertyRatesInput } from './povertyRatesInput.js';
import type { PovertyStandardId } from '../standards/standard.js';
import { standardName, standardSources } from '../standards/standardLookup.js';

type Counts = HouseholdCounts<Quantity<'household'>>;

/** How the rates of a place came about. */
export function explainRates(
  { standard, subject, asOf }: PovertyRatesInput,
  percents: PovertyPercents,
  counts: Counts | undefined,
  byPersons: PersonPovertyRates | undefined,
): Explanation {
  const about = {
    ...(subject === undefined ? {} : { subject }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  if (counts?.households.value === '0') return { say: headed(about, NO_HOUSEHOLDS), values: about };
  const counted = countedMembers.filter((member) => counts?.[member] !== undefined);
  const ofPersons = byPersons === undefined ? [] : [explainPersons(byPersons)];
  if (Object.values(percents).every(isRefusal))
    return {
      say: headed(about, NO_COUNTS),
      values: about,
      steps: [...ofPersons, ...explainStandard(standard)],
    };
  return {
    say: headed(about, ratesText(percents, counted, rateNames)),
    values: { ...about, ...figuresOf(percents), ...countValues(counts, HOUSEHOLDS) },
    arithmetic: arithmeticOf(percents, counted),
    steps: [...ofPersons, ...explainOpen(percents), ...explainTerm(percents), ...explainStandard(standard)],
  };
}

/** Where the two together are called as the ministry calls them: its announcement is no source of the figures. */
function explainTerm({ poorAndNearPoorPercent }: PovertyPercents): readonly Explanation[] {
  if (isRefusal(poorAndNearPoorPercent)) return [];
  return [{ say: TERM, sources: povertyMeasures['poor-and-near-poor'].sources }];
}

/** Why there are no rates that the counts leave open; both together lack all that the others lack, unless they are given. */
function explainOpen({ poorPercent, poorAndNearPoorPercent }: PovertyPercents): readonly Explanation[] {
  const refused = [poorAndNearPoorPercent, poorPercent].find(isRefusal);
  return refused === undefined ? [] : [{ say: OTHERS, values: { refused } }];
}

/** The rates by persons, with the persons behind them. */
function explainPersons(rates: PersonPovertyRates): Explanation {
  const { persons, ...members } = rates.counts;
  if (persons.value === '0') return { say: NO_PERSONS };
  const counted = countedMembers.filter((member) => members[member] !== undefined);
  const { vi, en } = ratesText(rates, counted, personRateNames);
  return {
    say: { vi: `Tính theo nhân khẩu: ${vi}`, en: `By persons: ${en}` },
    values: { ...figuresOf(rates), ...countValues({ ...members, households: persons }, PERSONS) },
    arithmetic: arithmeticOf(rates, counted),
  };
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
function ratesText(
  percents: PovertyPercents,
  counted: readonly CountedMember[],
  names: RateNames,
): BilingualText {
  const figures = figuresOf(percents);
  const known = ([...countedMembers, 'neither'] as const).filter((member) => !isRefusal(figures[member]));
  const inLocale = (locale: Locale): string =>
    known
      .map((member) => {
        const behind = counted.includes(member as CountedMember) ? ` ({${member}Of})` : '';
        return `${names[member][locale]} {${member}}${behind}`;
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

/** Each count, by itself and out of all. */
function countValues(counts: HouseholdCounts<Quantity> | undefined, whole: BilingualText): Values {
  if (counts === undefined) return {};
  const { households } = counts;
  return Object.fromEntries([
    ['households', households],
    ...countedMembers.flatMap((member): readonly (readonly [string, ExplainedValue])[] => {
      const { [member]: count } = counts;
      if (count === undefined) return [];
      const outOf = bilingual((write, locale) =>
        locale === 'vi'
          ? `${write(count)}/${write(households)} ${whole.vi}`
          : `${write(count)} of ${write(households)} ${whole.en}`,
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
