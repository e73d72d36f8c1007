/**
 * What the folders of the library share of the criteria: their public surface, and what is only for their own use.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { batchContextSchema } from './batch/batchContext.js';
export * from './model/internal.js';
export * from './overlays/internal.js';
export * from './recognition/internal.js';
export * from './scoring/reading/assessmentSchema.js';
export { criteriaSetQuerySchema } from './sets/criteriaSetOn.js';
export { knownScores } from './summaries/readScores.js';
export { scoreBandSchema, summaryOptionsSchema } from './summaries/scoreSummarySchema.js';
export * from './summaries/scoreToSummarizeSchema.js';
export * from './summaries/scoresSchema.js';
export { circumstancesSchema, referencesSchema } from './thresholds/circumstancesSchema.js';
export { thresholdOptionsSchema } from './thresholds/readThresholdOptions.js';
export { findingKeysOf, type FindingKey, type FindingKeys } from './batch/findingKeys.js';
export { readSet } from './model/checkedSets.js';
export { isApplied } from './model/isApplied.js';
export { notAmong, notInSet } from './model/notIn.js';
export { requirementChildren } from './model/requirementTree.js';
export { setRef } from './model/setRef.js';
export { anyOrder, criterionStatuses, openStatuses } from './scoring/counting/statuses.js';
export { foundStatuses } from './scoring/judging/foundStatus.js';
export { judgeIndicator } from './scoring/judging/judgeIndicator.js';
export { allowedStatuses } from './batch/reading/readStatuses.js';
export { isOpposed } from './scoring/reading/contradictions.js';
export { circumstanceProblems } from './thresholds/circumstanceProblems.js';
export { decideColumn } from './thresholds/decideColumn.js';
export { isConfirmed } from './thresholds/isUnconfirmed.js';
export { confirmed } from './thresholds/makeThreshold.js';
export { readThresholdOptions } from './thresholds/readThresholdOptions.js';
export { interpolatedValue } from './thresholds/resolveDependent.js';
export { findIndicator, MOST_BASES, yearOf, type ResolverOptions } from './thresholds/resolver.js';
