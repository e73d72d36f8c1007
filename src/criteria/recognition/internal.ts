export * from './index.js';
export {
  foundContentsSchema,
  memberCountsSchema,
  memberListSchema,
  recognitionInputSchema,
  recognitionOptionsSchema,
} from './input/recognitionFindingsSchema.js';
export { scoreToAssessSchema } from './input/scoreToAssessSchema.js';
export {
  memberGroupSchema,
  recognitionConditionSchema,
  recognitionRulesDefinitionSchema,
  recognitionRulesSchema,
  revocationRuleSchema,
} from './model/recognitionRulesSchema.js';
export { recognitionRulesQuerySchema } from './recognitionRulesOn.js';
export { revocationInputSchema } from './revocation/revocationInputSchema.js';
export { printedRecognitionSchema, recognitionCountsSchema } from './shares/recognitionCounts.js';
