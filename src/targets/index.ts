/**
 * Targets: what a programme sets out to reach, how far that is, and what each year must bring.
 *
 * @packageDocumentation
 */
export * from './target.js';
export * from './targetGap.js';
export * from './targetGapResult.js';
export * from './targetSchema.js';
