import type { IsoDate } from '../../../foundation/internal.js';
import type { Span } from './scope.js';
import { composeCell } from './composeCell.js';
import { changeInner, uniteSexes } from './innerCells.js';
import { splitByScope, type ScopedRequirement } from './splitByScope.js';

/**
 * A requirement in its plainest form. What stands within it may depend on column, year and day as well: only what can hold in its
 * scope is kept.
 */
export function simplify({ scope, requirement }: ScopedRequirement, days: Span<IsoDate>): ScopedRequirement {
  const plainest = changeInner(requirement, (inner) =>
    composeCell(
      splitByScope(inner, scope).map((one) => simplify(one, days)),
      [scope.column],
      days,
    ),
  );
  return { scope, requirement: uniteSexes(plainest) };
}
