/**
 * Criteria sets as dated, sourced data, the scoring of units against them, and what the scores of many units add up to.
 *
 * @packageDocumentation
 */
export * from './assessment.js';
export * from './criteriaScore.js';
export * from './criteriaSet.js';
export * from './criteriaSetOn.js';
export * from './criteriaSetSchema.js';
export * from './defineCriteriaSet.js';
export * from './officialCriteriaSets.js';
export * from './printedRecognitionShares.js';
export * from './recognitionInput.js';
export * from './recognitionShares.js';
export * from './recognitionTiers.js';
export * from './requirement.js';
export * from './scoreCriteria.js';
export * from './scoreSummary.js';
export * from './scoreSummarySchema.js';
export * from './sets/index.js';
export { statusNames } from './explainScore.js';
export * from './summarizeScores.js';
