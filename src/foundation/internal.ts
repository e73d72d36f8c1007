/**
 * What the folders of the library share of the foundation: its public surface, and what is only for their own use.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { check, checkSound, decisive, type CheckReport, type IsSound } from './reading/check.js';
export { checkNumbers } from './columns/checkNumbers.js';
export { checkWhole } from './columns/checkWhole.js';
export {
  isByteArray,
  isNumberArray,
  typeOfArray,
  type NumberArray,
  type NumberColumn,
  type ReadNumbers,
} from './columns/numberColumn.js';
export { passingDoubles, type Passing } from './columns/passingDoubles.js';
export { ProblemList } from './columns/problemList.js';
export { readMissing } from './columns/readMissing.js';
export {
  ANY_NUMBER,
  closeNumber,
  HUGE,
  makeRange,
  NOT_NEGATIVE,
  plainNumber,
  rangeOf,
  TINY,
  type CloseNumber,
  type NumberRange,
} from './columns/readNumber.js';
export { hasLength, readNumbers, type NumberReading } from './columns/readNumbers.js';
export { readRecord, safely } from './columns/readRecord.js';
export { readRowCount } from './columns/readRowCount.js';
export { isoDateSchema, wholeNumber, yearOf, yearSchema } from './days/dates.js';
export { dayInWords, isCalendarDay, isIsoDate } from './days/dayText.js';
export { amountSchema, countSchema, decimalSchema, percentSchema } from './numbers/decimal.js';
export { problemError, throwProblems } from './errors/errors.js';
export { guarded } from './errors/guarded.js';
export { figureInputSchema, quantityInputSchema, type FigureBounds } from './quantities/figureInput.js';
export { checkFormat, localeProblems } from './writing/formatOptions.js';
export * from './numbers/fraction.js';
export { deepFreeze } from './reading/freeze.js';
export { nearestHint } from './errors/hints.js';
export * from './numbers/interval.js';
export { explanationSchema, refusalSchema } from './explaining/explanationSchema.js';
export { explainedLater, madeLater } from './explaining/explainedLater.js';
export { lazy, lazyPattern, lazySchema } from './reading/lazy.js';
export { isNeverNegative, measureSchema } from './quantities/measures.js';
export { dong, inDong, moneyMembers, moneySchema, moneyUnits, moneyUnitSchema } from './quantities/money.js';
export { misprintOf, type Misprint } from './numbers/misprint.js';
export { quotientText } from './numbers/quotientText.js';
export { localNumber, numberMarks } from './numbers/numberText.js';
export { periodSchema, validitySchema } from './days/periods.js';
export { plainCopy, type PlainCopy } from './reading/plainCopy.js';
export { printedInterval } from './numbers/printed.js';
export { fractionQuantity, range } from './quantities/quantity.js';
export { boundsSchema, decimalTextSchema, quantitySchema, rangeSchema } from './quantities/quantitySchema.js';
export { readParts, type ReadParts } from './reading/readInput.js';
export { missingInput, type MissingMember } from './explaining/refusal.js';
export {
  zeroBaselineRefusal,
  zeroDenominatorRefusal,
  zeroEndpointRefusal,
  baselineEqualsTargetRefusal,
  baselineMetRefusal,
  signChangeRefusal,
  tooFewObservationsRefusal,
  singleObservationRefusal,
  standardsDifferRefusal,
  seriesBrokenRefusal,
  setsDifferRefusal,
  noShareOfTargetRefusal,
  deadlinePastRefusal,
  targetDatePastRefusal,
  missingInputRefusal,
  nothingAssessedRefusal,
  periodNotStartedRefusal,
  divisorMayBeZeroRefusal,
  dividedUnitRefusal,
  nobodyPoorRefusal,
  notPositiveRefusal,
  tooFewForErrorRefusal,
  belowAssessedRefusal,
  zeroGrowthRefusal,
  betweenClassesRefusal,
  printContradictsItselfRefusal,
  noMinimumRefusal,
  allLocalRefusal,
  ruleNotEstablishedRefusal,
  zeroTargetRefusal,
  targetNotApproachedRefusal,
  periodsOverlapRefusal,
  classNotEstablishedRefusal,
} from './explaining/refusals.js';
export { reportingPeriodKindSchema } from './days/reportingPeriods.js';
export { integerRoot } from './numbers/integerRoot.js';
export { resultDecimal, workingDecimal } from './numbers/workingDecimal.js';
export { inPlainUnit, inScale, readableScale, scaleSchema } from './quantities/scales.js';
export {
  citationSchema,
  legalInstrumentSchema,
  provenanceSchema,
  publicationSchema,
  sourceSchema,
} from './sources/sources.js';
export {
  bilingualTextSchema,
  excerpt,
  fillTemplate,
  localeSchema,
  shortText,
  subjectSchema,
} from './writing/text.js';
export { besideNumber, writeNumber, writeQuantity, writeRange, writeScaled } from './writing/write.js';
