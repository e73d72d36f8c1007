export { defineRecognitionRules } from './model/defineRecognitionRules.js';
export type {
  ConditionBase,
  ContentsCondition,
  FindingCondition,
  LowestMemberCondition,
  MemberShareCondition,
  NamedContent,
  RecognitionCondition,
  SetInRules,
  SetMetCondition,
  TitleHeldCondition,
} from './model/recognitionConditions.js';
export type {
  LastDayOfLevel,
  MemberGroup,
  RecognisingAuthority,
  RecognitionNote,
  RecognitionRules,
  RecognitionRulesDefinition,
  RecognitionRulesRef,
  ScoreAgeRule,
} from './model/recognitionRules.js';
export type { KeyCriteria, RevocationBranch, RevocationRule } from './model/revocationRule.js';
export * from './rules/index.js';
export { officialRecognitionRules } from './officialRecognitionRules.js';
export { recognitionRulesOn, type RecognitionRulesQuery } from './recognitionRulesOn.js';
export type {
  ConditionFinding,
  ContentCounts,
  CriterionToAssess,
  FoundContents,
  HeldTitle,
  MemberCounts,
  MemberList,
  MemberPlace,
  Members,
  RecognitionInput,
  RecognitionOptions,
  ScoreToAssess,
} from './input/recognitionFindings.js';
export { assessRecognition } from './outcome/assessRecognition.js';
export { recognitionOutcomeNames } from './outcome/explainRecognition.js';
export type {
  ConditionAssessment,
  RecognitionAssessment,
  RecognitionOutcome,
  TitleHolders,
} from './outcome/recognitionAssessment.js';
export { assessRevocation } from './revocation/assessRevocation.js';
export type {
  QuantityBounds,
  RevocationAssessment,
  RevocationInput,
} from './revocation/revocationAssessment.js';
export { impliedTiers } from './titles/impliedTiers.js';
export { recognitionTierNames, recognitionTiers, type RecognitionTier } from './titles/recognitionTiers.js';
export { printedRecognitionShares } from './shares/printedRecognitionShares.js';
export type {
  PossiblePlaces,
  PrintedRecognitionShare,
  PrintedRecognitionShares,
} from './shares/printedShares.js';
export type { PrintedRecognition, RecognitionCounts } from './shares/recognitionCounts.js';
export { recognitionShares } from './shares/recognitionShares.js';
export type { RecognitionShare, RecognitionShares } from './shares/tierShares.js';
