/**
 * What the folders of the library share of the published figures: their public surface, and the schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { readCellOptionsSchema } from './cells/readCell.js';
export {
  bandSchema,
  claimInputSchema,
  claimReadingSchema,
  claimSchema,
  printedFigureSchema,
  ratedPartSchema,
  statedFigureSchema,
} from './claims/claimSchema.js';
export { figureIntervalOptionsSchema } from './figureInterval.js';
export {
  figureNumberSchema,
  figureSchema,
  numberPartSchema,
  oneThingFigureSchema,
  qualifierSchema,
  unitWordsSchema,
} from './figureSchema.js';
export { findFiguresOptionsSchema } from './findFigures.js';
export { formatFigureOptionsSchema } from './formatFigure.js';
export { intervalConventionNameSchema, intervalConventionSchema } from './intervals/convention.js';
export { parseFigureOptionsSchema } from './parseFigure.js';
export { possibleCountsInputSchema } from './possibleCounts.js';
export { roundSharesInputSchema } from './roundSharesTo100.js';
