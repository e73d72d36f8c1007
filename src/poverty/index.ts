/**
 * Poverty: the national standards with the days on which they apply, the class of a household, rates with their measure and standard, and how a rate
 * moved over the years.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export type { HouseholdCounts, PersonCounts } from './householdCounts.js';
export type { CountBy, HouseholdWeight } from './weights.js';
export type { RationalInput } from './rational.js';
export * from './standards/index.js';
export * from './households/index.js';
export * from './review/index.js';
export * from './tallies/index.js';
export * from './groups/index.js';
export * from './rates/index.js';
export * from './movements/index.js';
export * from './trends/index.js';
export * from './statistics/index.js';
export * from './measures/index.js';
export * from './decompositions/index.js';
export * from './lineups/index.js';
export * from './batch/index.js';
