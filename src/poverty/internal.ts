/**
 * What the folders of the library share of poverty: its public surface, and the schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { householdCountsSchema } from './householdCounts.js';
export { povertyMeasureSchema } from './measures.js';
export { povertyObservationSchema } from './povertyObservation.js';
export { povertyRatesInputSchema } from './povertyRatesInput.js';
export { povertyTrendInputSchema } from './povertyTrendInput.js';
export { povertyStandardIdSchema } from './standard.js';
