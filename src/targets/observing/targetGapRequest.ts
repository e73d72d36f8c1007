import type { TargetGapOptions, TargetObservations } from '../observation.js';
import type { Target } from '../kinds/target.js';

/** What `targetGap` takes. */
export interface TargetGapRequest {
  readonly target: Target;
  readonly observations: TargetObservations;
  readonly options: TargetGapOptions;
}
