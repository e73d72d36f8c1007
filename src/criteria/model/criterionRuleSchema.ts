import * as z from 'zod/mini';
import {
  amountSchema,
  check,
  lazySchema,
  percentSchema,
  shortText,
  toDecimal,
  wholeNumber,
} from '../../foundation/internal.js';
import type { CriterionRule } from './criterionRule.js';

/** Schema of {@link CriterionRule}: that its indicators are those of the criterion is for the criterion to check. */
export const criterionRuleSchema: z.ZodMiniType<CriterionRule> = /* @__PURE__ */ lazySchema(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({
      kind: z.literal('at-least'),
      count: z.number().check(wholeNumber(), z.gte(1)),
      including: z.exactOptional(z.array(shortText()).check(z.minLength(1))),
    }),
    z.strictObject({
      kind: z.literal('points'),
      atLeast: amountSchema.check(
        check((points) =>
          toDecimal(points).isZero() ? [{ code: 'wrong-type', details: { expected: 'positive' } }] : [],
        ),
      ),
      points: z.record(
        shortText(),
        z.strictObject({ points: amountSchema, byValue: z.exactOptional(z.boolean()) }),
      ),
      floorPercent: z.exactOptional(percentSchema),
    }),
  ]),
);
