import {
  intervalConventions,
  standardConvention,
  type IntervalConvention,
  type IntervalConventionName,
} from './convention.js';

/** A convention in full, with its name. */
export interface FullConvention {
  /** The convention. */
  readonly convention: IntervalConvention;
  /** Its name; `custom` for one of the caller's. */
  readonly conventionName: IntervalConventionName | 'custom';
}

/** The convention that is meant by a name, or by what differs from the standard one. */
export function fullConvention(
  meant: IntervalConventionName | Partial<IntervalConvention> = 'standard',
): FullConvention {
  if (typeof meant === 'string') return { convention: intervalConventions[meant], conventionName: meant };
  const isStandard = Object.keys(meant).length === 0;
  return {
    convention: { ...standardConvention, ...meant },
    conventionName: isStandard ? 'standard' : 'custom',
  };
}
