/**
 * What the whole library stands on: exact numbers and intervals, units of measure, dates and periods, sources and
 * provenance, errors and refusals, explanations.
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
