import { toDecimal, type Decimal, passingDoubles } from '../../../foundation/internal.js';
import type { CriteriaSet, FactCondition } from '../../model/index.js';
import { walkRequirement } from '../../model/requirementTree.js';

/**
 * The doubles at which a number among the facts comes to mean something else in a set, in order: between two of them, all
 * values lead to the same columns and thresholds.
 */
export function factBreaks(set: CriteriaSet, fact: string): readonly number[] {
  const starts = new Set<number>();
  const add = (at: Decimal): void => {
    starts.add(passingDoubles('>=', at).least).add(passingDoubles('>', at).least);
  };
  for (const { when } of set.columnRules ?? []) if (when !== undefined) addCondition(when, fact, add);
  for (const { indicators = [] } of set.criteria) {
    for (const { requirement, unit } of indicators) {
      if (requirement === undefined) continue;
      walkRequirement(requirement, unit, (inner) => {
        if (inner.kind === 'by-count' && inner.fact === fact)
          for (const { from } of inner.bands) add(toDecimal(from));
      });
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function addCondition(condition: FactCondition, fact: string, add: (at: Decimal) => void): void {
  switch (condition.kind) {
    case 'compares':
      if (condition.fact === fact) add(toDecimal(condition.value));
      return;
    case 'is':
      return;
    case 'not':
      addCondition(condition.of, fact, add);
      return;
    default:
      for (const one of condition.of) addCondition(one, fact, add);
  }
}
