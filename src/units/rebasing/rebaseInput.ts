import * as z from 'zod/mini';
import {
  addFractions,
  amountSchema,
  check,
  citationSchema,
  compareFractions,
  decimalSchema,
  fraction,
  fractionOf,
  isIsoDate,
  isoDateSchema,
  lazySchema,
  measureSchema,
  percentSchema,
  shortText,
  toDecimal,
  yearSchema,
  type CheckReport,
  type Citation,
  type DecimalInput,
  type IsoDate,
  type Measure,
} from '../../foundation/internal.js';
import { movingSchema, type Moving } from '../succession/moving.js';
import { timeOf } from './time.js';
import type { UnitDirectory, UnitId } from '../model/unit.js';
import type { CodeSystem } from '../model/unitRef.js';

/** A figure of one unit at one time: a count, a part with its whole, or, where nothing else is known, a rate. */
export interface UnitObservation {
  /** The unit, by the borders in which the figure was found. */
  readonly unit: UnitId;
  /** The year of the figure; this or `on`. */
  readonly year?: number;
  /** The day of the figure; this or `year`. */
  readonly on?: IsoDate;
  /** How much there is, not negative, in the series' measure. */
  readonly count?: DecimalInput;
  /** The part of the whole that the rate counts; with `denominator`. */
  readonly numerator?: DecimalInput;
  /** The whole; with `numerator`. */
  readonly denominator?: DecimalInput;
  /** The rate in per cent, where numerator and denominator are not known. */
  readonly ratePercent?: DecimalInput;
}

/** Figures of units at different times, all counts or all rates. */
export interface UnitSeries {
  /** Whether the figures go by people (households, persons) or by area (forest, irrigated land). */
  readonly moving: Moving;
  /** What is counted, numerator and denominator alike. */
  readonly measure: Measure;
  /** The figures, in any order, one a unit and time. */
  readonly observations: readonly UnitObservation[];
}

/** The share of a divided unit that goes to one of its successors. */
export interface WeightShare {
  /** The successor. */
  readonly to: UnitId;
  /** The share, 0 to 1. */
  readonly share: DecimalInput;
}

/** The shares in which a divided unit went to its successors, all of them. */
export interface DivisionWeights {
  /** The divided unit. */
  readonly from: UnitId;
  /** The share of each of its successors; together exactly 1. */
  readonly shares: readonly WeightShare[];
  /** What the shares rest on. */
  readonly source: Citation;
}

/**
 * What to do with a unit that was divided without weights: refuse the figures of its successors; put the successors together to
 * their stable area; or bound their figures by none and all of it.
 */
export type DividedChoice = 'refuse' | 'stable-area' | 'bounds';

/** To what figures are carried, and how. */
export interface RebaseOptions {
  /** The code system to whose units figures are carried, for instance `'nso2025'`; or the day to whose units, `'2025-07-01'`. */
  readonly to: CodeSystem;
  /** The directories that hold the units and their succession; the provinces if left out. */
  readonly in?: UnitDirectory | readonly UnitDirectory[];
  /** The shares of divided units. */
  readonly weights?: readonly DivisionWeights[];
  /** What to do with divided units without weights; `'refuse'` if left out. */
  readonly divided?: DividedChoice;
}

/** Schema of {@link UnitObservation}: one time, and one kind of figure. */
export const unitObservationSchema: z.ZodMiniType<UnitObservation> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      unit: shortText(),
      year: z.exactOptional(yearSchema),
      on: z.exactOptional(isoDateSchema),
      count: z.exactOptional(amountSchema),
      numerator: z.exactOptional(amountSchema),
      denominator: z.exactOptional(amountSchema),
      ratePercent: z.exactOptional(percentSchema),
    })
    .check(check((observation) => [...timeReports(observation), ...figureReports(observation)])),
);

/** Schema of {@link UnitSeries}: counts or rates, none twice. */
export const unitSeriesSchema: z.ZodMiniType<UnitSeries> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      moving: movingSchema,
      measure: measureSchema,
      observations: z.array(unitObservationSchema).check(z.minLength(1)),
    })
    .check(check(seriesReports)),
);

/** Schema of {@link DivisionWeights}: the shares are exactly 1 together. */
export const divisionWeightsSchema: z.ZodMiniType<DivisionWeights> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      from: shortText(),
      shares: z
        .array(z.strictObject({ to: shortText(), share: decimalSchema({ min: 0, max: 1 }) }))
        .check(z.minLength(1)),
      source: citationSchema,
    })
    .check(check(shareReports)),
);

/** Schema of {@link RebaseOptions} without the directories, which are read apart. */
export const rebaseChoicesSchema: z.ZodMiniType<Omit<RebaseOptions, 'in'>> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    to: shortText().check(
      check((to) =>
        isIsoDate(to) && !isoDateSchema.safeParse(to).success
          ? [{ code: 'no-such-date', details: { received: to } }]
          : [],
      ),
    ),
    weights: z.exactOptional(
      z.array(divisionWeightsSchema).check(
        check((weights) =>
          repeated(weights.map(({ from }) => from)).map((at) => ({
            code: 'duplicate',
            at: [at, 'from'],
            details: { key: (weights[at] as DivisionWeights).from },
          })),
        ),
      ),
    ),
    divided: z.exactOptional(z.enum(['refuse', 'stable-area', 'bounds'])),
  }),
);

function timeReports({ year, on }: UnitObservation): readonly CheckReport[] {
  if (year === undefined && on === undefined)
    return [{ code: 'missing', at: ['year'], details: { expected: 'int' } }];
  return year !== undefined && on !== undefined
    ? [{ code: 'contradiction', at: ['on'], details: { what: 'year + on' } }]
    : [];
}

function figureReports(observation: UnitObservation): readonly CheckReport[] {
  const { count, numerator, denominator, ratePercent } = observation;
  const isRatio = numerator !== undefined || denominator !== undefined;
  const kinds = [
    ...(count === undefined ? [] : ['count']),
    ...(isRatio ? ['numerator'] : []),
    ...(ratePercent === undefined ? [] : ['ratePercent']),
  ];
  if (kinds.length === 0) return [missing('count')];
  if (kinds.length > 1) return [{ code: 'contradiction', details: { what: kinds.join(' + ') } }];
  if (!isRatio) return [];
  if (numerator === undefined) return [missing('numerator')];
  if (denominator === undefined) return [missing('denominator')];
  if (toDecimal(numerator).lte(toDecimal(denominator))) return [];
  const details = { part: String(numerator), whole: String(denominator) };
  return [{ code: 'part-exceeds-whole', at: ['numerator'], details }];
}

function missing(member: string): CheckReport {
  return { code: 'missing', at: [member], details: { expected: 'decimal' } };
}

function seriesReports({ observations }: UnitSeries): readonly CheckReport[] {
  const keys = observations.map((observation) => `${observation.unit} (${timeOf(observation)})`);
  const counts = observations.filter(({ count }) => count !== undefined).length;
  return [
    ...(counts === 0 || counts === observations.length
      ? []
      : [{ code: 'contradiction' as const, at: ['observations'], details: { what: 'count + ratePercent' } }]),
    ...repeated(keys).map((at) => ({
      code: 'duplicate' as const,
      at: ['observations', at],
      details: { key: keys[at] as string },
    })),
  ];
}

function shareReports({ shares }: DivisionWeights): readonly CheckReport[] {
  const sum = shares
    .map(({ share }) => fractionOf(toDecimal(share)))
    .reduce((a, b) => addFractions(a, b), fraction(0n));
  const terms = shares.map(({ share }) => String(share)).join(' + ');
  return [
    ...(compareFractions(sum, fraction(1n)) === 0
      ? []
      : [{ code: 'contradiction' as const, at: ['shares'], details: { what: `${terms} ≠ 1` } }]),
    ...repeated(shares.map(({ to }) => to)).map((at) => ({
      code: 'duplicate' as const,
      at: ['shares', at, 'to'],
      details: { key: (shares[at] as WeightShare).to },
    })),
  ];
}

/** The positions of what stands in a list a second time. */
function repeated(keys: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, at) => {
    const again = seen.has(key);
    seen.add(key);
    return again ? [at] : [];
  });
}
