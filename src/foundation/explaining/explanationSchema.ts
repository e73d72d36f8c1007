import * as z from 'zod/mini';
import { quantitySchema, rangeSchema } from '../quantities/quantitySchema.js';
import { lazySchema } from '../reading/lazy.js';
import { citationSchema } from '../sources/sources.js';
import { bilingualTextSchema } from '../writing/text.js';
import type { Explanation } from './explanation.js';
import type { Refusal, RefusalCode } from './refusal.js';

/** The codes of refusals, each once. */
const CODES: Readonly<Record<RefusalCode, true>> = {
  'zero-baseline': true,
  'zero-denominator': true,
  'zero-endpoint': true,
  'baseline-equals-target': true,
  'baseline-met': true,
  'sign-change': true,
  'too-few-observations': true,
  'single-observation': true,
  'standards-differ': true,
  'series-broken': true,
  'sets-differ': true,
  'no-share-of-target': true,
  'deadline-past': true,
  'target-date-past': true,
  'missing-input': true,
  'nothing-assessed': true,
  'period-not-started': true,
  'divisor-may-be-zero': true,
  'nobody-poor': true,
  'below-assessed': true,
  'zero-growth': true,
  'not-positive': true,
  'too-few-for-error': true,
  'between-classes': true,
  'class-not-established': true,
  'print-contradicts-itself': true,
  'divided-unit': true,
  'no-minimum': true,
  'all-local': true,
  'rule-not-established': true,
  'zero-target': true,
  'target-not-approached': true,
  'periods-overlap': true,
};

/** Schema of {@link Refusal}. */
export const refusalSchema: z.ZodMiniType<Refusal> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: z.literal('refusal'),
    code: z.enum(Object.keys(CODES) as [RefusalCode, ...RefusalCode[]]),
    reason: bilingualTextSchema,
    missing: z.exactOptional(z.array(z.string())),
  }),
);

/** Schema of {@link Explanation}, steps within steps. */
export const explanationSchema: z.ZodMiniType<Explanation> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    say: z.strictObject({ vi: z.string(), en: z.string() }),
    values: z.exactOptional(
      z.record(
        z.string(),
        z.union([quantitySchema, rangeSchema, refusalSchema, bilingualTextSchema, z.string()]),
      ),
    ),
    arithmetic: z.exactOptional(z.string()),
    sources: z.exactOptional(z.array(citationSchema)),
    steps: z.exactOptional(z.array(z.lazy(() => explanationSchema))),
  }),
);
