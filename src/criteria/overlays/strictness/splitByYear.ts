import { decimalText, toDecimal } from '../../../foundation/internal.js';
import type { InterpolatedRequirement, Requirement } from '../../model/index.js';
import type { Scope } from '../cells/scope.js';
import { splitByScope, type ScopedRequirement } from '../cells/splitByScope.js';

/** What a requirement asks for, with interpolated thresholds put down year by year. */
export function splitByYear(requirement: Requirement, scope: Scope): readonly ScopedRequirement[] {
  return splitByScope(requirement, scope).flatMap((one) =>
    one.requirement.kind === 'interpolated' ? interpolated(one.requirement, one.scope) : [one],
  );
}

function interpolated(
  { operator, unit, start, end }: InterpolatedRequirement,
  scope: Scope,
): readonly ScopedRequirement[] {
  const [first, last] = [toDecimal(start.value), toDecimal(end.value)];
  const { from, to } = scope.years;
  return Array.from({ length: to - from + 1 }, (_, index): ScopedRequirement => {
    const year = from + index;
    const risen = last.minus(first).times(year - start.year);
    const value = decimalText(first.plus(risen.div(end.year - start.year)));
    return {
      scope: { ...scope, years: { from: year, to: year } },
      requirement: { kind: 'number', operator, value, unit },
    };
  });
}
