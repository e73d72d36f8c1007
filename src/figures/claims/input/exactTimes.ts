import type { Measure } from '../../../foundation/internal.js';
import { allNames, type Formula } from '../formulas/formula.js';
import type { OneFigure } from '../../oneFigure.js';

const TIMES: readonly (Measure | null)[] = ['year', 'quarter', 'month', 'day'];

/** Years and months that something is divided by are whole as they are printed: an average over `3 năm` is over 3 years, not 2.5 to 3.5. */
export function withExactTimes(
  inputs: ReadonlyMap<string, OneFigure>,
  formulas: readonly Formula[],
): ReadonlyMap<string, OneFigure> {
  const divisors = new Set(formulas.flatMap(divisorNames));
  return new Map(
    [...inputs].map(([name, figure]) => [name, divisors.has(name) ? exactTime(figure) : figure]),
  );
}

function exactTime(figure: OneFigure): OneFigure {
  const isWhole =
    figure.form === 'single' &&
    TIMES.includes(figure.unit) &&
    figure.decimals === 0 &&
    figure.qualifier === null;
  return isWhole
    ? { ...figure, exact: true, interval: { lower: figure.value, upper: figure.value } }
    : figure;
}

/** The names that stand in what something is divided by. */
function divisorNames(tree: Formula): readonly string[] {
  if (tree.kind !== 'operation') return [];
  const below = tree.sign === '/' ? allNames(tree.right) : divisorNames(tree.right);
  return [...divisorNames(tree.left), ...below];
}
