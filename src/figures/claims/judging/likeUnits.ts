import type { Measure } from '../../../foundation/internal.js';

/** What a figure may be of that nobody says what it is. */
const ANYTHING: readonly string[] = ['item', ''];

/**
 * Whether two figures may be of one sort, so that they can be compared, divided into a ratio or subtracted: of one unit, of per cent and
 * points, of people and workers. What a rate is per does not part it from its amount, and a unit that is not known is like any.
 */
export function areLike(one: Measure | null, other: Measure | null): boolean {
  const [first, second] = [sortOf(one), sortOf(other)];
  return first === second || ANYTHING.includes(first) || ANYTHING.includes(second);
}

/** Whether two figures have a sum: of one unit, or of per cent and points. */
export function areAddable(one: Measure | null, other: Measure | null): boolean {
  return one === null || other === null || inPoints(one) === inPoints(other);
}

/** Whether a unit is per cent, or points of it. */
export function isPercent(unit: Measure | null): boolean {
  return sortOf(unit) === 'percent';
}

function sortOf(unit: Measure | null): string {
  const [base = ''] = (unit ?? '').split('/');
  return { percentagePoint: 'percent', worker: 'person' }[base] ?? base;
}

function inPoints(unit: Measure): string {
  return unit.replace('percentagePoint', 'percent');
}
