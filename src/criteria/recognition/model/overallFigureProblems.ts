import type { CheckReport, Measure } from '../../../foundation/internal.js';
import type { LowestMemberCondition } from './recognitionConditions.js';

/** The figure of all places together has to be there, and of the same unit. */
export function overallFigureProblems(
  { overall, requirement }: LowestMemberCondition,
  figures: ReadonlyMap<string, Measure | undefined>,
  at: NonNullable<CheckReport['at']>,
): readonly CheckReport[] {
  if (overall === undefined) return [];
  const place = [...at, 'overall'];
  if (!figures.has(overall))
    return [
      {
        code: 'no-such-member',
        at: place,
        details: { key: overall, where: 'the conditions with a figure', whereVi: 'các điều kiện có số liệu' },
      },
    ];
  const expected = figures.get(overall);
  if (expected === requirement.unit) return [];
  return [
    {
      code: 'unit-mismatch',
      at: place,
      details: {
        expected: expected ?? 'none',
        expectedVi: expected ?? 'không có',
        received: requirement.unit,
      },
    },
  ];
}
