import type { CheckReport } from '../../foundation/internal.js';
import type { CriteriaSetDefinition } from './criteriaSet.js';
import type { FactCondition, FactDefinition } from './facts.js';
import { duplicateIds } from './requirementProblems.js';
import { absent, notAmong, notIn } from './notIn.js';

type Place = NonNullable<CheckReport['at']>;

/** What is wrong with the facts of a set, its columns, and the rules that put units into them. */
export function columnProblems(set: CriteriaSetDefinition): readonly CheckReport[] {
  const { facts = [], columns = [], columnRules = [] } = set;
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const columnIds = new Set(columns.map(({ id }) => id));
  return [
    ...duplicateIds(
      facts.map(({ id }) => id),
      (index) => ['facts', index, 'id'],
    ),
    ...duplicateIds(
      columns.map(({ id }) => id),
      (index) => ['columns', index, 'id'],
    ),
    ...columnRules.flatMap(({ when, column }, index): readonly CheckReport[] => {
      const at: Place = ['columnRules', index];
      return [
        ...(when === undefined ? [] : conditionProblems(when, known, [...at, 'when'])),
        ...columnNames(column, known).flatMap((id) =>
          columnIds.has(id) ? [] : [absent(notAmong(id, 'columns'), [...at, 'column'])],
        ),
        ...(typeof column === 'object' && column !== null && known.get(column.fact)?.kind !== 'choice'
          ? [absent(notAmong(column.fact, 'facts'), [...at, 'column', 'fact'])]
          : []),
      ];
    }),
  ];
}

type Facts = ReadonlyMap<string, FactDefinition>;

/** The columns into which a rule may put a unit. */
function columnNames(column: string | { readonly fact: string } | null, facts: Facts): readonly string[] {
  if (column === null) return [];
  if (typeof column === 'string') return [column];
  const fact = facts.get(column.fact);
  return fact?.kind === 'choice' ? fact.options : [];
}

function conditionProblems(condition: FactCondition, facts: Facts, at: Place): readonly CheckReport[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((one, index) => conditionProblems(one, facts, [...at, 'of', index]));
    case 'not':
      return conditionProblems(condition.of, facts, [...at, 'of']);
    default:
      return comparisonProblems(condition, facts.get(condition.fact), at);
  }
}

function comparisonProblems(
  condition: Extract<FactCondition, { readonly fact: string }>,
  fact: FactDefinition | undefined,
  at: Place,
): readonly CheckReport[] {
  const { fact: id } = condition;
  if (fact === undefined) return [absent(notAmong(id, 'facts'), [...at, 'fact'])];
  if (condition.kind === 'compares')
    return fact.kind === 'number' ? [] : [wrongKind('number', [...at, 'fact'])];
  if (fact.kind === 'number') return [wrongKind('boolean', [...at, 'fact'])];
  return condition.oneOf.flatMap((option, index): readonly CheckReport[] => {
    const fits =
      fact.kind === 'yes-no'
        ? typeof option === 'boolean'
        : typeof option === 'string' && fact.options.includes(option);
    return fits ? [] : [absent(notIn(String(option), id), [...at, 'oneOf', index])];
  });
}

function wrongKind(expected: string, at: Place): CheckReport {
  return { code: 'wrong-type', at, details: { expected } };
}
