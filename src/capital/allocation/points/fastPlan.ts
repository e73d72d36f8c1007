import { fractionOf, toDecimal, type DecimalInput } from '../../../foundation/internal.js';
import type { CoefficientClass, PointsByClass } from '../model/pointsFormula.js';
import type { AllocationPlan } from './allocationPlan.js';

/** A plan in which places can be read and their points added in doubles, exactly. */
export interface FastPlan extends AllocationPlan {
  /** The ids of the figures that it needs. */
  readonly figureIds: readonly string[];
  /** The most that each of them may be. */
  readonly limits: readonly number[];
  /** For each criterion its classes in order, the last of those to which a place belongs being the one that counts. */
  readonly ranked: readonly (readonly CoefficientClass[])[];
  /** Where each class stands: in which criterion, and in which place of that order, from 1. */
  readonly classPlaces: ReadonlyMap<string, ClassPlace>;
}

/** Where a class stands in a fast plan. */
export interface ClassPlace {
  /** The number of its criterion. */
  readonly criterion: number;
  /** Its place in the order of the criterion, from 1. */
  readonly rank: number;
}

/** More classes than this do not fit into a column of bytes. */
const MOST_CLASSES = 250;

/** Make a fast plan; `undefined` if the rule needs a closer look at each place. */
export function fastPlan(plan: AllocationPlan): FastPlan | undefined {
  const { rule, criteria, needed } = plan;
  if (rule.readings.length > 1 || criteria.some(needsCloserLook)) return undefined;
  const ranked = criteria.map(({ coefficients }) => [...coefficients].sort(compare));
  const places = ranked.flatMap((classes, criterion) =>
    classes.map(({ id }, index) => [id, { criterion, rank: index + 1 }] as const),
  );
  return {
    ...plan,
    figureIds: needed.map(({ id }) => id),
    limits: needed.map(({ unit }) => (unit === 'percent' ? 100 : Number.MAX_SAFE_INTEGER)),
    ranked,
    classPlaces: new Map(places),
  };
}

function needsCloserLook({ figureId, coefficients }: PointsByClass): boolean {
  return (
    figureId !== undefined ||
    coefficients.length > MOST_CLASSES ||
    coefficients.some(({ namedPlaces }) => namedPlaces !== undefined)
  );
}

/** By coefficient: one that gets nothing stands above all others. */
function compare(a: CoefficientClass, b: CoefficientClass): number {
  if (a.coefficient === undefined || b.coefficient === undefined)
    return Number(a.coefficient === undefined) - Number(b.coefficient === undefined);
  return toDecimal(a.coefficient).cmp(toDecimal(b.coefficient));
}

/** A decimal as a whole number of units of a power of ten. */
export interface Scaled {
  /** The whole number, as a double: it need not be exact. */
  readonly whole: number;
  /** How many decimals it stands for. */
  readonly decimals: number;
}

/** A decimal as a whole number of units of its last decimal. */
export function scaled(value: DecimalInput): Scaled {
  const { numerator, denominator } = fractionOf(toDecimal(value));
  const decimals = toDecimal(value).decimalPlaces();
  return { whole: Number((numerator * 10n ** BigInt(decimals)) / denominator), decimals };
}
