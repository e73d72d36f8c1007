import * as z from 'zod/mini';
import {
  checkSound,
  deepFreeze,
  lazySchema,
  problemError,
  readInput,
  subjectSchema,
  toDecimal,
  type NumberArray,
  type NumberColumn,
  type Problem,
  type Subject,
} from '../../../foundation/internal.js';
import type { DeprivationState } from '../../households/deprivation.js';
import { rationalSchema, type RationalInput } from '../../rational.js';
import { countBySchema, type CountBy } from '../../weights.js';
import { alkireFosterOf } from './alkireFoster.js';
import { indicatorReports } from './alkireFosterReports.js';
import type { AlkireFoster } from './alkireFosterResult.js';
import { weightedIndicatorSchema, type WeightedIndicator } from './deprivedHousehold.js';
import {
  readChunks,
  weightAt,
  weightless,
  type Chunks,
  type ReadColumns,
  type WeightColumns,
} from '../columns.js';
import { PatternSums } from './patternSums.js';

/** Who is multidimensionally poor. */
export interface DeprivationRule {
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The indicators, 26 at most; their weights sum to exactly 1. */
  readonly indicators: readonly WeightedIndicator[];
  /** The cut-off k, above 0, at most 1. */
  readonly cutoff: RationalInput;
  /** What is counted; `'household'` if left out. */
  readonly countBy?: CountBy;
}

/** Households in columns, their deprivations as bits: bit 0 for the first indicator, bit 1 for the second, and so on. */
export interface DeprivationColumns extends WeightColumns {
  /** The indicators in which each household is deprived. */
  readonly deprived: NumberColumn;
  /** Those of which it is unknown; none if left out. */
  readonly unknown?: NumberColumn;
}

/** Measures the multidimensional poverty of columns: the result of {@link compileAlkireFoster}. */
export interface CompiledAlkireFoster {
  /** Marks this result. */
  readonly kind: 'compiled-alkire-foster';
  /**
   * Measures one table, or several as one, which are read one after another.
   *
   * @throws MtqgError on columns that are none, of different lengths, with bits of no indicator, a bit that is both deprived and
   * unknown, weights that are negative or not finite, or persons that are no whole number from 1 (`not-whole`, `too-small`), where
   * they are counted.
   */
  readonly evaluate: (table: Chunks<DeprivationColumns>) => AlkireFoster;
}

/** The most indicators: both bits of each make a whole number that a double holds. */
const MOST_INDICATORS = 26;

/** Schema of {@link DeprivationRule}. */
export const deprivationRuleSchema: z.ZodMiniType<DeprivationRule> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      indicators: z.array(weightedIndicatorSchema).check(z.minLength(1), z.maxLength(MOST_INDICATORS)),
      cutoff: rationalSchema(true),
      countBy: z.exactOptional(countBySchema),
    })
    .check(checkSound(({ indicators }: DeprivationRule, isSound) => indicatorReports(indicators, isSound))),
);

/**
 * Prepare the measures of Alkire and Foster for columns of a million households and more.
 *
 * Households of one pattern of deprivations are counted together; the measures are then computed of the patterns as `alkireFoster`
 * computes them of households. Where weights are whole numbers the result is the very same, to the last digit.
 *
 * @param rule - The indicators with their weights, the cut-off, and what is counted.
 * @returns What measures columns.
 * @throws MtqgError on bad input, as `alkireFoster` does.
 *
 * @example
 * ```ts
 * import { compileAlkireFoster } from 'mtqg/poverty';
 *
 * const poverty = compileAlkireFoster({
 *   indicators: [{ id: 'health', weight: '1/3' }, { id: 'school', weight: '1/3' }, { id: 'water', weight: '1/3' }],
 *   cutoff: '1/3',
 * });
 * const { headcountPercent } = poverty.evaluate({ deprived: new Uint16Array([0b001, 0b000]) });
 * headcountPercent; // => { kind: 'quantity', value: '50', unit: 'percent' }
 * ```
 */
export function compileAlkireFoster(rule: DeprivationRule): CompiledAlkireFoster {
  const valid = readInput(deprivationRuleSchema, rule);
  const { countBy = 'household', indicators } = valid;
  return deepFreeze({
    kind: 'compiled-alkire-foster',
    evaluate: (table) => {
      const sums = new PatternSums(indicators.length);
      const [required, ignored] = countBy === 'person' ? [['persons'], []] : [[], ['persons']];
      for (const chunk of readChunks(table, ['deprived', ...required], ['unknown', 'weights'], ignored))
        addChunk(sums, chunk);
      const patterns = [...sums.patterns()];
      if (patterns.every(({ weight }) => weight === 0)) weightless();
      const households = patterns.map(({ deprived, unknown, weight }) => ({
        deprivations: statesOf(indicators, deprived, unknown),
        // Persons are in the weight already.
        persons: 1,
        weight: toDecimal(weight).toFixed(),
      }));
      const rows = patterns.map((pattern) => pattern.rows);
      return alkireFosterOf({ ...valid, households }, rows);
    },
  });
}

function addChunk(sums: PatternSums, chunk: ReadColumns): void {
  const { columns, rows, at } = chunk;
  const deprived = columns['deprived'] as NumberArray;
  const { unknown } = columns;
  const patterns = 2 ** sums.indicators;
  for (let row = 0; row < rows; row += 1) {
    const bits = deprived[row] as number;
    if (!(bits >= 0 && bits < patterns && bits % 1 === 0)) badBits([...at, 'deprived', row]);
    const open = unknown === undefined ? 0 : (unknown[row] as number);
    if (!(open >= 0 && open < patterns && open % 1 === 0) || (bits & open) !== 0)
      badBits([...at, 'unknown', row]);
    sums.add(bits, open, weightAt(chunk, row));
  }
}

function badBits(at: Problem['path']): never {
  throw problemError('contradiction', ['table', ...at], {
    what: 'bits of no indicator, or of one that is deprived and unknown',
    whatVi: 'bit không ứng với chỉ số nào, hoặc vừa thiếu hụt vừa chưa rõ',
  });
}

/** The states that a pattern stands for. */
function statesOf(
  indicators: readonly WeightedIndicator[],
  deprived: number,
  unknown: number,
): Readonly<Record<string, DeprivationState>> {
  const states = indicators.flatMap(({ id }, place): readonly (readonly [string, DeprivationState])[] => {
    if ((unknown >> place) & 1) return [];
    return [[id, (deprived >> place) & 1 ? 'deprived' : 'not-deprived']];
  });
  return Object.fromEntries(states);
}
