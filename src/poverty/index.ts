/**
 * Poverty: the national standards with the days on which they apply, rates with their measure and standard, and how a rate
 * moved over the years.
 *
 * @packageDocumentation
 */
export * from './measures.js';
export * from './povertyObservation.js';
export * from './povertyRates.js';
export * from './povertyRatesInput.js';
export * from './povertyStandardOn.js';
export * from './povertyStandards.js';
export * from './povertyTrend.js';
export * from './standard.js';
export type { PovertyShares } from './povertyShares.js';
export type { PovertyChange } from './povertyChange.js';
export type { ObservedRate, PovertySpell } from './povertySpell.js';
export type { PovertyWarning, PovertyWarningCode } from './povertyWarnings.js';
