import {
  deepFreeze,
  nobodyPoorRefusal,
  quantity,
  readInput,
  toDecimal,
  type NumberColumn,
  type Quantity,
  type Refusal,
  type Subject,
  type Warning,
} from '../../../foundation/internal.js';
import { unitOf } from '../../figureUnits.js';
import { subjectMember } from '../../subjectLine.js';
import type { CountBy } from '../../weights.js';
import { readChunks, weightless, type Chunks, type WeightColumns } from '../columns.js';
import { USUAL_UNIT, type IncomeUnit } from './incomeHouseholds.js';
import { incomePovertyRuleSchema, type IncomePovertyRule } from './incomePovertyRule.js';
import { IncomeSums } from './incomeSums.js';
import { zeroIncomeWarnings, type ZeroIncomeWarningCode } from './zeroIncomes.js';

/** Households in columns. */
export interface IncomeColumns extends WeightColumns {
  /** The income of each household, in the unit of the line. */
  readonly incomes: NumberColumn;
}

/** The income poverty of columns of households: figures of doubles, which agree with the exact ones to 12 digits. */
export interface FosterGreerThorbeckeOfColumns {
  /** Marks this result. */
  readonly kind: 'foster-greer-thorbecke-of-columns';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The line. */
  readonly povertyLine: Quantity<IncomeUnit>;
  /** What is counted. */
  readonly countBy: CountBy;
  /** The rows that were read. */
  readonly rows: number;
  /** All that is counted: the sum of the weights. */
  readonly population: Quantity<CountBy>;
  /** The poor, by the weights. */
  readonly numberPoor: Quantity<CountBy>;
  /** P0. */
  readonly headcountPercent: Quantity<'percent'>;
  /** P1. */
  readonly povertyGapPercent: Quantity<'percent'>;
  /** P2. */
  readonly squaredPovertyGapPercent: Quantity<'percent'>;
  /** The index of Watts. */
  readonly watts: Quantity<'index'>;
  /** P1 ÷ P0 × 100. */
  readonly incomeGapRatioPercent: Quantity<'percent'> | Refusal;
  /** The households with an income of zero, which the sum of Watts leaves out. */
  readonly zeroIncomes: number;
  /** What a reader must know beside the figures. */
  readonly warnings: readonly Warning<ZeroIncomeWarningCode>[];
}

/** Measures the income poverty of columns: the result of {@link compileFosterGreerThorbecke}. */
export interface CompiledFosterGreerThorbecke {
  /** Marks this result. */
  readonly kind: 'compiled-foster-greer-thorbecke';
  /**
   * Measures one table, or several as one, which are read one after another.
   *
   * @throws MtqgError on columns that are none, of different lengths, with numbers that are negative or not finite, or with
   * persons that are no whole number from 1 (`not-whole`, `too-small`), where they are counted.
   */
  readonly evaluate: (table: Chunks<IncomeColumns>) => FosterGreerThorbeckeOfColumns;
}

/**
 * Prepare the indices of Foster, Greer and Thorbecke, and that of Watts, for columns of a million households and more.
 *
 * The formulas are those of `fosterGreerThorbecke`. Numbers are doubles: sums keep what additions cut off, so that the figures agree
 * with the exact ones to 12 digits, where incomes are whole numbers or not all just below the line. Memory does not grow with the rows.
 *
 * @param rule - The line, and how households are counted.
 * @returns What measures columns.
 * @throws MtqgError on bad input, as `fosterGreerThorbecke` does.
 *
 * @example
 * ```ts
 * import { compileFosterGreerThorbecke } from 'mtqg/poverty';
 *
 * const poverty = compileFosterGreerThorbecke({ povertyLine: '125' });
 * const { headcountPercent } = poverty.evaluate({ incomes: new Float64Array([100, 110, 150, 160]) });
 * headcountPercent; // => { kind: 'quantity', value: '50', unit: 'percent' }
 * ```
 */
export function compileFosterGreerThorbecke(rule: IncomePovertyRule): CompiledFosterGreerThorbecke {
  const {
    subject,
    povertyLine,
    onTheLine = 'not-poor',
    countBy = 'household',
  } = readInput(incomePovertyRuleSchema, rule);
  const line = quantity(toDecimal(povertyLine), unitOf([povertyLine], USUAL_UNIT));
  return deepFreeze({
    kind: 'compiled-foster-greer-thorbecke',
    evaluate: (table) => {
      const sums = new IncomeSums(Number(line.value), onTheLine);
      const [required, ignored] = countBy === 'person' ? [['persons'], []] : [[], ['persons']];
      for (const chunk of readChunks(table, ['incomes', ...required], ['weights'], ignored)) sums.add(chunk);
      return figuresOf(sums, { subject, line, countBy });
    },
  });
}

interface Asked {
  readonly subject: Subject | undefined;
  readonly line: Quantity<IncomeUnit>;
  readonly countBy: CountBy;
}

function figuresOf(sums: IncomeSums, { subject, line, countBy }: Asked): FosterGreerThorbeckeOfColumns {
  const [population, poor, gaps, squares, logs] = sums.values();
  if (population === 0) weightless();
  const percent = (sum: number, of = population): Quantity<'percent'> => rounded((sum / of) * 100, 'percent');
  return deepFreeze({
    kind: 'foster-greer-thorbecke-of-columns',
    ...subjectMember(subject),
    povertyLine: line,
    countBy,
    rows: sums.rows,
    population: rounded(population, countBy),
    numberPoor: rounded(poor, countBy),
    headcountPercent: percent(poor),
    povertyGapPercent: percent(gaps),
    squaredPovertyGapPercent: percent(squares),
    watts: rounded(logs / population, 'index'),
    incomeGapRatioPercent: poor === 0 ? nobodyPoorRefusal : percent(gaps, poor),
    zeroIncomes: sums.zeroIncomes,
    warnings: zeroIncomeWarnings(sums.zeroIncomes),
  });
}

/** The digits of a double that mean something after so many additions. */
const DIGITS = 15;

function rounded<M extends 'percent' | 'index' | CountBy>(value: number, unit: M): Quantity<M> {
  return quantity(toDecimal(value).toSignificantDigits(DIGITS), unit);
}
