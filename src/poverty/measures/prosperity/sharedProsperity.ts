import {
  deepFreeze,
  divideFractions,
  isRefusal,
  quantity,
  readInput,
  resultDecimal,
  type Decimal,
  type Explanation,
  type Quantity,
  type Refusal,
  type Subject,
  type Warning,
} from '../../../foundation/internal.js';
import { annualFactor } from '../../statistics/annualGrowth.js';
import { noRatio } from '../../statistics/changeErrors.js';
import { valueFraction, yearsBetween } from '../../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../../subjectLine.js';
import { sharedProsperityInputSchema, type SharedProsperityInput } from './sharedProsperityInput.js';

/** What a reader of shared prosperity must know, as a stable code. */
export type SharedProsperityWarningCode = 'unusual-spell';

/** Growth of the incomes of the poorest 40%: the result of {@link sharedProsperity}. */
export interface SharedProsperity {
  /** Marks this result. */
  readonly kind: 'shared-prosperity';
  /** Whose incomes they are. */
  readonly subject?: Subject;
  /** The yearly growth of the mean of the poorest 40%. */
  readonly bottom40GrowthPercent: Quantity<'percent/year'> | Refusal;
  /** The yearly growth of the mean of all. */
  readonly meanGrowthPercent: Quantity<'percent/year'> | Refusal;
  /** The first less the second: above zero if the poorest 40% gained more than all. */
  readonly premiumPoints: Quantity<'percentagePoint/year'> | Refusal;
  /** What a reader must know beside the figures. */
  readonly warnings: readonly Warning<SharedProsperityWarningCode>[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * Shared prosperity of the World Bank: how fast the mean income of the poorest 40% grew, and by how much faster than that of all.
 *
 * - growth = ((mean₁ ÷ mean₀)^(1 ÷ years) − 1) × 100; premium = growth of the poorest 40% − growth of the mean
 *
 * Source: World Bank, Global Database of Shared Prosperity (spells of three to seven years between comparable surveys).
 *
 * @param input - The means at both times, in prices of one year and in one unit.
 * @returns Growth in per cent a year, the premium in percentage points a year. Growth from a mean of zero is refused
 * (`zero-baseline`), and to one (`zero-endpoint`): no steady rate leads there. A warning tells of spells shorter than three years or longer than seven.
 * @throws MtqgError on bad input: among others `out-of-order` (the second is not later), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { sharedProsperity } from 'mtqg/poverty';
 *
 * const { premiumPoints } = sharedProsperity({
 *   baseline: { year: 2020, bottom40Mean: '100', mean: '200' },
 *   current: { year: 2024, bottom40Mean: '146.41', mean: '200' },
 * });
 * premiumPoints; // => { kind: 'quantity', value: '10', unit: 'percentagePoint/year' }
 * ```
 */
export function sharedProsperity(input: SharedProsperityInput): SharedProsperity {
  const { subject, baseline, current } = readInput(sharedProsperityInputSchema, input);
  const years = yearsBetween(baseline.year, current.year);
  const growthOf = (member: 'bottom40Mean' | 'mean'): Decimal | Refusal => {
    const [from, to] = [valueFraction(baseline[member]), valueFraction(current[member])];
    return (
      noRatio(from.numerator, to.numerator) ??
      annualFactor(divideFractions(to, from), years).minus(1).times(100)
    );
  };
  const [poorest, all] = [growthOf('bottom40Mean'), growthOf('mean')];
  const told = (growth: Decimal | Refusal): Quantity<'percent/year'> | Refusal =>
    isRefusal(growth) ? growth : quantity(resultDecimal(growth), 'percent/year');
  const premiumOf = (): Quantity<'percentagePoint/year'> | Refusal => {
    if (isRefusal(poorest)) return poorest;
    return isRefusal(all) ? all : quantity(resultDecimal(poorest.minus(all)), 'percentagePoint/year');
  };
  const figures = {
    bottom40GrowthPercent: told(poorest),
    meanGrowthPercent: told(all),
    premiumPoints: premiumOf(),
  };
  const span = current.year - baseline.year;
  return deepFreeze({
    kind: 'shared-prosperity',
    ...subjectMember(subject),
    ...figures,
    warnings: span < 3 || span > 7 ? [UNUSUAL_SPELL] : [],
    explanation: {
      say: ofSubject(subject, isRefusal(figures.premiumPoints) ? NO_PREMIUM : GROWTH),
      values: { ...subjectMember(subject), ...figures },
    },
  });
}

const UNUSUAL_SPELL: Warning<SharedProsperityWarningCode> = {
  code: 'unusual-spell',
  text: {
    vi: 'Chỉ tiêu thịnh vượng chung thường tính cho giai đoạn từ 3 đến 7 năm.',
    en: 'Shared prosperity is meant for spells of three to seven years.',
  },
};
const GROWTH = {
  vi: 'thu nhập bình quân của 40% dân số nghèo nhất {bottom40GrowthPercent|moved}, của toàn dân {meanGrowthPercent|moved}; chênh lệch {premiumPoints}.',
  en: 'the mean income of the poorest 40% {bottom40GrowthPercent|moved}, that of all {meanGrowthPercent|moved}: a premium of {premiumPoints}.',
};
const NO_PREMIUM = {
  vi: 'thịnh vượng chung: {premiumPoints}.',
  en: 'shared prosperity: {premiumPoints}.',
};
