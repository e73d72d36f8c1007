import type { Validity } from '../../../foundation/internal.js';
import type { CriteriaSet } from '../../model/index.js';
import { ALL_YEARS, columnIds, daysOf, commonSpan } from '../cells/scope.js';
import type { OverlayEntry, ThresholdOverlay } from '../model/thresholdOverlay.js';

/** The places of entries that speak of the same cell, column, year and day as an earlier one. */
export function duplicateEntries(
  set: CriteriaSet,
  { entries, validity }: ThresholdOverlay,
): readonly number[] {
  const seen = new Map<string, OverlayEntry[]>();
  return entries.flatMap((entry, index) => {
    const others = seen.get(entry.indicator) ?? [];
    seen.set(entry.indicator, [...others, entry]);
    const isDouble = others.some((other) => {
      const columns = entry.columns ?? columnIds(set);
      const otherColumns = other.columns ?? columnIds(set);
      return (
        isWithin(entry.part ?? [], other.part ?? []) &&
        columns.some((id) => otherColumns.includes(id)) &&
        commonSpan(entry.years ?? ALL_YEARS, other.years ?? ALL_YEARS) !== undefined &&
        commonSpan(validityDays(entry, validity), validityDays(other, validity)) !== undefined
      );
    });
    return isDouble ? [index] : [];
  });
}

function validityDays(entry: OverlayEntry, validity: Validity) {
  return daysOf(entry.validity ?? validity);
}

/** Whether of two ways to a part one is the beginning of the other. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).every((id, index) => id === b[index]);
}
