import { toDecimal, type Decimal, type DecimalInput } from '../foundation/internal.js';
import type { Aim } from './aim.js';
import { deadlineOutcomes } from './deadlines.js';
import type { Milestone, TargetCommon } from './target.js';
import type { TargetGapCommon } from './targetGapResult.js';
import { pathOf } from './targetPath.js';

/** The parts of a result that are there only if the target says so. */
export type CommonParts = Pick<TargetGapCommon, 'name' | 'path' | 'deadlines'>;

/** What a target's name, path and deadlines come to. */
export function commonParts(
  target: TargetCommon & { readonly path?: readonly Milestone[] },
  aim?: Aim,
): CommonParts {
  const { name, path, deadlines } = target;
  return {
    ...(name === undefined ? {} : { name }),
    ...(path === undefined || aim === undefined ? {} : { path: pathOf(aim, path) }),
    ...(deadlines === undefined ? {} : { deadlines: deadlineOutcomes(target) }),
  };
}

/** A number that may be unknown. */
export function decimalOrNone(value: DecimalInput | undefined): Decimal | undefined {
  return value === undefined ? undefined : toDecimal(value);
}
