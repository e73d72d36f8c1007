/**
 * What the whole library stands on: exact numbers, units of measure, days and periods, sources and provenance, errors and
 * refusals, explanations, and reading data of one's own.
 *
 * @packageDocumentation
 */
export { citationText } from './citationText.js';
export { computeEach, type ComputedRow, type ComputedRows } from './computeEach.js';
export { addDays, addMonths, daysBetween, type IsoDate } from './dates.js';
export { Decimal, decimalText, toDecimal, type DecimalInput, type DecimalText } from './decimal.js';
export { describeError, describeProblems, isMtqgError, MtqgError, type Problem } from './errors.js';
export { explain, type ExplainOptions } from './explain.js';
export type { Explained, ExplainedValue, Explanation } from './explanation.js';
export { formatNumber, formatQuantity, formatRange } from './format.js';
export type { NumberOptions, QuantityOptions } from './formatOptions.js';
export type { Bounds } from './interval.js';
export {
  isMeasure,
  measureLabel,
  measureNames,
  type BaseMeasure,
  type Measure,
  type MeasureName,
  type MoneyUnit,
  type RateMeasure,
} from './measures.js';
export { expectationNames, hintNames, problemMessages, type ProblemMessages } from './messages.js';
export type { Money } from './money.js';
export { isInForce, type Period, type Validity } from './periods.js';
export type { HintName, ProblemCode } from './problemCodes.js';
export { quantity, type FigureInput, type Quantity, type QuantityInput, type Range } from './quantity.js';
export { readInput } from './readInput.js';
export { isRefusal, refusalReasons, type Refusal, type RefusalCode } from './refusal.js';
export {
  nextReportingPeriod,
  reportingPeriod,
  reportingPeriodOf,
  reportingPeriodsIn,
  type ReportingPeriod,
  type ReportingPeriodKind,
} from './reportingPeriods.js';
export { scaleNames, type Scale, type ScaleName } from './scales.js';
export {
  instrumentNames,
  provenanceNames,
  type Citation,
  type InstrumentKind,
  type LegalInstrument,
  type Provenance,
  type Publication,
  type Source,
} from './sources.js';
export type { Assumption, BilingualText, Locale, Subject, Warning } from './text.js';
