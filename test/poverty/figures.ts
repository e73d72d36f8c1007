import { toDecimal, type Measure } from '../../src/foundation/index.js';

export { bothOf, bothSaidOf, linesOf, problemsOf, saidOf } from '../problems.js';

/** A quantity as results hold it. */
export const figure = (value: string, unit: Measure) => ({ kind: 'quantity', value, unit });

/** A quantity in per cent. */
export const percent = (value: string) => figure(value, 'percent');

/** A quantity in percentage points. */
export const points = (value: string) => figure(value, 'percentagePoint');

/** The exact sum of quantities, as text. */
export function sum(quantities: readonly unknown[]): string {
  return quantities
    .map((one) => toDecimal((one as { value: string }).value))
    .reduce((all, one) => all.plus(one))
    .toFixed();
}
