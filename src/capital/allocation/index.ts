/**
 * Allocation of capital by coefficients, and the national rules of allocation as data.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { allocateByCoefficients } from './allocateByCoefficients.js';
export type {
  Allocation,
  AllocationRuleRef,
  OtherAllocation,
  PlaceAllocation,
} from './outcome/allocation.js';
export {
  allocationAssumptionTexts,
  allocationStatusNames,
  allocationWarningTexts,
  type AllocationAssumptionCode,
  type AllocationStatus,
  type AllocationWarningCode,
} from './outcome/allocationNotes.js';
export type { AllocationOptions } from './outcome/allocationOptions.js';
export type {
  AllocationFigure,
  AllocationReading,
  AllocationRule,
  AllocationRuleDefinition,
  AllocationRuleId,
  DivisionPart,
} from './model/allocationRule.js';
export { allocationRules } from './rules/allocationRules.js';
export { defineAllocationRule } from './model/defineAllocationRule.js';
export type { PlaceToAllocate } from './places/placeToAllocate.js';
export type {
  CoefficientClass,
  PointsByClass,
  PointsFormula,
  PointsNumber,
  PointsPerCount,
  PointsProduct,
  PointsSum,
} from './model/pointsFormula.js';
