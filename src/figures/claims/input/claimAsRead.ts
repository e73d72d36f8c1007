import type { ClaimKind } from '../kinds/claimKinds.js';
import type { ReadReading } from '../kinds/claimReadings.js';
import type { Claim } from '../claimTypes.js';
import type { FullConvention } from '../../intervals/fullConvention.js';
import type { OneFigure } from '../../oneFigure.js';

/** A claim whose figures have been read. */
export interface ReadClaim extends FullConvention {
  /** The claim as given. */
  readonly claim: Claim;
  /** What is known of its kind, if it has a formula of its own. */
  readonly form: ClaimKind | undefined;
  /** The inputs that are stated. */
  readonly inputs: ReadonlyMap<string, OneFigure>;
  /** The claimed figure, if it is stated. */
  readonly claimed: OneFigure | undefined;
  /** The readings; the first gives the verdict. */
  readonly readings: readonly [ReadReading, ...ReadReading[]];
  /** Whether the change is published as a rise or a fall, if it is known. */
  readonly direction: 'increase' | 'decrease' | undefined;
}
