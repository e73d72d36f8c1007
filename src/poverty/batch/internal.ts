/**
 * What other folders need of classifying by columns: a program that only does that loads no forms and no measures.
 *
 * @packageDocumentation
 */
export { povertyPlan } from './povertyPlan.js';
export { areaStandings, cutoffOf, standingOfKey, type StandingRow } from './standings/areaStandings.js';
export { householdOutcomes, NEAR_POOR, POOR } from './standings/outcomes.js';
export { povertyTrendRuleSchema } from './trendRule.js';
