import type { CoefficientClass, PointsByClass, PointsFormula } from '../model/pointsFormula.js';
import type { PlaceColumns } from '../places/readPlacesFast.js';
import { scaled, type FastPlan } from './fastPlan.js';

/** The points of places, as whole numbers of units of a power of ten. */
export interface ScaledPoints {
  /** The whole number of each place. */
  readonly wholes: Float64Array;
  /** How many decimals they stand for. */
  readonly decimals: number;
}

/**
 * Compute the points of all places in doubles.
 *
 * All numbers are whole and none is negative, so that what grows too large for a double to hold exactly shows in the outcome.
 *
 * @returns The points, exactly; `undefined` if some are too large.
 */
export function fastPoints(plan: FastPlan, columns: PlaceColumns): ScaledPoints | undefined {
  const { decimals, at } = compile(plan.reading.pointsFormula, plan, columns);
  const wholes = new Float64Array(columns.keys.length);
  const excluded = excludedRows(plan, columns);
  for (let row = 0; row < wholes.length; row += 1) {
    const whole = excluded[row] === 1 ? 0 : at(row);
    if (!Number.isSafeInteger(whole)) return undefined;
    wholes[row] = whole;
  }
  return { wholes, decimals };
}

/** Which places belong to a class that gets nothing. */
function excludedRows({ ranked }: FastPlan, { keys, chosen }: PlaceColumns): Uint8Array {
  const excluded = new Uint8Array(keys.length);
  ranked.forEach((classes, criterion) => {
    const getNothing = classes.map((one) => one.excluded !== undefined);
    if (!getNothing.includes(true)) return;
    const column = chosen[criterion] as Uint8Array;
    for (let row = 0; row < column.length; row += 1)
      if (getNothing[(column[row] as number) - 1] === true) excluded[row] = 1;
  });
  return excluded;
}

/** A part of a formula that gives whole numbers. */
interface Compiled {
  readonly decimals: number;
  readonly at: (row: number) => number;
}

function compile(formula: PointsFormula, plan: FastPlan, columns: PlaceColumns): Compiled {
  switch (formula.kind) {
    case 'sum':
      return sum(formula.terms.map((term) => compile(term, plan, columns)));
    case 'product':
      return formula.factors.map((factor) => compile(factor, plan, columns)).reduce(product);
    case 'number': {
      const { whole, decimals } = scaled(formula.value);
      return { decimals, at: () => whole };
    }
    case 'per-count': {
      const { whole, decimals } = scaled(formula.coefficient);
      const column = columns.figures[plan.figureIds.indexOf(formula.figureId)] as Float64Array;
      // The figures are whole: a limit with decimals is met by none of them.
      const limit = formula.atMost === undefined ? undefined : scaled(formula.atMost);
      if (limit === undefined) return { decimals, at: (row) => whole * (column[row] as number) };
      const factor = 10 ** limit.decimals;
      return {
        decimals: decimals + limit.decimals,
        at: (row) => whole * Math.min((column[row] as number) * factor, limit.whole),
      };
    }
    case 'by-class':
      return byClass(formula, plan, columns);
  }
}

function byClass(criterion: PointsByClass, plan: FastPlan, columns: PlaceColumns): Compiled {
  const index = plan.criteria.indexOf(criterion);
  const parts = (plan.ranked[index] as readonly CoefficientClass[]).map(({ coefficient = '0' }) =>
    scaled(coefficient),
  );
  const decimals = Math.max(...parts.map((part) => part.decimals));
  // Ranks begin with 1.
  const wholes = Float64Array.from([
    0,
    ...parts.map((part) => part.whole * 10 ** (decimals - part.decimals)),
  ]);
  const column = columns.chosen[index] as Uint8Array;
  return { decimals, at: (row) => wholes[column[row] as number] as number };
}

function sum(parts: readonly Compiled[]): Compiled {
  const decimals = Math.max(...parts.map((part) => part.decimals));
  const [first, ...others] = parts.map((part) => withDecimals(part, decimals));
  return others.reduce(
    (before, part) => ({ decimals, at: (row) => before.at(row) + part.at(row) }),
    first as Compiled,
  );
}

function withDecimals({ decimals, at }: Compiled, wanted: number): Compiled {
  const factor = 10 ** (wanted - decimals);
  return factor === 1 ? { decimals, at } : { decimals: wanted, at: (row) => at(row) * factor };
}

function product(a: Compiled, b: Compiled): Compiled {
  return { decimals: a.decimals + b.decimals, at: (row) => a.at(row) * b.at(row) };
}
