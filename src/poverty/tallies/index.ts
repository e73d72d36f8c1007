/**
 * From classified households to counts.
 *
 * @packageDocumentation
 */
export { tallyHouseholds, type HouseholdTally, type TalliedGroup } from './tallyHouseholds.js';
export type { HouseholdToTally, TallyHouseholdsInput } from './tallyHouseholdsInput.js';
export {
  deprivationProfile,
  type DeprivationProfile,
  type DeprivationProfileInput,
  type DeprivationShare,
} from './deprivationProfile.js';
