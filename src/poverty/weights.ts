import * as z from 'zod/mini';
import {
  decimalSchema,
  figureInputSchema,
  fractionOf,
  lazySchema,
  multiplyFractions,
  fraction,
  toDecimal,
  type CheckReport,
  type DecimalInput,
  type FigureInput,
  type Fraction,
  type IsSound,
} from '../foundation/internal.js';

/** Whether a measure counts households, or the persons who live in them. */
export type CountBy = 'household' | 'person';

/** What a household of a sample stands for. */
export interface HouseholdWeight {
  /** Its sampling weight [quyền số]: the households for which it stands; 1 if left out. */
  readonly weight?: DecimalInput;
  /** The persons who live in it: a whole number, 1 or more. */
  readonly persons?: FigureInput<'person'>;
}

/** Schema of {@link CountBy}. */
export const countBySchema: z.ZodMiniType<CountBy> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['household', 'person']),
);

/** The members of {@link HouseholdWeight}, for schemas of households. */
export function weightMembers() {
  return {
    weight: z.exactOptional(decimalSchema({ min: 0 })),
    persons: z.exactOptional(figureInputSchema({ units: ['person'], min: 1, integer: true })),
  };
}

/** What is wrong with the weights of households: persons that are not given though they are counted, or nothing to divide by. */
export function weightReports(
  households: readonly HouseholdWeight[],
  countBy: CountBy,
  at: string,
  isSound: IsSound,
): readonly CheckReport[] {
  const missing = households.flatMap((household, index): readonly CheckReport[] =>
    countBy === 'person' && isSound(at, index) && household.persons === undefined
      ? [{ code: 'missing', at: [at, index, 'persons'], details: { expected: 'decimal' } }]
      : [],
  );
  const isWeightless =
    households.length > 0 &&
    isSound(at) &&
    households.every(({ weight }) => weight !== undefined && toDecimal(weight).isZero());
  return isWeightless ? [...missing, { code: 'contradiction', at: [at], details: WEIGHTLESS }] : missing;
}

/** The weight of a household in a measure: its sampling weight, times its persons where these are counted. */
export function weightOf({ weight = 1, persons = 1 }: HouseholdWeight, countBy: CountBy): Fraction {
  const sampling = weight === 1 ? ONE : fractionOf(toDecimal(weight));
  return countBy === 'household' ? sampling : multiplyFractions(sampling, fractionOf(toDecimal(persons)));
}

const ONE = /* @__PURE__ */ fraction(1n);

/** What is wrong where nothing weighs anything. */
export const WEIGHTLESS = { what: 'the weights add up to 0', whatVi: 'tổng các quyền số bằng 0' } as const;
