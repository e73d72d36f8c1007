import * as z from 'zod/mini';
import {
  check,
  divideFractions,
  figureInputSchema,
  fraction,
  fractionOf,
  lazySchema,
  toDecimal,
  type CheckReport,
  type FigureInput,
  type Fraction,
} from '../../foundation/internal.js';
import { unitReports } from '../figureUnits.js';
import type { CountBy } from '../weights.js';

/** How many there are at one time, and how many of them are poor: as a rate or as a count. */
export interface PopulationState {
  /** The households or persons; a number without a unit is households. */
  readonly population: FigureInput<CountBy>;
  /** The rate of poverty in per cent: a headcount, or another mean over the population, such as the poverty gap. */
  readonly ratePercent?: FigureInput<'percent'>;
  /** The poor among them, in place of the rate. */
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
  const all = fractionOf(toDecimal(population));
  // One of the two is given, the poor only of a population above zero.
  const rate =
    poor === undefined
      ? divideFractions(fractionOf(toDecimal(ratePercent as FigureInput)), fraction(100n))
      : divideFractions(fractionOf(toDecimal(poor)), all);
  return { population: all, rate };
}

function stateReports({ population, ratePercent, poor }: PopulationState): readonly CheckReport[] {
  if (poor === undefined)
    return ratePercent === undefined ? [{ code: 'missing', at: ['ratePercent'], details: EXPECTED }] : [];
  if (ratePercent !== undefined) return [{ code: 'contradiction', at: ['poor'], details: BOTH }];
  const [part, whole] = [toDecimal(poor), toDecimal(population)];
  const units = unitReports([
    { figure: population, at: ['population'] },
    { figure: poor, at: ['poor'] },
  ]);
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
