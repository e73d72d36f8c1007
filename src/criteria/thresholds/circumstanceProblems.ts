import { type Problem, type ProblemCode } from '../../foundation/internal.js';
import type { CriteriaSet, FactDefinition, FactValue } from '../model/index.js';
import { isApplied } from '../model/isApplied.js';
import type { Circumstances } from './circumstances.js';
import { decideColumn } from './decideColumn.js';
import { findIndicator } from './resolver.js';

/** Everything in which the circumstances of a unit do not fit a set. */
export function circumstanceProblems(
  set: CriteriaSet,
  circumstances: Circumstances,
  at: string,
): readonly Problem[] {
  const { date, year, facts = {} } = circumstances;
  const latest = Number(date.slice(0, 4));
  const factsWrong = Object.entries(facts).flatMap(([id, value]) => factProblems(set, id, value, at));
  return [
    ...(isApplied(set, date) ? [] : [problem('not-in-force', [at, 'date'], { on: date })]),
    ...(year === undefined || year <= latest
      ? []
      : [problem('too-large', [at, 'year'], { maximum: String(latest) })]),
    ...factsWrong,
    // Facts that are wrong decide nothing.
    ...(factsWrong.length > 0 ? [] : columnProblems(set, circumstances, at)),
    ...referenceProblems(set, circumstances, at),
  ];
}

function factProblems(set: CriteriaSet, id: string, value: FactValue, at: string): readonly Problem[] {
  const definition = set.facts?.find((fact) => fact.id === id);
  const place = [at, 'facts', id];
  if (definition === undefined) return [problem('no-such-member', place, { key: id, where: set.id })];
  return valueProblems(definition, value, place);
}

function valueProblems(
  definition: FactDefinition,
  value: FactValue,
  place: Problem['path'],
): readonly Problem[] {
  switch (definition.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [problem('wrong-type', place, { expected: 'boolean' })];
    case 'number':
      return typeof value === 'number' || (typeof value === 'string' && NUMBER.test(value))
        ? []
        : [problem('wrong-type', place, { expected: 'decimal' })];
    case 'choice':
      return typeof value === 'string' && definition.options.includes(value)
        ? []
        : [problem('not-one-of', place, { allowed: definition.options.join(', ') })];
  }
}

/** A decimal number that is not negative; its size has been checked as that of any input. */
const NUMBER = /^\d+(?:\.\d+)?$/;

function columnProblems(set: CriteriaSet, circumstances: Circumstances, at: string): readonly Problem[] {
  const { column, date, facts } = circumstances;
  if (column === undefined) return [];
  const known = set.columns ?? [];
  const place = [at, 'column'];
  const named = known.find(({ id }) => id === column);
  if (named === undefined)
    return [problem('not-one-of', place, { allowed: known.map(({ id }) => id).join(', ') })];
  if (facts === undefined) return [];
  const decided = decideColumn(set, date, facts);
  const possible = decided?.kind === 'open-column' ? decided.candidates : [decided?.id];
  // The national values are for nobody's facts to rule out, as long as these decide nothing.
  const isPossible =
    possible.includes(column) || (decided?.kind === 'open-column' && named.isNational === true);
  return isPossible ? [] : [problem('contradiction', place, { what: `${column} ≠ ${possible.join(' / ')}` })];
}

function referenceProblems(
  set: CriteriaSet,
  { references = {} }: Circumstances,
  at: string,
): readonly Problem[] {
  return Object.entries(references).flatMap(([base, figures]) =>
    Object.keys(figures).flatMap((of) => {
      const [indicator = of] = of.split('/');
      if (findIndicator(set, indicator) !== undefined) return [];
      return [problem('no-such-member', [at, 'references', base, of], { key: of, where: set.id })];
    }),
  );
}

function problem(code: ProblemCode, path: Problem['path'], details: Problem['details']): Problem {
  return { code, path, details };
}
