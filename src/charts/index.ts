/**
 * Pictures of results, as Vega-Lite specifications: plain JSON, in Vietnamese and English.
 *
 * @packageDocumentation
 */
export { describeError, isMtqgError } from '../foundation/index.js';
export type { Chart, ChartOptions, JsonValue } from './chart.js';
export { povertyTrendChart } from './povertyTrendChart.js';
export type { DrawnTarget, PovertyTrendChartOptions } from './povertyTrendInput.js';
export { assessmentComparisonChart } from './assessmentComparisonChart.js';
export { capitalMixChart } from './capitalMixChart.js';
export { criteriaHeatMap } from './criteriaHeatMap.js';
export { disbursementChart } from './disbursementChart.js';
export type { DisbursementChartOptions } from './disbursementInput.js';
export { scoreDistributionChart } from './scoreDistributionChart.js';
export { targetGapChart } from './targetGapChart.js';
