import { Decimal } from '../../foundation/internal.js';

/** The sum of amounts; nothing for none. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
}
