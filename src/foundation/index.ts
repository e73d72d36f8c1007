/**
 * What the whole library stands on: exact numbers, units of measure, days and periods, sources and provenance, errors and
 * refusals, explanations, and reading data of one's own.
 *
 * @packageDocumentation
 */
export { citationText } from './sources/citationText.js';
export { computeEach, type ComputedRow, type ComputedRows } from './reading/computeEach.js';
export { addDays, addMonths, daysBetween, type IsoDate } from './days/dates.js';
export {
  Decimal,
  decimalText,
  toDecimal,
  type DecimalBounds,
  type DecimalInput,
  type DecimalText,
} from './numbers/decimal.js';
export { describeError, describeProblems, isMtqgError, MtqgError, type Problem } from './errors/errors.js';
export { explain, type ExplainOptions } from './explaining/explain.js';
export type { Explained, ExplainedValue, Explanation } from './explaining/explanation.js';
export { formatNumber, formatQuantity, formatRange } from './writing/format.js';
export type { NumberOptions, QuantityOptions } from './writing/formatOptions.js';
export type { Bounds } from './numbers/interval.js';
export type { Misprint } from './numbers/misprint.js';
export {
  isMeasure,
  measureLabel,
  measureNames,
  type BaseMeasure,
  type Measure,
  type MeasureName,
  type MoneyUnit,
  type RateMeasure,
} from './quantities/measures.js';
export { expectationNames, hintNames, problemMessages, type ProblemMessages } from './errors/messages.js';
export type { Money } from './quantities/money.js';
export { isInForce, type Period, type Validity } from './days/periods.js';
export type { HintName, ProblemCode } from './errors/problemCodes.js';
export {
  quantity,
  type FigureInput,
  type Quantity,
  type QuantityInput,
  type Range,
} from './quantities/quantity.js';
export { readInput } from './reading/readInput.js';
export { isRefusal, type Refusal, type RefusalCode } from './explaining/refusal.js';
export { refusalReasons } from './explaining/refusals.js';
export {
  nextReportingPeriod,
  reportingPeriod,
  reportingPeriodOf,
  reportingPeriodsIn,
  type ReportingPeriod,
  type ReportingPeriodKind,
} from './days/reportingPeriods.js';
export { scaleNames, type Scale, type ScaleName } from './quantities/scales.js';
export {
  instrumentNames,
  provenanceNames,
  type Citation,
  type GazettePrint,
  type InstrumentKind,
  type LegalInstrument,
  type Provenance,
  type Publication,
  type Source,
} from './sources/sources.js';
export type { Assumption, BilingualText, Locale, Subject, Warning } from './writing/text.js';
