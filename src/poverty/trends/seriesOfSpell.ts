import * as z from 'zod/mini';
import {
  deepFreeze,
  lazySchema,
  quantity,
  readInput,
  toDecimal,
  yearSchema,
  type FigureInput,
  type Quantity,
} from '../../foundation/internal.js';
import { percentInput, type ObservationStatus } from './povertyObservation.js';

/** The rates of a spell, as far as a series needs them: a `PovertySpell` is one. */
export interface SpellToRead {
  /** The rates. */
  readonly observations: readonly {
    /** The year at whose end the rate was found. */
    readonly year: number;
    /** The rate, in per cent. */
    readonly ratePercent: FigureInput<'percent'>;
    /** Whether it is actual, an estimate or a forecast. */
    readonly figureStatus: ObservationStatus;
  }[];
}

/** Which rates of a spell a series takes. */
export interface SeriesOptions {
  /** Rates of which status; the settled ones alone if left out, so that no forecast bends a line through what happened. */
  readonly figureStatuses?: readonly ObservationStatus[];
}

/** A series of rates, as the statistics of trends take it. */
export interface RateSeries {
  /** The rates with their years. */
  readonly observations: readonly {
    /** The year at whose end the rate was found. */
    readonly year: number;
    /** The rate. */
    readonly value: Quantity<'percent'>;
  }[];
}

const statusSchema = /* @__PURE__ */ lazySchema(() => z.enum(['actual', 'estimate', 'forecast']));

const spellToReadSchema: z.ZodMiniType<SpellToRead> = /* @__PURE__ */ lazySchema(() =>
  z.object({
    observations: z.array(
      z.object({ year: yearSchema, ratePercent: percentInput(), figureStatus: statusSchema }),
    ),
  }),
);

const seriesOptionsSchema: z.ZodMiniType<SeriesOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ figureStatuses: z.exactOptional(z.array(statusSchema)) }),
);

/**
 * The rates of a spell as a series for `averageAnnualReduction`, `linearTrend` and `theilSenTrend`. A spell rests on one standard,
 * so that a line is never laid through rates of different standards.
 *
 * @param spell - A spell of `povertyTrend`.
 * @param options - Rates of which status; the settled ones alone if left out.
 * @returns The years and the rates, in the order of the spell.
 * @throws MtqgError on what is no spell: `wrong-type`, `missing`.
 *
 * @example
 * ```ts
 * import { linearTrend, povertyTrend, seriesOfSpell } from 'mtqg/poverty';
 *
 * const { spells } = povertyTrend({
 *   measure: 'poor',
 *   standard: 'vn-2022',
 *   observations: [
 *     { year: 2022, ratePercent: '4.03' },
 *     { year: 2023, ratePercent: '2.93' },
 *     { year: 2024, ratePercent: '1.93' },
 *     { year: 2025, ratePercent: '0.9', figureStatus: 'forecast' },
 *   ],
 * });
 * const slopes = spells.map((spell) => linearTrend(seriesOfSpell(spell)).slope);
 * slopes[0]; // => { kind: 'quantity', value: '-1.05', unit: 'percentagePoint/year' }
 * ```
 */
export function seriesOfSpell(spell: SpellToRead, options: SeriesOptions = {}): RateSeries {
  const { observations } = readInput(spellToReadSchema, spell);
  const { figureStatuses = ['actual'] } = readInput(seriesOptionsSchema, options);
  return deepFreeze({
    observations: observations.flatMap(({ year, ratePercent, figureStatus }) =>
      figureStatuses.includes(figureStatus)
        ? [{ year, value: quantity(toDecimal(ratePercent), 'percent') }]
        : [],
    ),
  });
}
