/**
 * What other folders of the library share of budget execution: its public surface and its schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { absorptionRateInputSchema } from './absorptionRate.js';
export { budgetLineSchema } from './budgetLine.js';
export { compositionVarianceInputSchema } from './compositionVariance.js';
export { cumulativeRateInputSchema } from './cumulativeRate.js';
export { earnedScheduleInputSchema } from './earnedSchedule.js';
export { earnedFigures } from './earnedValue.js';
export { earnedValueInputSchema } from './earnedValueTypes.js';
export { executionRateInputSchema } from './executionRate.js';
export { pefaCompositionInputSchema } from './pefaCompositionOutturn.js';
export { pefaContingencyInputSchema } from './pefaContingencyShare.js';
export { pefaIndicatorInputSchema } from './pefaIndicatorScore.js';
export { pefaScoreSchema } from './pefaScore.js';
export { pefaOutturnInputSchema } from './pefaYears.js';
export { fallReports, timeOf, valueAt } from './plannedCurve.js';
export { sCurveInputSchema } from './sCurve.js';
export { curveShare, sCurveShapeSchema, shapeText } from './sCurveShape.js';
export { undisbursedBalanceRatioInputSchema } from './undisbursedBalanceRatio.js';
