import * as z from 'zod/mini';
import {
  compareFractions,
  figureInputSchema,
  fraction,
  fractionOf,
  lazy,
  lazySchema,
  toDecimal,
  tooFewObservationsRefusal,
  type FigureInput,
  type Fraction,
  type Refusal,
} from '../../foundation/internal.js';
import { isRefused, type Refusable } from '../shared.js';

/** The score of a dimension of the PEFA framework, A the best. */
export type PefaScore = 'A' | 'B' | 'C' | 'D';

/** Schema of {@link PefaScore}. */
export const pefaScoreSchema: z.ZodMiniType<PefaScore> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['A', 'B', 'C', 'D']),
);

/** Whether a figure is good enough for A, for B, for C. */
export type PefaBands = readonly Within[];

type Within = (value: Fraction) => boolean;

/** Both bounds included, as “between 95% and 105%” is printed. */
export function between(lower: bigint, upper: bigint): Within {
  return (value) =>
    compareFractions(value, fraction(lower)) >= 0 && compareFractions(value, fraction(upper)) <= 0;
}

/** The bound itself not included, as “less than 5%” is printed. */
export function below(upper: bigint): Within {
  return (value) => compareFractions(value, fraction(upper)) < 0;
}

/** The bands of a variance of composition. */
export const varianceBands = /* @__PURE__ */ lazy((): PefaBands => [below(5n), below(10n), below(15n)]);

/** The score of one figure: that of the first band that holds it. */
export function scoreOf(value: Fraction, bands: PefaBands): PefaScore {
  const place = bands.findIndex((isWithin) => isWithin(value));
  return SCORES[place] ?? 'D';
}

const SCORES: readonly PefaScore[] = ['A', 'B', 'C'];

/**
 * The best score that two of three years reach: one year, an outlier, is let pass. A year without a figure is such an outlier; with
 * two of them there is no score.
 */
export function twoOfThree(
  years: readonly Refusable[],
  bands: PefaBands,
): PefaScore | Refusal<'too-few-observations'> {
  const scores = years.flatMap((year) => (isRefused(year) ? [] : [scoreOf(year, bands)])).sort();
  return scores[1] ?? tooFewObservationsRefusal;
}

/** Schema of a share in per cent that a report gives. */
export const reportedPercentSchema: z.ZodMiniType<FigureInput<'percent'>> = /* @__PURE__ */ lazySchema(() =>
  figureInputSchema({ units: ['percent'], min: 0 }),
);

/** A share in per cent that a report gives, as an exact fraction. */
export function reportedPercent(value: FigureInput<'percent'>): Fraction {
  return fractionOf(toDecimal(value));
}
