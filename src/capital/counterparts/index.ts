/**
 * What local budgets must add to central capital, by the national rules or by others.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { counterpartAssumptionTexts } from './counterpartDemand.js';
export { counterpartRequirement } from './counterpartRequirement.js';
export type {
  CounterpartAssumptionCode,
  CounterpartCase,
  CounterpartRefusal,
  CounterpartRequirement,
  CounterpartRequirementInput,
  CounterpartStatus,
} from './counterpartRequirementTypes.js';
export type {
  CounterpartBand,
  CounterpartDemand,
  CounterpartException,
  CounterpartRule,
  CounterpartRuleId,
} from './counterpartRule.js';
export { counterpartRules } from './counterpartRules.js';
