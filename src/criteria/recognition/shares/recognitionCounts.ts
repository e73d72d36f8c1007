import * as z from 'zod/mini';
import {
  check,
  countSchema,
  percentSchema,
  toDecimal,
  type CheckReport,
  type DecimalInput,
} from '../../../foundation/internal.js';
import { unitLevelSchema, type UnitLevel } from '../../../units/index.js';
import type { RecognitionTier } from '../titles/recognitionTiers.js';

/** How many units of a level are recognised at each tier; each tier is counted within the one below it. */
export interface RecognitionCounts {
  /** The level of the units. */
  readonly level: UnitLevel;
  /** All units; left out where a source does not state it: shares of all are then refused. */
  readonly total?: DecimalInput;
  /** Units recognised as meeting the standard [đạt chuẩn], higher ones included. */
  readonly standard: DecimalInput;
  /** Those of them recognised as advanced [nâng cao], model ones included. */
  readonly advanced?: DecimalInput;
  /** Those of them recognised as model [kiểu mẫu]. */
  readonly model?: DecimalInput;
}

/** Shares of recognised units as a report prints them, all of one base. */
export interface PrintedRecognition {
  /** The level of the units. */
  readonly level: UnitLevel;
  /** The base of all shares: all units of the level. Shares of anything else (of the standard ones, say) do not go in here. */
  readonly base: 'all-units';
  /** The shares in per cent, cumulative. Give text, so that the decimals show how the report rounds: `'84.6'`, `'30.0'`. */
  readonly percent: Readonly<
    Record<'standard', DecimalInput> & Partial<Record<'advanced' | 'model', DecimalInput>>
  >;
  /** The number of all units, where known: it tells which counts the printed shares stand for. */
  readonly total?: DecimalInput;
}

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
