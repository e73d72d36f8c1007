import { toDecimal } from '../../foundation/internal.js';
import type { FactCondition, UnitFacts } from '../model/index.js';
import { passesOperator } from './passesOperator.js';

/** Whether a condition holds; where the facts given do not tell, the facts that would. */
export type ConditionOutcome =
  | { readonly holds: boolean }
  | { readonly holds?: undefined; readonly missing: readonly string[] };

/** Whether a condition holds for a unit: a fact that is not given is not known, never a no. */
export function evaluateCondition(condition: FactCondition, facts: UnitFacts): ConditionOutcome {
  switch (condition.kind) {
    case 'is': {
      const value = factOf(facts, condition.fact);
      if (value === undefined) return { missing: [condition.fact] };
      return { holds: condition.oneOf.some((option) => option === value) };
    }
    case 'compares': {
      const value = factOf(facts, condition.fact);
      if (value === undefined || typeof value === 'boolean') return { missing: [condition.fact] };
      return {
        holds: passesOperator(condition.operator, toDecimal(value).cmp(toDecimal(condition.value))),
      };
    }
    case 'not': {
      const outcome = evaluateCondition(condition.of, facts);
      return outcome.holds === undefined ? outcome : { holds: !outcome.holds };
    }
    case 'all':
    case 'any':
      return joined(condition.of, facts, condition.kind === 'any');
  }
}

/** A fact that was given; no inherited member of the record is taken for one. */
export function factOf(facts: UnitFacts, id: string): UnitFacts[string] | undefined {
  return Object.hasOwn(facts, id) ? facts[id] : undefined;
}

/** Of several conditions, `decisive` settles the whole; what is open matters only if nothing settles it. */
function joined(conditions: readonly FactCondition[], facts: UnitFacts, decisive: boolean): ConditionOutcome {
  const missing: string[] = [];
  for (const condition of conditions) {
    const outcome = evaluateCondition(condition, facts);
    if (outcome.holds === undefined) missing.push(...outcome.missing);
    else if (outcome.holds === decisive) return { holds: decisive };
  }
  return missing.length > 0 ? { missing } : { holds: !decisive };
}
