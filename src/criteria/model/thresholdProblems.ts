import { toDecimal, type CheckReport, type Measure } from '../../foundation/internal.js';
import type { CriteriaSetDefinition, Indicator } from './criteriaSet.js';
import type { ByDateRequirement, Requirement } from './requirement.js';
import { walkRequirement } from './requirementTree.js';
import { absent, notAmong, notInSet } from './notIn.js';

type Place = NonNullable<CheckReport['at']>;

interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly at: Place;
}

/** What is wrong with the thresholds of a set as a whole: columns, facts and days that they do not cover, and circles. */
export function thresholdProblems(set: CriteriaSetDefinition): readonly CheckReport[] {
  const indicators = placedIndicators(set);
  return [...indicators.flatMap((placed) => cellProblems(set, placed)), ...circles(set.id, indicators)];
}

function placedIndicators({ criteria, monitored = [] }: CriteriaSetDefinition): readonly PlacedIndicator[] {
  return [
    ...criteria.flatMap(({ indicators = [] }, criterion) =>
      indicators.map((indicator, index) => ({
        indicator,
        at: ['criteria', criterion, 'indicators', index, 'requirement'],
      })),
    ),
    ...monitored.map((indicator, index) => ({ indicator, at: ['monitored', index, 'requirement'] })),
  ];
}

function cellProblems(
  set: CriteriaSetDefinition,
  { indicator, at }: PlacedIndicator,
): readonly CheckReport[] {
  const { requirement, unit, isChange } = indicator;
  const reports: CheckReport[] = [];
  if (requirement === undefined) return reports;
  const visit: Parameters<typeof walkRequirement>[2] = (inner, place, innerUnit, ofChange) => {
    const where = [...at, ...place];
    reports.push(...unitProblems(inner, innerUnit, where), ...referenceProblems(set, inner, where));
    if (!ofChange) reports.push(...shareProblems(inner, where));
    if (inner.kind === 'by-date') reports.push(...coverProblems(set, inner, where));
  };
  walkRequirement(requirement, unit, visit, [], isChange);
  return reports;
}

function unitProblems(
  requirement: Requirement,
  unit: Measure | undefined,
  at: Place,
): readonly CheckReport[] {
  if (!('unit' in requirement) || requirement.unit === unit) return [];
  const details = { expected: unit ?? 'none', received: requirement.unit };
  return [{ code: 'unit-mismatch', at: [...at, 'unit'], details }];
}

/** A share lies from 0 to 100: no value could be compared with a threshold beyond. */
function shareProblems(requirement: Requirement, at: Place): readonly CheckReport[] {
  if (requirement.kind !== 'number' || requirement.unit !== 'percent') return [];
  const value = toDecimal(requirement.value);
  const place = [...at, 'value'];
  if (value.gt(100)) return [{ code: 'too-large', at: place, details: { maximum: '100' } }];
  return value.isNegative() ? [{ code: 'too-small', at: place, details: { minimum: '0' } }] : [];
}

function referenceProblems(
  set: CriteriaSetDefinition,
  requirement: Requirement,
  at: Place,
): readonly CheckReport[] {
  if (requirement.kind === 'by-column') return byColumnProblems(set, Object.keys(requirement.columns), at);
  if (requirement.kind === 'by-count') {
    const fact = set.facts?.find(({ id }) => id === requirement.fact);
    return fact?.kind === 'number' ? [] : [absent(notAmong(requirement.fact, 'facts'), [...at, 'fact'])];
  }
  if (requirement.kind !== 'relative' || requirement.to.kind !== 'threshold') return [];
  const { set: other = set.id, indicator } = requirement.to;
  const isKnown =
    other !== set.id || placedIndicators(set).some((placed) => placed.indicator.id === indicator);
  return isKnown ? [] : [absent(notInSet(indicator, set.id), [...at, 'to', 'indicator'])];
}

function byColumnProblems(
  { columns = [] }: CriteriaSetDefinition,
  given: readonly string[],
  at: Place,
): readonly CheckReport[] {
  const ids = columns.map(({ id }) => id);
  return [
    ...ids.flatMap((id): readonly CheckReport[] =>
      given.includes(id)
        ? []
        : [{ code: 'missing', at: [...at, 'columns', id], details: { expected: 'object' } }],
    ),
    ...given.flatMap((id) =>
      ids.includes(id) ? [] : [absent(notAmong(id, 'columns'), [...at, 'columns', id])],
    ),
  ];
}

/** The versions of a cell cover the validity of the set: what a day asks for is never left open by accident. */
function coverProblems(
  { validity }: CriteriaSetDefinition,
  { versions }: ByDateRequirement,
  at: Place,
): readonly CheckReport[] {
  return versions.flatMap(({ from, to }, index) => {
    const isLate = index === 0 && from > validity.from;
    const isLast = index === versions.length - 1;
    const isShort = isLast && to !== null && (validity.to === null || to < validity.to);
    return [
      ...(isLate ? [gap(validity.from, from, [...at, 'versions', index, 'from'])] : []),
      ...(isShort ? [gap(to, validity.to ?? '…', [...at, 'versions', index, 'to'])] : []),
    ];
  });
}

/** Thresholds of this set that are relative to one another in a circle: none of them would ever have a value. */
function circles(set: string, indicators: readonly PlacedIndicator[]): readonly CheckReport[] {
  const next = new Map(indicators.map(({ indicator }) => [indicator.id, relativesOf(set, indicator)]));
  return indicators.flatMap(({ indicator, at }): readonly CheckReport[] =>
    reaches(indicator.id, indicator.id, next, new Set()) ? [{ code: 'cyclic', at }] : [],
  );
}

function relativesOf(set: string, { requirement, unit }: Indicator): readonly string[] {
  const ids: string[] = [];
  if (requirement === undefined) return ids;
  walkRequirement(requirement, unit, (inner) => {
    if (inner.kind !== 'relative' || inner.to.kind !== 'threshold') return;
    if ((inner.to.set ?? set) === set) ids.push(inner.to.indicator);
  });
  return ids;
}

function reaches(
  from: string,
  goal: string,
  next: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  return (next.get(from) ?? []).some((id) => {
    if (id === goal) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return reaches(id, goal, next, seen);
  });
}

function gap(from: string, to: string, at: Place): CheckReport {
  return { code: 'gap', at, details: { from, to } };
}
