/**
 * Rates with their measure and standard.
 *
 * @packageDocumentation
 */
export { povertyMeasures, type PovertyMeasure, type PovertyMeasureDefinition } from './povertyMeasures.js';
export type { PersonPovertyRates } from './personPovertyRates.js';
export { povertyRates, type PovertyRates } from './povertyRates.js';
export type { PovertyRatesInput, PrintedPovertyRates } from './povertyRatesInput.js';
export type { PovertyShares } from './povertyShares.js';
