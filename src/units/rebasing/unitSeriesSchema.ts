import * as z from 'zod/mini';
import {
  amountSchema,
  check,
  checkSound,
  decimalText,
  figureInputSchema,
  isMeasure,
  isoDateSchema,
  lazySchema,
  measureSchema,
  shortText,
  toDecimal,
  yearSchema,
  type CheckReport,
  type FigureInput,
} from '../../foundation/internal.js';
import { movingSchema } from '../succession/moving.js';
import { oneOf } from './rebaseOptionsSchema.js';
import { repeated } from './repeated.js';
import type { UnitObservation, UnitSeries } from './unitSeries.js';

/** A figure that is not negative, in whatever unit the series is. */
const anyFigureSchema: z.ZodMiniType<FigureInput> = /* @__PURE__ */ lazySchema(() =>
  z.union([
    amountSchema,
    z.strictObject({
      kind: z.exactOptional(z.literal('quantity')),
      value: amountSchema,
      unit: measureSchema,
    }),
  ]),
);

/** Schema of {@link UnitObservation}: one time, and one kind of figure. */
export const unitObservationSchema: z.ZodMiniType<UnitObservation> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      place: shortText(),
      year: z.exactOptional(yearSchema),
      date: z.exactOptional(isoDateSchema),
      count: z.exactOptional(anyFigureSchema),
      numerator: z.exactOptional(anyFigureSchema),
      denominator: z.exactOptional(anyFigureSchema),
      ratePercent: z.exactOptional(figureInputSchema({ units: ['percent'], min: 0, max: 100 })),
    })
    .check(check((observation) => [...timeReports(observation), ...figureReports(observation)])),
);

/** Schema of {@link UnitSeries}: counts or rates, none twice. */
export const unitSeriesSchema: z.ZodMiniType<UnitSeries> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      moving: movingSchema,
      unit: measureSchema,
      observations: z.array(unitObservationSchema).check(z.minLength(1)),
    })
    .check(checkSound(seriesReports)),
);

/** The time of an observation as text; such texts stand in the order of time, a year before its days. */
export function timeOf({ year, date }: Pick<UnitObservation, 'year' | 'date'>): string {
  return date ?? String(year);
}

function timeReports({ year, date }: UnitObservation): readonly CheckReport[] {
  if (year === undefined && date === undefined)
    return [{ code: 'missing', at: ['year'], details: { expected: 'int' } }];
  return year !== undefined && date !== undefined ? [oneOf('date', ['year', 'date'])] : [];
}

function figureReports(observation: UnitObservation): readonly CheckReport[] {
  const { count, numerator, denominator, ratePercent } = observation;
  const isRatio = numerator !== undefined || denominator !== undefined;
  const kinds = [
    ...(count === undefined ? [] : ['count']),
    ...(isRatio ? ['numerator'] : []),
    ...(ratePercent === undefined ? [] : ['ratePercent']),
  ];
  const [kind, other] = kinds;
  if (kind === undefined) return [missing('count')];
  if (other !== undefined) return [oneOf(other, kinds)];
  if (!isRatio) return [];
  if (numerator === undefined) return [missing('numerator')];
  if (denominator === undefined) return [missing('denominator')];
  const [part, whole] = [toDecimal(numerator), toDecimal(denominator)];
  if (part.lte(whole)) return [];
  const details = { part: decimalText(part), whole: decimalText(whole) };
  return [{ code: 'part-exceeds-whole', at: ['numerator'], details }];
}

function missing(member: string): CheckReport {
  return { code: 'missing', at: [member], details: { expected: 'decimal' } };
}

/** What is wrong among the observations, so far as each of them can be read. */
/** What is wrong with a series beyond the shape of its observations. */
export function seriesReports({
  unit,
  observations,
}: Pick<UnitSeries, 'unit' | 'observations'>): readonly CheckReport[] {
  const rows: readonly Partial<UnitObservation>[] = observations.map((row) => Object(row) as object);
  const keys = rows.map(({ place, year, date }) =>
    place === undefined || (year === undefined && date === undefined)
      ? undefined
      : `${place} (${date ?? String(year)})`,
  );
  const hasCounts = rows.some(({ count }) => count !== undefined);
  const hasRates = rows.some(
    ({ numerator, denominator, ratePercent }) => (numerator ?? denominator ?? ratePercent) !== undefined,
  );
  return [
    ...(!hasCounts || !hasRates || rows.some(hasBoth)
      ? []
      : [
          {
            code: 'contradiction' as const,
            at: ['observations'],
            details: {
              what: 'all counts, or all rates: count, ratePercent',
              whatVi: 'tất cả là số lượng hoặc tất cả là tỷ lệ: count, ratePercent',
            },
          },
        ]),
    ...(isMeasure(unit) ? rows.flatMap((row, at) => unitReports(row, at, unit)) : []),
    ...repeated(keys).map((at) => ({
      code: 'duplicate' as const,
      at: ['observations', at],
      details: { key: keys[at] as string },
    })),
  ];
}

/** Of an observation that has both, its own check tells. */
function hasBoth({ count, numerator, denominator, ratePercent }: Partial<UnitObservation>): boolean {
  return count !== undefined && (numerator ?? denominator ?? ratePercent) !== undefined;
}

/** Counts are in the unit of the series. */
function unitReports(row: Partial<UnitObservation>, at: number, expected: string): readonly CheckReport[] {
  return (['count', 'numerator', 'denominator'] as const).flatMap((member): readonly CheckReport[] => {
    const { unit: received } = Object(row[member]) as { readonly unit?: unknown };
    return received === expected || !isMeasure(received)
      ? []
      : [
          {
            code: 'unit-mismatch',
            at: ['observations', at, member, 'unit'],
            details: { expected, received },
          },
        ];
  });
}
