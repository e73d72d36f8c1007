/**
 * Statistics of a series of rates: changes, trends, their errors.
 *
 * @packageDocumentation
 */
export { annualizedChange } from './annualizedChange.js';
export type { AnnualizedChange } from './annualizedChangeResult.js';
export type { AnnualizedChangeInput, DatedEstimate } from './annualizedChangeInput.js';
export { averageAnnualReduction } from './averageAnnualReduction.js';
export type { AverageAnnualReduction, ReductionWarningCode } from './averageAnnualReductionResult.js';
export type { ChangeErrors } from './changeErrors.js';
export { changeSignificance, type ChangeSignificance } from './changeSignificance.js';
export type { ChangeSignificanceInput, SampleEstimate } from './changeSignificanceInput.js';
export type { DatedValue } from './datedValue.js';
export { linearTrend, type LinearTrend } from './linearTrend.js';
export type { ForecastQuestion, LinearTrendInput } from './linearTrendInput.js';
export type { ObservedSeries } from './observedSeries.js';
export { theilSenTrend, type TheilSenTrend } from './theilSenTrend.js';
export type { TrendForecast } from './trendForecast.js';
