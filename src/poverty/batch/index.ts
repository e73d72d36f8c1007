/**
 * Whole tables of households and of places, in columns.
 *
 * @packageDocumentation
 */
export { compilePoverty } from './compilePoverty.js';
export type {
  CompiledPoverty,
  HouseholdColumns,
  HouseholdOutcome,
  IndicatorSums,
  PlaceTally,
  PovertyRun,
  PovertySums,
} from './householdColumns.js';
export type {
  AreaColumn,
  DeprivationColumn,
  HouseholdTable,
  IndicatorBits,
  PlacedHouseholdTable,
} from './householdTable.js';
export { compilePovertyTrend } from './compilePovertyTrend.js';
export type { PovertyTrendRule } from './trendRule.js';
export type {
  CompiledPovertyTrend,
  FigureColumn,
  PovertyTrendColumns,
  TrendRefusalCode,
  YearlyChangeColumns,
} from './trendColumns.js';
export type { ObservationColumns, PovertyTrendTable } from './trendTable.js';
