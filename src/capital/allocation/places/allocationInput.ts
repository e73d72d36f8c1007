import type { Money } from '../../../foundation/internal.js';
import type { AllocationOptions } from '../outcome/allocationOptions.js';
import type { PlaceToAllocate } from './placeToAllocate.js';

/** What is to be allocated to whom, as it was given. */
export interface AllocationInput {
  /** The places. */
  readonly places: readonly PlaceToAllocate[];
  /** The amount. */
  readonly amount: Money;
  /** How. */
  readonly options: AllocationOptions;
}
