import type { FigureInput, Measure, Problem, ProblemCode } from '../../foundation/internal.js';
import type { CriteriaSet, FactDefinition, FactValue } from '../model/index.js';
import { isApplied } from '../model/isApplied.js';
import { notInSet } from '../model/notIn.js';
import type { Circumstances } from './circumstances.js';
import { decideColumn } from './decideColumn.js';
import { findIndicator } from './resolver.js';

/** Everything in which the circumstances of a unit, or what is well-formed of them, do not fit a set. */
export function circumstanceProblems(
  set: CriteriaSet,
  circumstances: Partial<Circumstances>,
  at: string,
): readonly Problem[] {
  const { date, facts = {} } = circumstances;
  const factsWrong = Object.entries(facts).flatMap(([id, value]) => factProblems(set, id, value, at));
  return [
    ...(date === undefined ? [] : dateProblems(set, { ...circumstances, date }, at)),
    ...factsWrong,
    // Facts that are wrong decide nothing.
    ...(date === undefined || factsWrong.length > 0
      ? []
      : columnProblems(set, { ...circumstances, date }, at)),
    ...referenceProblems(set, circumstances, at),
  ];
}

function dateProblems(
  set: CriteriaSet,
  { date, year }: Pick<Circumstances, 'date' | 'year'>,
  at: string,
): readonly Problem[] {
  const latest = Number(date.slice(0, 4));
  const then = date < set.validity.from ? set.supersedes : set.supersededBy;
  const details = {
    date,
    what: `the set ${set.id} is not`,
    whatVi: `bộ tiêu chí ${set.id} không`,
    ...(then === undefined ? {} : { hint: 'set-then', use: then }),
  };
  return [
    ...(isApplied(set, date) ? [] : [problem('not-in-force', [at, 'date'], details)]),
    ...(year === undefined || year <= latest
      ? []
      : [problem('too-large', [at, 'year'], { maximum: String(latest) })]),
  ];
}

function factProblems(set: CriteriaSet, id: string, value: FactValue, at: string): readonly Problem[] {
  const definition = set.facts?.find((fact) => fact.id === id);
  const place = [at, 'facts', id];
  if (definition === undefined) return [problem('no-such-member', place, notInSet(id, set.id))];
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
      if (typeof value === 'boolean' || (typeof value === 'string' && !NUMBER.test(value)))
        return [problem('wrong-type', place, { expected: 'decimal' })];
      return unitProblems(value, definition.unit, place);
    case 'choice':
      return typeof value === 'string' && definition.options.includes(value)
        ? []
        : [problem('not-one-of', place, { allowed: definition.options.join(', ') })];
  }
}

/** A decimal number that is not negative; its size has been checked as that of any input. */
const NUMBER = /^\d+(?:\.\d+)?$/;

/** A figure that comes with a unit comes with the right one. */
function unitProblems(
  figure: FigureInput,
  unit: Measure | undefined,
  place: Problem['path'],
): readonly Problem[] {
  if (typeof figure !== 'object' || !('unit' in figure) || unit === undefined || figure.unit === unit)
    return [];
  return [problem('unit-mismatch', [...place, 'unit'], { expected: unit, received: figure.unit })];
}

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
  if (isPossible) return [];
  const others = possible.join(' / ');
  return [
    problem('contradiction', place, {
      what: `the facts put it into ${others}, not ${column}`,
      whatVi: `theo thông tin đã nêu là ${others}, không phải ${column}`,
    }),
  ];
}

function referenceProblems(
  set: CriteriaSet,
  { references = {} }: Partial<Circumstances>,
  at: string,
): readonly Problem[] {
  return Object.entries(references).flatMap(([base, figures]) =>
    Object.entries(figures).flatMap(([of, figure]) => {
      const place = [at, 'references', base, of];
      const [id = of, ...parts] = of.split('/');
      const found = findIndicator(set, id);
      if (found === undefined) return [problem('no-such-member', place, notInSet(of, set.id))];
      // A part may have a unit of its own.
      return parts.length > 0 ? [] : unitProblems(figure, found.indicator.unit, place);
    }),
  );
}

function problem(code: ProblemCode, path: Problem['path'], details: Problem['details']): Problem {
  return { code, path, details };
}
