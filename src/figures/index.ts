/**
 * Published figures: Vietnamese and English number text to figures and back, and claims checked against their own inputs.
 *
 * @packageDocumentation
 */
export type { BenignKind, BenignReading } from './claims/benign/benignReading.js';
export type * from './claims/claimResults.js';
export * from './claims/claimSchema.js';
export * from './claims/claimTypes.js';
export * from './intervals/convention.js';
export * from './figureInterval.js';
export * from './figureSchema.js';
export * from './findFigures.js';
export * from './formatFigure.js';
export * from './impliedValue.js';
export type { IntervalRule } from './intervals/numberInterval.js';
export type { OneFigure } from './oneFigure.js';
export * from './parseFigure.js';
export * from './possibleCounts.js';
export type * from './claims/counts/possibleCountsResult.js';
export * from './roundSharesTo100.js';
export * from './types.js';
export * from './verifyClaim.js';
