import { isInForce, type IsoDate } from '../../foundation/internal.js';
import type { ColumnRule, CriteriaSet, UnitFacts } from '../model/index.js';
import type { ColumnDecision } from './column.js';
import { evaluateCondition, factOf } from './evaluateCondition.js';

/** What a rule says of a unit: the column, open with the facts that would tell, or that the law does not settle it. */
type RuleOutcome =
  | { readonly kind: 'applies'; readonly column: string | null }
  | { readonly kind: 'open'; readonly columns: readonly (string | null)[]; readonly facts: readonly string[] }
  | { readonly kind: 'passed' };

/**
 * By which column a unit is judged on a day: the first rule in force whose condition holds. Rules whose condition is open may
 * apply, so their columns are candidates; if all candidates are one column, that one it is.
 */
export function decideColumn(set: CriteriaSet, date: IsoDate, facts: UnitFacts): ColumnDecision | undefined {
  const { columns, columnRules = [] } = set;
  if (columns === undefined) return undefined;
  const candidates = new Set<string | null>();
  const missing = new Set<string>();
  let last: ColumnRule | undefined;
  for (const rule of columnRules.filter(({ validity }) => isInForce(validity, date))) {
    const outcome = outcomeOf(rule, set, facts);
    if (outcome.kind === 'passed') continue;
    if (outcome.kind === 'open') {
      for (const column of outcome.columns) candidates.add(column);
      for (const fact of outcome.facts) missing.add(fact);
      continue;
    }
    candidates.add(outcome.column);
    last = rule;
    break;
  }
  const [only, another] = candidates;
  const decided = columns.find(({ id }) => id === only);
  if (last !== undefined && another === undefined && decided !== undefined)
    return { kind: 'column', id: decided.id, name: decided.name, citation: last.citation };
  return openColumn(set, candidates, last, missing);
}

/** Where no rule settles the case, it may be any column by which single units are judged. */
function openColumn(
  { columns = [] }: CriteriaSet,
  candidates: ReadonlySet<string | null>,
  last: ColumnRule | undefined,
  missing: ReadonlySet<string>,
): ColumnDecision {
  const isWide = last === undefined || candidates.has(null);
  return {
    kind: 'open-column',
    candidates: columns
      .filter(({ id, isNational }) => candidates.has(id) || (isWide && isNational !== true))
      .map(({ id }) => id),
    missingFacts: [...missing],
  };
}

function outcomeOf(rule: ColumnRule, set: CriteriaSet, facts: UnitFacts): RuleOutcome {
  const { when, column } = rule;
  const condition = when === undefined ? { holds: true as const } : evaluateCondition(when, facts);
  if (condition.holds === false) return { kind: 'passed' };
  const named = namedColumn(column, set, facts);
  if (condition.holds !== undefined) return named;
  const columns = named.kind === 'applies' ? [named.column] : named.columns;
  return { kind: 'open', columns, facts: condition.missing };
}

/** The column that a rule names, for units to which it applies. */
function namedColumn(
  column: ColumnRule['column'],
  { facts: definitions = [] }: CriteriaSet,
  facts: UnitFacts,
): Exclude<RuleOutcome, { readonly kind: 'passed' }> {
  if (column === null || typeof column === 'string') return { kind: 'applies', column };
  const value = factOf(facts, column.fact);
  if (typeof value === 'string') return { kind: 'applies', column: value };
  const columns = definitions.flatMap((one) =>
    one.id === column.fact && one.kind === 'choice' ? one.options : [],
  );
  return { kind: 'open', columns, facts: [column.fact] };
}
