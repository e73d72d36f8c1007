/**
 * Published figures: Vietnamese and English number text to figures and back, and claims checked against their own inputs.
 *
 * @packageDocumentation
 */
export * from './claimSchema.js';
export * from './claimTypes.js';
export * from './convention.js';
export * from './figureInterval.js';
export * from './figureSchema.js';
export * from './formatFigure.js';
export * from './impliedValue.js';
export type { IntervalRule } from './numberInterval.js';
export * from './parseFigure.js';
export * from './types.js';
export * from './verifyClaim.js';
