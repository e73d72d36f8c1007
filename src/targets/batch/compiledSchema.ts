import * as z from 'zod/mini';
import { checkSound, lazySchema, type CheckReport } from '../../foundation/internal.js';
import { directionOf } from '../model/direction.js';
import { readTarget } from '../model/readTarget.js';
import { targetSchema } from '../model/targetSchema.js';
import { targetGapOptionsSchema } from '../observing/observationSchema.js';
import { requestReports } from '../observing/requestReports.js';
import type { TargetGapOptions } from '../observation.js';
import type { Target } from '../kinds/target.js';
import type { CompiledTarget } from './gapRule.js';

/** What `compileTargetGap` takes. */
export interface CompiledRequest {
  readonly target: Target;
  readonly options: TargetGapOptions;
}

/** Schema of {@link CompiledRequest}: of a level or a share that is a floor or a ceiling. */
export const compiledRequestSchema: z.ZodMiniType<CompiledRequest> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ target: targetSchema, options: targetGapOptionsSchema })
    .check(
      checkSound((request, isSound) => [
        ...requestReports({ ...request, observations: [] }, isSound),
        ...(isSound('target') ? formReports(request.target) : []),
      ]),
    ),
);

function formReports(target: Target): readonly CheckReport[] {
  if (!isCompiled(target))
    return [{ code: 'not-one-of', at: ['target', 'kind'], details: { allowed: 'level, share' } }];
  const direction = directionOf(readTarget(target) as Parameters<typeof directionOf>[0]) as string;
  const isOneSided = direction === 'at-least' || direction === 'at-most';
  return isOneSided
    ? []
    : [{ code: 'not-one-of', at: ['target', 'direction'], details: { allowed: 'at-least, at-most' } }];
}

/** Whether a level is asked of a target. */
export function isCompiled(target: Target): target is CompiledTarget {
  return target.kind === 'level' || target.kind === 'share';
}
