import {
  addFractions,
  deepFreeze,
  divideFractions,
  fractionQuantity,
  missingInput,
  multiplyFractions,
  readInput,
  subtractFractions,
  zeroDenominatorRefusal,
  type Explanation,
  type Fraction,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { unitOf } from '../figureUnits.js';
import type { IncomeUnit } from '../measures/incomes/incomeHouseholds.js';
import { valueFraction } from '../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import { accountsAt, missingAccounts, type Accounts } from './lineUpAccounts.js';
import type { LineUpInput } from './lineUpInput.js';
import { lineUpInputSchema } from './lineUpSchema.js';

/** How a mean is carried to another year: from one survey, between two in step with national accounts, or from both sides. */
export type LineUpRule = 'extrapolation' | 'same-direction' | 'diverging';

/** The mean of a year without a survey: the result of {@link lineUpMean}. */
export interface LineUpMean {
  /** Marks this result. */
  readonly kind: 'line-up-mean';
  /** Which country. */
  readonly subject?: Subject;
  /** How the mean was carried; refused where national accounts are missing. */
  readonly lineUpRule: LineUpRule | Refusal;
  /** The mean to which the distribution of each survey is scaled, in the order of the surveys; the same one in step. */
  readonly means: readonly (Quantity<IncomeUnit> | Refusal)[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * Carry survey means to a year without a survey by national accounts, as the World Bank lines surveys up.
 *
 * - one survey: μ = μ₁ × x ÷ x₁; from yearly growth g with a passthrough p: μ₁ × Π (1 + p·g)
 * - two, in step (`'same-direction'`: the survey means and the accounts on both stretches move the same way):
 *   μ = μ₁ + (μ₂ − μ₁) × (x − x₁) ÷ (x₂ − x₁), to which both distributions are scaled
 * - two that are not (`'diverging'`): each is extrapolated from its side
 *
 * Accounts of a survey that spans two years are those of both, weighed by the fraction of the year.
 *
 * Method: World Bank, Poverty and Inequality Platform. Levels give the rule of 2021 (`wbpip`, no passthrough); yearly growth with a
 * passthrough of 0.7 for consumption that of the Methodology Handbook of 2025.
 *
 * @param input - The surveys, and national accounts as levels or as yearly growth.
 * @returns The rule and the means. Refused with `missing-input` where accounts are missing, which it names, with `zero-denominator` where growth
 * leaves nothing to divide by.
 * @throws MtqgError on bad input: among others `out-of-order` (the second survey is not later), `too-long` (three surveys),
 * `wrong-type` (accounts of zero), `contradiction` (both accounts and growth, or growth of more or fewer years than lie between the
 * surveys), `missing` (accounts of two years without the year of the survey).
 *
 * @example
 * ```ts
 * import { lineUpMean } from 'mtqg/poverty';
 *
 * const { lineUpRule, means } = lineUpMean({
 *   surveys: [{ year: 2020, mean: '2', accounts: '1000' }, { year: 2024, mean: '3', accounts: '1400' }],
 *   requestAccounts: '1100',
 * });
 * lineUpRule; // => 'same-direction'
 * means[0]; // => { kind: 'quantity', value: '2.25', unit: 'internationalDollar/person/day' }
 * ```
 */
export function lineUpMean(input: LineUpInput): LineUpMean {
  const valid = readInput(lineUpInputSchema, input);
  const { subject, surveys } = valid;
  const given = surveys.map(({ mean }) => mean);
  const unit = unitOf<IncomeUnit>(given, 'internationalDollar/person/day');
  const figures = linedUp(given.map(valueFraction), accountsAt(valid), unit);
  const [first, second] = figures.means;
  return deepFreeze({
    kind: 'line-up-mean',
    ...subjectMember(subject),
    ...figures,
    explanation: {
      say: ofSubject(subject, typeof figures.lineUpRule === 'string' ? SAID[figures.lineUpRule] : REFUSED),
      values: {
        ...subjectMember(subject),
        mean: first as Quantity | Refusal,
        ...(second === undefined ? {} : { other: second }),
      },
    },
  });
}

function linedUp(
  means: readonly Fraction[],
  accounts: Accounts,
  unit: IncomeUnit,
): Pick<LineUpMean, 'lineUpRule' | 'means'> {
  const [mean1, mean2] = means as [Fraction, Fraction | undefined];
  const missing = missingAccounts(accounts);
  if (missing.length > 0) {
    const refused = missingInput(missing);
    return { lineUpRule: refused, means: means.map(() => refused) };
  }
  const [[x1, x2], request] = [accounts.surveys, accounts.request] as [[Fraction, Fraction], Fraction];
  const carried = (mean: Fraction, from: Fraction): Quantity<IncomeUnit> | Refusal =>
    from.numerator === 0n
      ? zeroDenominatorRefusal
      : fractionQuantity(multiplyFractions(mean, divideFractions(request, from)), unit);
  if (mean2 === undefined) return { lineUpRule: 'extrapolation', means: [carried(mean1, x1)] };
  const [rise, all] = [subtractFractions(mean2, mean1), subtractFractions(x2, x1)];
  const [before, after] = [subtractFractions(request, x1), subtractFractions(x2, request)];
  const signs = new Set([rise, before, after].map(({ numerator }) => Math.sign(Number(numerator))));
  if (signs.size > 1 || signs.has(0))
    return { lineUpRule: 'diverging', means: [carried(mean1, x1), carried(mean2, x2)] };
  const mean = addFractions(mean1, multiplyFractions(rise, divideFractions(before, all)));
  const both = fractionQuantity(mean, unit);
  return { lineUpRule: 'same-direction', means: [both, both] };
}

const SAID = {
  extrapolation: {
    vi: 'ngoại suy từ cuộc khảo sát gần nhất theo tài khoản quốc gia: mức bình quân {mean}.',
    en: 'extrapolated from the survey by national accounts, the mean is {mean}.',
  },
  'same-direction': {
    vi: 'nội suy giữa hai cuộc khảo sát cùng chiều với tài khoản quốc gia: mức bình quân {mean}.',
    en: 'interpolated between two surveys in step with national accounts, the mean is {mean}.',
  },
  diverging: {
    vi: 'hai cuộc khảo sát không cùng chiều với tài khoản quốc gia: ngoại suy từ cuộc trước được {mean}, từ cuộc sau được {other}.',
    en: 'the surveys and national accounts are not in step: extrapolated from the earlier survey the mean is {mean}, from the later one {other}.',
  },
} as const;
const REFUSED = { vi: 'mức bình quân: {mean}.', en: 'the mean: {mean}.' };
