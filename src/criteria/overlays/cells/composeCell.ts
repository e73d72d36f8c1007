import { addDays, type IsoDate } from '../../../foundation/internal.js';
import type { DatedRequirement, Requirement, YearsRequirement } from '../../model/index.js';
import { validityOf, type Scope, type Span } from './scope.js';
import type { ScopedRequirement } from './splitByScope.js';
import { sameWithSource } from './sameRequirement.js';

/**
 * Put a cell together from what it asks for in each scope: by date, then by column, then by year, each only as far as it makes a difference. So a
 * cell looks the same whatever the order in which that came about.
 *
 * @param scoped - Requirements whose scopes fill the whole.
 * @param columns - The columns of the whole, in order.
 * @param days - The days that the versions of a cell have to cover.
 */
export function composeCell(
  scoped: readonly ScopedRequirement[],
  columns: readonly string[],
  days: Span<IsoDate>,
): Requirement {
  const starts = [...new Set(scoped.map(({ scope }) => scope.days.from))].sort();
  const versions = starts.map((from, index): DatedRequirement => {
    const next = starts[index + 1];
    const on = scoped.filter(({ scope }) => scope.days.from <= from && from <= scope.days.to);
    return {
      from: index === 0 ? days.from : from,
      to: next === undefined ? validityOf(days).to : addDays(next, -1),
      requirement: byColumn(on, columns),
    };
  });
  const [first, ...later] = joined(versions) as readonly [DatedRequirement, ...DatedRequirement[]];
  return later.length === 0 ? first.requirement : { kind: 'by-date', versions: [first, ...later] };
}

/** The scopes that make up a whole cell. */
export function scopesOfCell(
  columns: readonly string[],
  days: Span<IsoDate>,
  years: Scope['years'],
): readonly Scope[] {
  return columns.map((column) => ({ days, column, years }));
}

function byColumn(scoped: readonly ScopedRequirement[], columns: readonly string[]): Requirement {
  const cells = columns.map((column): [string, Requirement] => [
    column,
    byYear(scoped.filter(({ scope }) => scope.column === column)),
  ]);
  const [[, first]] = cells as [[string, Requirement]];
  return cells.every(([, cell]) => sameWithSource(cell, first))
    ? first
    : { kind: 'by-column', columns: Object.fromEntries(cells) };
}

function byYear(scoped: readonly ScopedRequirement[]): Requirement {
  const spans = scoped
    .map(({ scope, requirement }): YearsRequirement => ({ ...scope.years, requirement }))
    .sort((a, b) => a.from - b.from);
  const all = joined(spans) as readonly [YearsRequirement, ...YearsRequirement[]];
  const isKnown = all.map(({ requirement }) => requirement.kind !== 'unknown');
  if (all.length === 1 || !isKnown.includes(true)) return all[0].requirement;
  // A year that is not listed is unknown all the same.
  const years = all.slice(isKnown.indexOf(true), isKnown.lastIndexOf(true) + 1);
  const [only, ...more] = years as [YearsRequirement, ...YearsRequirement[]];
  return more.length === 0 && isOfItself(only) ? only.requirement : { kind: 'by-year', years };
}

/** Whether a requirement says by itself that it is for just these years. */
function isOfItself({ from, to, requirement }: YearsRequirement): boolean {
  return (
    requirement.kind === 'interpolated' && requirement.start.year === from && requirement.end.year === to
  );
}

/** Stretches that follow one another, with those joined that ask for the same. */
function joined<S extends { readonly to: unknown; readonly requirement: Requirement }>(
  spans: readonly S[],
): readonly S[] {
  const out: S[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last !== undefined && sameWithSource(last.requirement, span.requirement))
      out[out.length - 1] = { ...last, to: span.to };
    else out.push(span);
  }
  return out;
}
