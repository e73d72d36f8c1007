import type { Measure, Quantity } from '../../../foundation/index.js';
import { stepsOfOne, stepText } from './shortNumber.js';

/** A quantity of canonical text, frozen. */
export function frozenQuantity<M extends Measure>(value: string, unit: M): Quantity<M> {
  return Object.freeze({ kind: 'quantity', value, unit });
}

/** The most decimals of a share that is kept ready: more are rarely reported. */
const MOST_READY_DECIMALS = 2;

/** The units of shares, and of how far shares lie apart. */
type ShareUnit = Extract<Measure, 'percent' | 'percentagePoint'>;

/**
 * Quantities from −100 to 100 by decimals and steps, made when first needed: most values of criteria are shares, the same ones
 * again and again, and freezing costs more than looking up. A memory that no result depends on.
 */
const ready: Readonly<Record<ShareUnit, (Quantity | undefined)[][]>> = { percent: [], percentagePoint: [] };

/** A short number with its unit, frozen. */
export function shortQuantity(steps: number, decimals: number, unit: Measure): Quantity {
  if ((unit !== 'percent' && unit !== 'percentagePoint') || decimals > MOST_READY_DECIMALS)
    return frozenQuantity(stepText(steps, decimals), unit);
  const most = 100 * stepsOfOne(decimals);
  const place = most + steps;
  if (place < 0 || steps > most) return frozenQuantity(stepText(steps, decimals), unit);
  const shares = (ready[unit][decimals] ??= new Array<undefined>(2 * most + 1));
  return (shares[place] ??= frozenQuantity(stepText(steps, decimals), unit));
}
