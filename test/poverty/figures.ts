import { describeError, isMtqgError, toDecimal, type Measure } from '../../src/foundation/index.js';

/** A quantity as results hold it. */
export const figure = (value: string, unit: Measure) => ({ kind: 'quantity', value, unit });

/** A quantity in per cent. */
export const percent = (value: string) => figure(value, 'percent');

/** A quantity in percentage points. */
export const points = (value: string) => figure(value, 'percentagePoint');

/** The codes and places of what is wrong with a call; nothing if it goes through. */
export function problemsOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return undefined;
}

/** What is said of a call that fails. */
export function saidOf(call: () => unknown, locale: 'vi' | 'en'): string {
  try {
    call();
  } catch (error) {
    if (isMtqgError(error)) return describeError(error, locale);
    throw error;
  }
  return '';
}

/** The exact sum of quantities, as text. */
export function sum(quantities: readonly unknown[]): string {
  return quantities
    .map((one) => toDecimal((one as { value: string }).value))
    .reduce((all, one) => all.plus(one))
    .toFixed();
}
