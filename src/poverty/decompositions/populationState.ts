import * as z from 'zod/mini';
import {
  check,
  divideFractions,
  figureInputSchema,
  lazySchema,
  toDecimal,
  type CheckReport,
  type FigureInput,
  type Fraction,
} from '../../foundation/internal.js';
import { unitReports, type PlacedFigure } from '../figureUnits.js';
import { shareOf } from '../shares.js';
import { valueFraction } from '../statistics/datedValue.js';
import type { CountBy } from '../weights.js';

/** How many there are at one time, and how many of them are poor: as a rate or as a count. */
export interface PopulationState {
  /** The households or persons; a number without a unit is in that of the others, households if none says one. */
  readonly population: FigureInput<CountBy>;
  /** The rate of poverty in per cent: a headcount, or another mean over the population, such as the poverty gap. */
  readonly ratePercent?: FigureInput<'percent'>;
  /** The poor among them, in place of the rate, in the unit of the population. */
  readonly poor?: FigureInput<CountBy>;
}

/** Schema of {@link PopulationState}. */
export const populationStateSchema: z.ZodMiniType<PopulationState> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      population: figureInputSchema<CountBy>({ units: ['household', 'person'], min: 0 }),
      ratePercent: z.exactOptional(figureInputSchema({ units: ['percent'], min: 0, max: 100 })),
      poor: z.exactOptional(figureInputSchema<CountBy>({ units: ['household', 'person'], min: 0 })),
    })
    .check(check(stateReports)),
);

/** A checked state as exact numbers, the rate as a share. */
export interface ExactState {
  readonly population: Fraction;
  readonly rate: Fraction;
}

/** A state as exact numbers. */
export function exactState({ population, ratePercent, poor }: PopulationState): ExactState {
  const all = valueFraction(population);
  // One of the two is given, the poor only of a population above zero.
  const rate =
    poor === undefined ? shareOf(ratePercent as FigureInput) : divideFractions(valueFraction(poor), all);
  return { population: all, rate };
}

/** What a state counts, with the places: the population, and the poor where they are given. */
export function placedCounts(
  { population, poor }: PopulationState,
  at: PlacedFigure['at'],
): readonly PlacedFigure<CountBy>[] {
  return [
    { figure: population, at: [...at, 'population'] },
    ...(poor === undefined ? [] : [{ figure: poor, at: [...at, 'poor'] }]),
  ];
}

function stateReports(state: PopulationState): readonly CheckReport[] {
  const { population, ratePercent, poor } = state;
  if (poor === undefined)
    return ratePercent === undefined ? [{ code: 'missing', at: ['ratePercent'], details: EXPECTED }] : [];
  if (ratePercent !== undefined) return [{ code: 'contradiction', at: ['poor'], details: BOTH }];
  const [part, whole] = [toDecimal(poor), toDecimal(population)];
  const units = unitReports(placedCounts(state, []));
  if (whole.isZero())
    return [...units, { code: 'wrong-type', at: ['population'], details: { expected: 'positive' } }];
  return part.gt(whole)
    ? [
        ...units,
        {
          code: 'part-exceeds-whole',
          at: ['population'],
          details: { part: part.toFixed(), whole: whole.toFixed() },
        },
      ]
    : units;
}

const EXPECTED = { expected: 'ratePercent or poor', expectedVi: 'ratePercent hoặc poor' };

const BOTH = { what: 'give either ratePercent or poor', whatVi: 'chỉ nêu ratePercent hoặc poor' };
