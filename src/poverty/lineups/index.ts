/**
 * Surveys of different years brought together.
 *
 * @packageDocumentation
 */
export {
  comparableSurveys,
  type ComparableSurveys,
  type ComparableSurveysInput,
  type SurveyOfSeries,
} from './comparableSurveys.js';
export {
  interpolatedRate,
  type InterpolatedRate,
  type InterpolatedRateInput,
  type SurveyRate,
} from './interpolatedRate.js';
export type { LineUpInput, SurveyMean, YearlyGrowth } from './lineUpInput.js';
export { lineUpMean, type LineUpMean, type LineUpRule } from './lineUpMean.js';
export {
  surveyCoverage,
  type CoverageFinding,
  type SurveyCoverage,
  type SurveyCoverageInput,
} from './surveyCoverage.js';
