/**
 * What other folders need of trends: a program that only does that loads no forms and no measures.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { povertyObservationSchema } from './povertyObservation.js';
export { povertyTrendInputSchema } from './povertyTrendInput.js';
