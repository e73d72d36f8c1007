import * as z from 'zod/mini';
import { lazySchema, problemError, readInput } from '../../foundation/internal.js';
import { readSets } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/index.js';
import type { ResolverOptions } from './resolver.js';

/** Options for resolving thresholds. */
export interface ThresholdOptions {
  /** What becomes of values that no text confirms: they are used and named in the result, or taken as unknown. Used if left out. */
  readonly unconfirmed?: 'use' | 'refuse';
  /** Other sets, to whose thresholds those of this set are relative; without them such thresholds are unknown. */
  readonly sets?: readonly CriteriaSet[];
}

/** Schema of the options without the sets, which are read apart. */
export const thresholdOptionsSchema: z.ZodMiniType<Pick<ThresholdOptions, 'unconfirmed'>> =
  /* @__PURE__ */ lazySchema(() =>
    z.strictObject({ unconfirmed: z.exactOptional(z.enum(['use', 'refuse'])) }),
  );

const inputSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({ options: thresholdOptionsSchema }));

/** What thresholds are resolved with if nothing else is asked for. */
const USUAL: ResolverOptions = /* @__PURE__ */ Object.freeze({
  sets: /* @__PURE__ */ Object.freeze([]),
  refusesUnconfirmed: false,
});

/** Read options; without any, the usual ones. */
export function readThresholdOptions(options: ThresholdOptions | undefined): ResolverOptions {
  if (options === undefined) return USUAL;
  const { sets, others } = partsOf(options);
  const { unconfirmed } = readInput(inputSchema, { options: others }).options;
  return { sets: readSets(sets ?? [], 'options'), refusesUnconfirmed: unconfirmed === 'refuse' };
}

/** Sets that were checked before are taken as they are, which a copy would not be. */
function partsOf(options: ThresholdOptions): {
  readonly sets: ThresholdOptions['sets'];
  readonly others: object;
} {
  const given: unknown = options;
  if (typeof given !== 'object' || given === null)
    throw problemError('wrong-type', ['options'], { expected: 'object' });
  try {
    const { sets, ...others } = options;
    return { sets, others };
  } catch {
    // A getter or a proxy of the caller's that throws.
    throw problemError('wrong-type', ['options'], { expected: 'data' });
  }
}
