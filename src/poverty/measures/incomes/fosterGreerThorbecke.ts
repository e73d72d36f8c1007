import {
  deepFreeze,
  fraction,
  fractionQuantity,
  quantity,
  readInput,
  type Explanation,
  type Quantity,
  type Subject,
  type Warning,
} from '../../../foundation/internal.js';
import { unitOf } from '../../figureUnits.js';
import { inPercent } from '../../shares.js';
import { valueFraction } from '../../statistics/datedValue.js';
import { subjectMember } from '../../subjectLine.js';
import type { CountBy } from '../../weights.js';
import { explainIndices } from './fosterGreerThorbeckeExplanation.js';
import {
  fosterGreerThorbeckeInputSchema,
  type FosterGreerThorbeckeInput,
} from './fosterGreerThorbeckeInput.js';
import { USUAL_UNIT, weighedIncomes, type IncomeUnit } from './incomeHouseholds.js';
import { povertyIndices, type OnTheLine } from './povertyIndices.js';
import { shortfallOf, type Shortfall } from './shortfall.js';
import { wattsIndex } from './wattsIndex.js';
import { zeroIncomeWarnings, type ZeroIncomeWarningCode } from './zeroIncomes.js';

/** The income poverty of a sample: the result of {@link fosterGreerThorbecke}. */
export interface FosterGreerThorbecke extends Shortfall {
  /** Marks this result. */
  readonly kind: 'foster-greer-thorbecke';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The line. */
  readonly povertyLine: Quantity<IncomeUnit>;
  /** Whether an income that is just the line is poor. */
  readonly onTheLine: OnTheLine;
  /** What is counted. */
  readonly countBy: CountBy;
  /** All that is counted: the sum of the weights. */
  readonly population: Quantity<CountBy>;
  /** P0, the share of the poor [tỷ lệ nghèo]. */
  readonly headcountPercent: Quantity<'percent'>;
  /** P1, the mean shortfall as a percentage of the line, that of who is not poor counting as zero [khoảng cách nghèo]. */
  readonly povertyGapPercent: Quantity<'percent'>;
  /** P2, the mean of the squared shortfalls in per cent, which weighs the poorest more [mức độ trầm trọng của nghèo]. */
  readonly squaredPovertyGapPercent: Quantity<'percent'>;
  /** The index of Watts: the mean of ln(line ÷ income), that of who is not poor counting as zero. */
  readonly watts: Quantity<'index'>;
  /** What a reader must know beside the figures. */
  readonly warnings: readonly Warning<ZeroIncomeWarningCode>[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * Income poverty of a sample of households: the indices of Foster, Greer and Thorbecke of order 0, 1 and 2, that of Watts, and
 * what the poor lack.
 *
 * - P_a = Σ w·((z − y) ÷ z)^a ÷ Σ w × 100, the sum over the incomes y below the line z; a = 0, 1, 2
 * - Watts = Σ w·ln(z ÷ y) ÷ Σ w, the sum over the incomes below the line and above zero
 * - average shortfall = P1 × z ÷ P0; income gap ratio = P1 ÷ P0; total shortfall = P1 × z × population
 *
 * A household weighs its sampling weight, and where persons are counted, that times its persons. Incomes of zero count in
 * P0 to P2 and are left out of the sum of Watts, with a warning. All but Watts is exact.
 *
 * Method: Foster, Greer and Thorbecke, “A Class of Decomposable Poverty Measures”, Econometrica 52 (1984); conventions of the
 * World Bank's Poverty and Inequality Platform (strictly below the line).
 *
 * @param input - The line and the households, each with its income in the unit of the line, its weight and its persons.
 * @returns Indices in per cent (Watts in index points), numbers in what is counted, shortfalls in the unit of the line. Refused:
 * averages of the poor where nobody is poor (`nobody-poor`); the total shortfall where the line is per person and households are
 * counted, or the other way about (`missing-input`).
 * @throws MtqgError on bad input: among others `too-small` (a negative income), `wrong-type` (a line of zero), `missing`
 * (persons, where they are counted), `unit-mismatch`, `contradiction` (weights that add up to zero), each with its household.
 *
 * @example
 * ```ts
 * import { fosterGreerThorbecke } from 'mtqg/poverty';
 *
 * const poverty = fosterGreerThorbecke({
 *   povertyLine: '125',
 *   households: [{ income: '100' }, { income: '110' }, { income: '150' }, { income: '160' }],
 * });
 * poverty.headcountPercent; // => { kind: 'quantity', value: '50', unit: 'percent' }
 * poverty.povertyGapPercent; // => { kind: 'quantity', value: '8', unit: 'percent' }
 * poverty.averageShortfall; // => { kind: 'quantity', value: '20', unit: 'VND/person/month' }
 * ```
 */
export function fosterGreerThorbecke(input: FosterGreerThorbeckeInput): FosterGreerThorbecke {
  const valid = readInput(fosterGreerThorbeckeInputSchema, input);
  const { subject, onTheLine = 'not-poor', countBy = 'household', households } = valid;
  const unit = unitOf([valid.povertyLine, ...households.map(({ income }) => income)], USUAL_UNIT);
  const sample = weighedIncomes(households, countBy);
  const line = valueFraction(valid.povertyLine);
  const population = fraction(sample.totalWeight, sample.weightScale);
  const [headcount, gap, squaredGap] = povertyIndices(sample, line, onTheLine);
  const figures = {
    povertyLine: fractionQuantity(line, unit),
    onTheLine,
    countBy,
    population: fractionQuantity(population, countBy),
    headcountPercent: inPercent(headcount),
    povertyGapPercent: inPercent(gap),
    squaredPovertyGapPercent: inPercent(squaredGap),
    watts: quantity(wattsIndex(sample, line), 'index'),
    ...shortfallOf({ headcount, gap, line, unit, population, countBy, counted: 'countBy' }),
  };
  return deepFreeze({
    kind: 'foster-greer-thorbecke',
    ...subjectMember(subject),
    ...figures,
    warnings: zeroIncomeWarnings(sample.incomes.filter((income) => income === 0n).length),
    explanation: explainIndices(subject, figures),
  });
}
