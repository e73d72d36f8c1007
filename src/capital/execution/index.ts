/**
 * Measures of how a budget is executed, each under its own name, with its denominator.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { absorptionRate, type AbsorptionRateInput } from './absorptionRate.js';
export type { AccountingBasis, BudgetLine, BudgetLineKind } from './budgetLine.js';
export type { BudgetRate, BudgetRateKind } from './budgetRate.js';
export {
  compositionVariance,
  type CompositionVariance,
  type CompositionVarianceInput,
} from './compositionVariance.js';
export { cumulativeRate, type CumulativeRateInput } from './cumulativeRate.js';
export {
  earnedSchedule,
  type EarnedSchedule,
  type EarnedScheduleInput,
  type SchedulePeriod,
} from './earnedSchedule.js';
export { earnedValue } from './earnedValue.js';
export type { EarnedValue, EarnedValueInput, EarnedValueRefusal } from './earnedValueTypes.js';
export { executionRate, type ExecutionRate, type ExecutionRateInput } from './executionRate.js';
export { pefaAggregateOutturn } from './pefaAggregateOutturn.js';
export {
  pefaCompositionOutturn,
  type CompositionYear,
  type PefaComposition,
  type PefaCompositionInput,
} from './pefaCompositionOutturn.js';
export {
  pefaContingencyShare,
  type ContingencyYear,
  type PefaContingencyInput,
} from './pefaContingencyShare.js';
export type { PefaDimension, PefaDimensionNumber } from './pefaDimension.js';
export {
  pefaIndicatorScore,
  type PefaIndicator,
  type PefaIndicatorInput,
  type PefaIndicatorScore,
  type PefaScoringMethod,
} from './pefaIndicatorScore.js';
export { pefaRevenueOutturn } from './pefaRevenueOutturn.js';
export type { PefaScore } from './pefaScore.js';
export type { OutturnYear, PefaOutturnInput, YearPercent } from './pefaYears.js';
export { sCurve, type SCurve, type SCurveInput } from './sCurve.js';
export type { GompertzCurve, LogisticCurve, PearlCurve, SCurveShape } from './sCurveShape.js';
export {
  undisbursedBalanceRatio,
  type UndisbursedBalanceRatio,
  type UndisbursedBalanceRatioInput,
} from './undisbursedBalanceRatio.js';
