/**
 * Poverty: the national standards with the days on which they apply, rates with their measure and standard, and how a rate
 * moved over the years.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export type { HouseholdCounts } from './householdCounts.js';
export { povertyMeasures, type PovertyMeasure, type PovertyMeasureDefinition } from './measures.js';
export type { PovertyChange } from './povertyChange.js';
export type { ObservationStatus, PovertyObservation } from './povertyObservation.js';
export { povertyRates, type PovertyRates } from './povertyRates.js';
export type { PovertyRatesInput, PrintedPovertyRates } from './povertyRatesInput.js';
export type { PovertyShares } from './povertyShares.js';
export type { ObservedRate, PovertySpell } from './povertySpell.js';
export { povertyStandardOn, type PovertyStandardOnDate } from './povertyStandardOn.js';
export { povertyStandards } from './povertyStandards.js';
export { povertyTrend, type PovertyTrend } from './povertyTrend.js';
export type { PovertyTrendInput } from './povertyTrendInput.js';
export type { PovertyWarning, PovertyWarningCode } from './povertyWarnings.js';
export type {
  IncomeLine,
  NationalPovertyStandardId,
  PovertyStandard,
  PovertyStandardId,
  ResidenceArea,
} from './standard.js';
export type { PovertyAssumptionCode } from './trendAssumptions.js';
