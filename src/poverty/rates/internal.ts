/**
 * What other folders need of rates: a program that only does that loads no forms and no measures.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { povertyMeasureSchema } from './povertyMeasures.js';
export { povertyRatesInputSchema } from './povertyRatesInput.js';
