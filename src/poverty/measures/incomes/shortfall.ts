import {
  divideFractions,
  fractionQuantity,
  missingInput,
  multiplyFractions,
  nobodyPoorRefusal,
  type Fraction,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import { inPercent } from '../../shares.js';
import type { CountBy } from '../../weights.js';
import type { IncomeUnit } from './incomeHouseholds.js';

/** What the poor lack, beside the indices. */
export interface Shortfall {
  /** The poor, by the weights: households or persons. */
  readonly numberPoor: Quantity<CountBy>;
  /** What a poor household or person lacks to the line on average: P1 × line ÷ P0. */
  readonly averageShortfall: Quantity<IncomeUnit> | Refusal;
  /** The same as a percentage of the line: P1 ÷ P0 × 100. */
  readonly incomeGapRatioPercent: Quantity<'percent'> | Refusal;
  /**
   * What all poor lack together in the time of the line: P1 × line × population. Refused where the line is per person and
   * households are counted, or the other way about.
   */
  readonly totalShortfall: Quantity | Refusal;
}

/** What the shortfall is computed of. */
export interface ShortfallFigures {
  readonly headcount: Fraction;
  readonly gap: Fraction;
  readonly line: Fraction;
  readonly unit: IncomeUnit;
  readonly population: Fraction;
  readonly countBy: CountBy;
  /** The member of the input that says what is counted. */
  readonly counted: string;
}

/** What the poor lack. */
export function shortfallOf({
  headcount,
  gap,
  line,
  unit,
  population,
  countBy,
  counted,
}: ShortfallFigures): Shortfall {
  const isNone = headcount.numerator === 0n;
  const ratio = isNone ? headcount : divideFractions(gap, headcount);
  const [money, of, time] = unit.split('/') as [Measure, CountBy, string];
  const total = multiplyFractions(multiplyFractions(gap, line), population);
  return {
    numberPoor: fractionQuantity(multiplyFractions(headcount, population), countBy),
    averageShortfall: isNone ? nobodyPoorRefusal : fractionQuantity(multiplyFractions(ratio, line), unit),
    incomeGapRatioPercent: isNone ? nobodyPoorRefusal : inPercent(ratio),
    totalShortfall:
      of === countBy
        ? fractionQuantity(total, `${money}/${time}` as Measure)
        : missingInput([{ member: counted, name: MISSING[of] }]),
  };
}

const MISSING = {
  person: {
    vi: 'số nhân khẩu (chuẩn tính theo người)',
    en: 'the number of persons (the line is per person)',
  },
  household: {
    vi: 'số hộ (chuẩn tính theo hộ)',
    en: 'the number of households (the line is per household)',
  },
} as const;
