/**
 * Measures of poverty on household data.
 *
 * @packageDocumentation
 */
export { alkireFoster } from './deprivations/alkireFoster.js';
export type { AlkireFosterInput } from './deprivations/alkireFosterInput.js';
export type { DeprivedHousehold, WeightedIndicator } from './deprivations/deprivedHousehold.js';
export type {
  AlkireFoster,
  AlkireFosterAssumptionCode,
  AlkireFosterWarningCode,
  IndicatorContribution,
  PossibleMeasures,
} from './deprivations/alkireFosterResult.js';
export { fosterGreerThorbecke, type FosterGreerThorbecke } from './incomes/fosterGreerThorbecke.js';
export type { FosterGreerThorbeckeInput } from './incomes/fosterGreerThorbeckeInput.js';
export type { Chunks, WeightColumns } from './columns.js';
export {
  compileAlkireFoster,
  type CompiledAlkireFoster,
  type DeprivationColumns,
  type DeprivationRule,
} from './deprivations/compileAlkireFoster.js';
export {
  compileFosterGreerThorbecke,
  type CompiledFosterGreerThorbecke,
  type FosterGreerThorbeckeOfColumns,
  type IncomeColumns,
} from './incomes/compileFosterGreerThorbecke.js';
export type { IncomePovertyRule } from './incomes/incomePovertyRule.js';
export type { IncomeHousehold, IncomeUnit } from './incomes/incomeHouseholds.js';
export type { OnTheLine } from './incomes/povertyIndices.js';
export {
  povertyShortfall,
  type PovertyShortfall,
  type PovertyShortfallInput,
} from './incomes/povertyShortfall.js';
export { prosperityGap, type ProsperityGap } from './prosperity/prosperityGap.js';
export type { ProsperityGapInput } from './prosperity/prosperityGapInput.js';
export {
  sharedProsperity,
  type SharedProsperity,
  type SharedProsperityWarningCode,
} from './prosperity/sharedProsperity.js';
export type { MeanIncomes, SharedProsperityInput } from './prosperity/sharedProsperityInput.js';
export type { Shortfall } from './incomes/shortfall.js';
export {
  societalPovertyLine,
  type SocietalPovertyLine,
  type SocietalPovertyLineInput,
} from './prosperity/societalPovertyLine.js';
export type { ZeroIncomeWarningCode } from './incomes/zeroIncomes.js';
