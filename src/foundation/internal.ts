/**
 * What the folders of the library share of the foundation: its public surface, and what is only for their own use.
 *
 * @packageDocumentation
 */
export * from './check.js';
export * from './dates.js';
export * from './decimal.js';
export * from './errors.js';
export * from './explanation.js';
export * from './format.js';
export * from './fraction.js';
export * from './freeze.js';
export * from './interval.js';
export * from './measures.js';
export * from './messages.js';
export * from './periods.js';
export * from './plainCopy.js';
export * from './printed.js';
export * from './quantity.js';
export * from './quantitySchema.js';
export * from './readInput.js';
export * from './refusal.js';
export * from './reportingPeriods.js';
export * from './scales.js';
export * from './sources.js';
export * from './text.js';
