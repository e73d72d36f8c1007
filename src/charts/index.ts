/**
 * Pictures of results, as Vega-Lite specifications: plain JSON, in Vietnamese and English.
 *
 * @packageDocumentation
 */
export { describeError, isMtqgError } from '../foundation/index.js';
export type { Chart, ChartOptions, JsonValue } from './chart.js';
export { povertyTrendChart, type DrawnTarget, type PovertyTrendChartOptions } from './povertyTrendChart.js';
export { assessmentComparisonChart } from './assessmentComparisonChart.js';
export { capitalMixChart } from './capitalMixChart.js';
export { criteriaHeatMap } from './criteriaHeatMap.js';
export { disbursementChart, type DisbursementChartOptions } from './disbursementChart.js';
export { scoreDistributionChart } from './scoreDistributionChart.js';
export { targetGapChart } from './targetGapChart.js';
