/**
 * Rates of groups, and their shares of the whole.
 *
 * @packageDocumentation
 */
export type { GroupSum } from './groupTotals.js';
export type {
  GroupPercent,
  PovertyRatesOfGroup,
  PovertyRatesOfTotal,
  RatesOfGroup,
  SharesOfGroup,
} from './groupRates.js';
export { povertyRatesByGroup, type PovertyRatesByGroup } from './povertyRatesByGroup.js';
export type { GroupCounts, PovertyGroup, PovertyRatesByGroupInput } from './povertyRatesByGroupInput.js';
