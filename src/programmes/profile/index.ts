/**
 * The profile of a place: poverty, criteria, capital and targets at one day, and how profiles compare.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { compareProfiles } from './comparison/compareProfiles.js';
export { programmeProfile } from './programmeProfile.js';
export { profileIndicatorNames, profilePartNames } from './profileNames.js';
export type {
  CapitalDisbursementRecord,
  CapitalPlanRecord,
  ClaimRecord,
  CriteriaRecord,
  PovertyRecord,
  ProfileRecord,
  ProfileRecordCommon,
  ProfileRecordKind,
  RecognitionRecord,
  TargetRecord,
} from './records/profileRecord.js';
export type * from './programmeProfileTypes.js';
export type * from './comparison/profileComparisonTypes.js';
