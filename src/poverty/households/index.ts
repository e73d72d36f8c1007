/**
 * The class of a household under a standard.
 *
 * @packageDocumentation
 */
export {
  householdClassNames,
  householdClasses,
  type ClassOfStandard,
  type HouseholdClass,
} from './householdClass.js';
export type { DeprivationState } from './deprivation.js';
export { classifyHousehold } from './classifyHousehold.js';
export type { HouseholdClassification, LocalStanding } from './householdClassification.js';
export { lowIncomeWorker } from './lowIncomeWorker.js';
export type { LowIncomeWorker, WorkerToAssess, WorkerWarningCode } from './workerToAssess.js';
export type { ClassAssumptionCode, ClassWarningCode } from './classes/classWarnings.js';
export type { DeprivationFinding, DeprivationTally } from './classes/deprivationTally.js';
export type { HouseholdStanding, LineDistance } from './classes/householdStanding.js';
export type { StandardToApply } from './classes/readStandard.js';
export type { HouseholdToClassify, HouseholdIncomeUnit, ReviewScores } from './householdToClassify.js';
export type {
  Dwelling,
  HouseholdFacts,
  HouseholdMember,
  MemberEducation,
  MemberInsurance,
  MemberSchooling,
  MemberWork,
  PartOfDwelling,
  WaterSource,
} from './facts/householdFacts.js';
