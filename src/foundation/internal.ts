/**
 * What the folders of the library share of the foundation: its public surface, and what is only for their own use.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { check, checkSound, type CheckReport, type IsSound } from './check.js';
export { isoDateSchema, wholeNumber, yearOf, yearSchema } from './dates.js';
export { dayInWords, isIsoDate } from './dayText.js';
export { amountSchema, countSchema, decimalSchema, percentSchema, type DecimalBounds } from './decimal.js';
export { problemError, throwProblems } from './errors.js';
export { figureInputSchema, quantityInputSchema, type FigureBounds } from './figureInput.js';
export { checkFormat, localeProblems } from './formatOptions.js';
export * from './fraction.js';
export { deepFreeze } from './freeze.js';
export { nearestHint } from './hints.js';
export * from './interval.js';
export { lazy, lazySchema } from './lazy.js';
export { isNeverNegative, measureSchema } from './measures.js';
export { dong, inDong, moneyMembers, moneySchema, moneyUnits, moneyUnitSchema } from './money.js';
export { localNumber, numberMarks } from './numberText.js';
export { periodSchema, validitySchema } from './periods.js';
export { plainCopy, type PlainCopy } from './plainCopy.js';
export { printedInterval } from './printed.js';
export { fractionQuantity, range } from './quantity.js';
export { boundsSchema, decimalTextSchema, quantitySchema, rangeSchema } from './quantitySchema.js';
export { readParts, type ReadParts } from './readInput.js';
export { refusal, type MissingMember } from './refusal.js';
export { reportingPeriodKindSchema } from './reportingPeriods.js';
export { inPlainUnit, inScale, readableScale, scaleSchema } from './scales.js';
export {
  citationSchema,
  legalInstrumentSchema,
  provenanceSchema,
  publicationSchema,
  sourceSchema,
} from './sources.js';
export {
  bilingualTextSchema,
  excerpt,
  fillTemplate,
  localeSchema,
  shortText,
  subjectSchema,
} from './text.js';
export { besideNumber, writeNumber, writeQuantity, writeRange, writeScaled } from './write.js';
