import * as z from 'zod/mini';
import { lazySchema } from '../../foundation/internal.js';
import { povertyMeasureSchema, type PovertyMeasure } from '../rates/povertyMeasures.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';

/** What rates count, and the standard on which all of them rest. */
export interface PovertyTrendRule {
  /** What the rates count. */
  readonly measure: PovertyMeasure;
  /** The standard; `'not-stated'` where the source does not say. */
  readonly standard: PovertyStandardId;
}

/** Schema of {@link PovertyTrendRule}. */
export const povertyTrendRuleSchema: z.ZodMiniType<PovertyTrendRule> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ measure: povertyMeasureSchema, standard: povertyStandardIdSchema }),
);
