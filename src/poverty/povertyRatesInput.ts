import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  countSchema,
  isoDateSchema,
  percentSchema,
  shortText,
  toDecimal,
  type BilingualText,
  type CheckReport,
  type DecimalInput,
  type IsoDate,
} from '../foundation/internal.js';
import { agreesWithPrint, percentOf } from './printedRate.js';
import { povertyStandardIdSchema, type PovertyStandardId } from './standard.js';

/** Poor and near-poor households out of all. */
export interface PovertyCounts {
  /** Poor households [hộ nghèo]. */
  readonly poor: DecimalInput;
  /** Near-poor households [hộ cận nghèo]. */
  readonly nearPoor: DecimalInput;
  /** All households of the area. */
  readonly households: DecimalInput;
}

/** Two rates of one denominator, in per cent, as printed. */
export interface PrintedPovertyRates {
  /** Poor households out of all. */
  readonly poorPercent: DecimalInput;
  /** Near-poor households out of all. */
  readonly nearPoorPercent: DecimalInput;
}

/** What is known of the poverty of one place at one time; counts or rates must be given. */
export interface PovertyRatesInput {
  /** The standard on which the figures rest; `'not-stated'` where the source does not say. */
  readonly standard: PovertyStandardId;
  /** Whose figures they are: a place, a group. */
  readonly subject?: string | BilingualText;
  /** The day at which they were found. */
  readonly asOf?: IsoDate;
  /** The households. */
  readonly counts?: PovertyCounts;
  /** The rates. */
  readonly rates?: PrintedPovertyRates;
}

/** Schema of {@link PovertyRatesInput}. */
export const povertyRatesInputSchema: z.ZodMiniType<PovertyRatesInput> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      standard: povertyStandardIdSchema,
      subject: z.exactOptional(z.union([shortText(), bilingualTextSchema])),
      asOf: z.exactOptional(isoDateSchema),
      counts: z.exactOptional(
        z
          .strictObject({ poor: countSchema, nearPoor: countSchema, households: countSchema })
          .check(check(({ poor, nearPoor, households }) => excess(poor, nearPoor, households, 'households'))),
      ),
      rates: z.exactOptional(
        z
          .strictObject({ poorPercent: percentSchema, nearPoorPercent: percentSchema })
          .check(check(({ poorPercent, nearPoorPercent }) => excess(poorPercent, nearPoorPercent, '100'))),
      ),
    })
    .check(check(contradictions)))();

function excess(
  poor: DecimalInput,
  nearPoor: DecimalInput,
  whole: DecimalInput,
  ...at: readonly string[]
): readonly CheckReport[] {
  const part = toDecimal(poor).plus(toDecimal(nearPoor));
  if (part.lte(toDecimal(whole))) return [];
  return [{ code: 'part-exceeds-whole', at, details: { part: part.toFixed(), whole: String(whole) } }];
}

function contradictions({ counts, rates }: PovertyRatesInput): readonly CheckReport[] {
  if (counts === undefined) {
    return rates === undefined ? [{ code: 'missing', at: ['counts'], details: { expected: 'object' } }] : [];
  }
  if (rates === undefined || toDecimal(counts.households).isZero()) return [];
  const pairs = [
    ['poorPercent', counts.poor, rates.poorPercent],
    ['nearPoorPercent', counts.nearPoor, rates.nearPoorPercent],
  ] as const;
  return pairs.flatMap(([name, part, printed]): readonly CheckReport[] => {
    if (agreesWithPrint(percentOf(part, counts.households), printed)) return [];
    const what = `${String(printed)}% ≠ ${String(part)} ÷ ${String(counts.households)}`;
    return [{ code: 'contradiction', at: ['rates', name], details: { what } }];
  });
}
