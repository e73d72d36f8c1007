import * as z from 'zod/mini';
import { check, localeSchema, measureSchema, shortText, type CheckReport } from '../foundation/index.js';
import type { Claim, ClaimInput } from './claimTypes.js';
import { intervalConventionSchema } from './convention.js';
import { figureSchema } from './figureSchema.js';

/** The most inputs that a claim may have. */
const INPUTS_LIMIT = 200;

const INPUT_NAME = /^[A-Za-z]\w{0,59}$/;

/** Schema of {@link ClaimInput}. */
export const claimInputSchema: z.ZodMiniType<ClaimInput> = /* @__PURE__ */ (() =>
  z.union([shortText(), z.number(), figureSchema]))();

/** Schema of {@link Claim}. */
export const claimSchema: z.ZodMiniType<Claim> = /* @__PURE__ */ (() => {
  const stated = z.exactOptional(z.nullable(claimInputSchema));
  const common = {
    claimed: stated,
    locale: z.exactOptional(localeSchema),
    convention: z.exactOptional(intervalConventionSchema),
    unit: z.exactOptional(measureSchema),
  };
  const named = { ...common, direction: z.exactOptional(z.enum(['increase', 'decrease'])) };
  const change = z.strictObject({ from: stated, to: stated });
  const anyInputs = z.record(z.string(), z.nullable(claimInputSchema)).check(check(nameReports));
  return z.discriminatedUnion('kind', [
    z.strictObject({
      ...named,
      kind: z.literal('share'),
      inputs: z.strictObject({ part: stated, whole: stated }),
    }),
    z.strictObject({
      ...named,
      kind: z.literal('disbursement'),
      inputs: z.strictObject({ disbursed: stated, plan: stated }),
    }),
    z.strictObject({
      ...named,
      kind: z.literal('target-achievement'),
      inputs: z.strictObject({ achieved: stated, target: stated }),
    }),
    z.strictObject({ ...named, kind: z.literal('change-in-points'), inputs: change }),
    z.strictObject({
      ...named,
      kind: z.literal('average-annual-change'),
      inputs: z.strictObject({ from: stated, to: stated, years: stated }),
    }),
    z.strictObject({ ...named, kind: z.literal('relative-change'), inputs: change }),
    z.strictObject({ ...named, kind: z.literal('multiple'), inputs: change }),
    z.strictObject({
      ...named,
      kind: z.literal('average-per-unit'),
      inputs: z.strictObject({ total: stated, units: stated }),
    }),
    z.strictObject({ ...common, kind: z.literal('composition'), inputs: anyInputs }),
    z.strictObject({ ...common, kind: z.literal('expression'), formula: shortText(), inputs: anyInputs }),
  ]);
})();

function nameReports(inputs: Readonly<Record<string, unknown>>): readonly CheckReport[] {
  const names = Object.keys(inputs);
  if (names.length === 0) return [{ code: 'too-short', details: { minimum: '1' } }];
  if (names.length > INPUTS_LIMIT) return [{ code: 'too-long', details: { maximum: String(INPUTS_LIMIT) } }];
  return names
    .filter((name) => !INPUT_NAME.test(name) || name === 'claimed')
    .map((key) => ({ code: 'unknown-key', at: [key], details: { key } }));
}
