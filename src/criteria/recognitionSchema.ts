import * as z from 'zod/mini';
import {
  check,
  countSchema,
  percentSchema,
  toDecimal,
  type CheckReport,
  type DecimalInput,
} from '../foundation/index.js';
import { unitLevelSchema } from '../units/index.js';
import type { PrintedRecognition } from './printedRecognitionShares.js';
import type { RecognitionCounts } from './recognitionShares.js';
import type { RecognitionTier } from './recognitionTiers.js';

/** Schema of {@link RecognitionCounts}: tiers are nested, and none skips the one below it. */
export const recognitionCountsSchema: z.ZodMiniType<RecognitionCounts> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      level: unitLevelSchema,
      total: z.exactOptional(countSchema),
      standard: countSchema,
      advanced: z.exactOptional(countSchema),
      model: z.exactOptional(countSchema),
    })
    .check(
      check(({ total, ...tiers }) => [
        ...exceeding(tiers.standard, total, ['standard']),
        ...nesting(tiers, []),
      ]),
    ))();

/** Schema of {@link PrintedRecognition}: tiers are nested, and none skips the one below it. */
export const printedRecognitionSchema: z.ZodMiniType<PrintedRecognition> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      level: unitLevelSchema,
      base: z.literal('all-units'),
      percent: z.strictObject({
        standard: percentSchema,
        advanced: z.exactOptional(percentSchema),
        model: z.exactOptional(percentSchema),
      }),
      total: z.exactOptional(countSchema),
    })
    .check(check(({ percent }) => nesting(percent, ['percent']))))();

type Tiers = Readonly<Partial<Record<RecognitionTier, DecimalInput>>>;
type Place = NonNullable<CheckReport['at']>;

function nesting({ standard, advanced, model }: Tiers, at: Place): readonly CheckReport[] {
  return [
    ...exceeding(advanced, standard, [...at, 'advanced']),
    ...exceeding(model, advanced, [...at, 'model']),
    ...(model !== undefined && advanced === undefined
      ? [{ code: 'missing' as const, at: [...at, 'advanced'], details: { expected: 'decimal' } }]
      : []),
  ];
}

function exceeding(
  part: DecimalInput | undefined,
  whole: DecimalInput | undefined,
  at: Place,
): readonly CheckReport[] {
  if (part === undefined || whole === undefined || toDecimal(part).lte(toDecimal(whole))) return [];
  return [{ code: 'part-exceeds-whole', at, details: { part: String(part), whole: String(whole) } }];
}
