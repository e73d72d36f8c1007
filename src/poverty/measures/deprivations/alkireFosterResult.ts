import type {
  Assumption,
  BilingualText,
  Explanation,
  Quantity,
  Range,
  Refusal,
  Subject,
  Warning,
} from '../../../foundation/internal.js';
import type { CountBy } from '../../weights.js';

/** What a multidimensional measure takes for granted, as a stable code. */
export type AlkireFosterAssumptionCode = 'not-applicable-not-deprived';

/** What a reader of a multidimensional measure must know, as a stable code. */
export type AlkireFosterWarningCode = 'deprivations-unknown';

/** What one indicator contributes to multidimensional poverty. */
export interface IndicatorContribution {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly name?: BilingualText;
  /** Its weight as a fraction in lowest terms: `'1/18'`. */
  readonly weight: string;
  /** The share of all who are deprived in it, poor or not. */
  readonly uncensoredHeadcountPercent: Quantity<'percent'> | Refusal;
  /** The share of all who are poor and deprived in it. */
  readonly censoredHeadcountPercent: Quantity<'percent'> | Refusal;
  /** Its share of M0: weight × censored headcount ÷ M0; those of all indicators add up to 100 to the last digit. */
  readonly contributionPercent: Quantity<'percent'> | Refusal;
  /** The households of which it is unknown whether they are deprived in it; left out if there are none. */
  readonly unknown?: Quantity<'household'>;
}

/** What figures may be that unknown deprivations leave open. */
export interface PossibleMeasures {
  /** H. */
  readonly headcountPercent: Range<'percent'>;
  /** M0. */
  readonly adjustedHeadcount: Range<'index'>;
}

/** The multidimensional poverty of a sample: the result of `alkireFoster`. */
export interface AlkireFoster {
  /** Marks this result. */
  readonly kind: 'alkire-foster';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The cut-off as a fraction in lowest terms: `'1/3'`. */
  readonly cutoff: string;
  /** What is counted. */
  readonly countBy: CountBy;
  /** All that is counted: the sum of the weights. */
  readonly population: Quantity<CountBy>;
  /** The poor, by the weights. */
  readonly numberPoor: Quantity<CountBy> | Refusal;
  /** H, the share of the poor [tỷ lệ nghèo đa chiều]. */
  readonly headcountPercent: Quantity<'percent'> | Refusal;
  /** A, the mean score of the poor [cường độ nghèo]. */
  readonly intensityPercent: Quantity<'percent'> | Refusal;
  /** M0 = H × A, from 0 to 1 [chỉ số nghèo đa chiều, MPI]. */
  readonly adjustedHeadcount: Quantity<'index'> | Refusal;
  /** The indicators, in the order given; none where households gave scores. */
  readonly indicators: readonly IndicatorContribution[];
  /** What the measures may be, where deprivations are unknown. */
  readonly possible?: PossibleMeasures;
  /** What was taken for granted. */
  readonly assumptions: readonly Assumption<AlkireFosterAssumptionCode>[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly Warning<AlkireFosterWarningCode>[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}
