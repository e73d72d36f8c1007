import {
  addFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
  type BilingualText,
  type DecimalInput,
  type Fraction,
  type MissingMember,
} from '../../foundation/internal.js';
import { shareOf } from '../shares.js';
import { valueFraction, yearFraction } from '../statistics/datedValue.js';
import type { LineUpInput, SurveyMean, YearlyGrowth } from './lineUpInput.js';

/** National accounts at the surveys and in the year asked for. */
export interface Accounts {
  readonly surveys: readonly (Fraction | undefined)[];
  readonly request: Fraction | undefined;
}

/** The accounts that an input gives, as levels or as growth since the first survey. */
export function accountsAt({ surveys, requestAccounts, growth }: LineUpInput): Accounts {
  if (growth === undefined)
    return {
      surveys: surveys.map(accountsOf),
      request: requestAccounts === undefined ? undefined : valueFraction(requestAccounts),
    };
  const { yearlyPercent, requestAfterYears } = growth;
  const all = grown(growth, yearlyPercent.length);
  return {
    surveys: surveys.length === 1 ? [fraction(1n)] : [fraction(1n), all],
    request: grown(growth, requestAfterYears),
  };
}

/** Π (1 + p·g) over so many years. */
function grown({ yearlyPercent, passthrough = 1 }: YearlyGrowth, years: number): Fraction {
  const passed = valueFraction(passthrough);
  return yearlyPercent
    .slice(0, years)
    .map((percent) => addFractions(fraction(1n), multiplyFractions(passed, shareOf(percent))))
    .reduce(multiplyFractions, fraction(1n));
}

/**
 * National accounts at the time of a survey: of one that spans two years, those of both, weighed by the fraction of the year.
 *
 * @returns Nothing where they are not given, or one level only of two years.
 */
function accountsOf({ year = 0, accounts }: SurveyMean): Fraction | undefined {
  if (accounts === undefined) return undefined;
  const part = subtractFractions(yearFraction(year), fraction(BigInt(Math.floor(year))));
  const [first, second] = levelsOf(accounts).map(valueFraction);
  if (first === undefined || part.numerator === 0n) return first;
  if (second === undefined) return undefined;
  return addFractions(first, multiplyFractions(part, subtractFractions(second, first)));
}

/** What of the accounts is missing, by member. */
export function missingAccounts({ surveys, request }: Accounts): readonly MissingMember[] {
  return [
    ...surveys.flatMap((level, index) =>
      level === undefined
        ? [{ member: `surveys.${String(index)}.accounts`, name: OF_SURVEY[index] as BilingualText }]
        : [],
    ),
    ...(request === undefined ? [{ member: 'requestAccounts', name: OF_REQUEST }] : []),
  ];
}

const OF_SURVEY: readonly BilingualText[] = [
  {
    vi: 'tài khoản quốc gia khi khảo sát lần thứ nhất',
    en: 'national accounts at the first survey',
  },
  {
    vi: 'tài khoản quốc gia khi khảo sát lần thứ hai',
    en: 'national accounts at the second survey',
  },
];
const OF_REQUEST: BilingualText = {
  vi: 'tài khoản quốc gia của năm cần tính',
  en: 'national accounts of the year asked for',
};

/** One level, or two. */
export function levelsOf(accounts: DecimalInput | readonly DecimalInput[]): readonly DecimalInput[] {
  return Array.isArray(accounts) ? (accounts as readonly DecimalInput[]) : [accounts as DecimalInput];
}
