/**
 * The national poverty standards as dated data, and local ones laid over them.
 *
 * @packageDocumentation
 */
export { povertyStandardOn, type PovertyStandardOnDate } from './povertyStandardOn.js';
export { povertyStandards } from './povertyStandards.js';
export {
  standardsMeasuredIn,
  type MeasuredAs,
  type MeasuredStandard,
  type StandardsMeasured,
} from './standardsMeasuredIn.js';
export type { ResidenceArea } from './area.js';
export type { ClassBranch, DeprivationCutoff, HouseholdClassRule, PovertyRuleShape } from './classRule.js';
export type { DeprivationCondition, DeprivationIndicator, PovertyDimension } from './indicator.js';
export type { FigureLimits } from './limits.js';
export type { ReviewCircular, ScoreEquivalent, ScoreScale } from './scoreScale.js';
export type {
  IncomeLine,
  NationalPovertyStandardId,
  PovertyRules,
  PovertyStandard,
  PovertyStandardId,
  StandardValidity,
} from './standard.js';
export { defineLocalPovertyStandard } from './local/defineLocalPovertyStandard.js';
export type {
  LocalCutoff,
  LocalIncomeLine,
  LocalIndicator,
  LocalPovertyStandard,
  LocalPovertyStandardDefinition,
} from './local/localPovertyStandard.js';
