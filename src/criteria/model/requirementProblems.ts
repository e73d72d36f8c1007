import { addDays, type CheckReport } from '../../foundation/internal.js';
import type { ByDateRequirement, GradeRequirement, RequirementPart } from './requirement.js';
import { notAmong } from './notIn.js';

/** A stretch of years, counts or days, both ends included. */
interface Span<T> {
  readonly from: T;
  readonly to: T | null;
}

/**
 * What is wrong with spans that have to follow one another: gaps, overlaps, an end before its start, or an open end that is not
 * the last.
 *
 * @param spans - The spans in order.
 * @param at - The member that holds them.
 * @param next - What follows an end at once.
 */
function spanProblems<T extends number | string>(
  spans: readonly Span<T>[],
  at: string,
  next: (end: T) => T,
): readonly CheckReport[] {
  return spans.flatMap(({ from, to }, index): readonly CheckReport[] => {
    const reversed: readonly CheckReport[] =
      to === null || from <= to
        ? []
        : [{ code: 'period-reversed', at: [at, index], details: { from: String(from), to: String(to) } }];
    const before = spans[index - 1];
    if (before === undefined) return reversed;
    return [...reversed, ...seamProblems(before.to, from, [at, index, 'from'], next)];
  });
}

function seamProblems<T extends number | string>(
  end: T | null,
  from: T,
  at: NonNullable<CheckReport['at']>,
  next: (end: T) => T,
): readonly CheckReport[] {
  if (end === null || from <= end) return [{ code: 'overlap', at, details: { from: String(from) } }];
  const expected = next(end);
  if (from === expected) return [];
  return [{ code: 'gap', at, details: { from: String(expected), to: String(from) } }];
}

/** What is wrong with requirements by year. */
export function yearProblems({ years }: { readonly years: readonly Span<number>[] }): readonly CheckReport[] {
  return spanProblems(years, 'years', (year) => year + 1);
}

/** What is wrong with requirements by a local count: they start at 0 and have no end. */
export function bandProblems({ bands }: { readonly bands: readonly Span<number>[] }): readonly CheckReport[] {
  return [
    ...spanProblems(bands, 'bands', (count) => count + 1),
    ...bands.flatMap(({ from, to }, index): readonly CheckReport[] => [
      ...(index > 0 || from === 0
        ? []
        : [{ code: 'gap' as const, at: ['bands', index, 'from'], details: { from: '0', to: String(from) } }]),
      ...(index < bands.length - 1 || to === null
        ? []
        : [
            {
              code: 'gap' as const,
              at: ['bands', index, 'to'],
              details: { from: String(to + 1), to: '…' },
            },
          ]),
    ]),
  ];
}

/** What is wrong with the versions of an amended requirement among themselves. */
export function versionProblems({ versions }: ByDateRequirement): readonly CheckReport[] {
  return spanProblems(versions, 'versions', (day) => addDays(day, 1));
}

/** What is wrong with a scale of grades. */
export function gradeProblems({ grades, atLeast }: GradeRequirement): readonly CheckReport[] {
  const ids = grades.map(({ id }) => id);
  return [
    ...duplicateIds(ids, (index) => ['grades', index, 'id']),
    ...(ids.includes(atLeast)
      ? []
      : [{ code: 'no-such-member' as const, at: ['atLeast'], details: notAmong(atLeast, 'grades') }]),
  ];
}

/** What is wrong with the parts of a composite requirement. */
export function partProblems({
  parts,
}: {
  readonly parts: readonly RequirementPart[];
}): readonly CheckReport[] {
  return duplicateIds(
    parts.map(({ id }) => id),
    (index) => ['parts', index, 'id'],
  );
}

/** Ids that occur a second time. */
export function duplicateIds(
  ids: readonly string[],
  at: (index: number) => NonNullable<CheckReport['at']>,
): readonly CheckReport[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index): readonly CheckReport[] => {
    if (seen.has(id)) return [{ code: 'duplicate', at: at(index), details: { key: id } }];
    seen.add(id);
    return [];
  });
}
