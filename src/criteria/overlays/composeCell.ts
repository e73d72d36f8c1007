import { addDays, type IsoDate } from '../../foundation/internal.js';
import type { DatedRequirement, Requirement, YearsRequirement } from '../model/index.js';
import { validityOf, type Box, type Span } from './box.js';
import type { Piece } from './pieces.js';
import { sameWithSource } from './sameRequirement.js';

/**
 * Put the pieces of a cell together: by date, then by column, then by year, each only as far as it makes a difference. So a
 * cell looks the same whatever the order in which its pieces came about.
 *
 * @param pieces - Pieces that fill the whole.
 * @param columns - The columns of the whole, in order.
 * @param days - The days that the versions of a cell have to cover.
 */
export function composeCell(
  pieces: readonly Piece[],
  columns: readonly string[],
  days: Span<IsoDate>,
): Requirement {
  const starts = [...new Set(pieces.map(({ box }) => box.days.from))].sort();
  const versions = starts.map((from, index): DatedRequirement => {
    const next = starts[index + 1];
    const on = pieces.filter(({ box }) => box.days.from <= from && from <= box.days.to);
    return {
      from: index === 0 ? days.from : from,
      to: next === undefined ? validityOf(days).to : addDays(next, -1),
      requirement: byColumn(on, columns),
    };
  });
  const [first, ...later] = joined(versions) as readonly [DatedRequirement, ...DatedRequirement[]];
  return later.length === 0 ? first.requirement : { kind: 'by-date', versions: [first, ...later] };
}

/** The boxes of a whole cell. */
export function wholeCell(
  columns: readonly string[],
  days: Span<IsoDate>,
  years: Box['years'],
): readonly Box[] {
  return columns.map((column) => ({ days, column, years }));
}

function byColumn(pieces: readonly Piece[], columns: readonly string[]): Requirement {
  const cells = columns.map((column): [string, Requirement] => [
    column,
    byYear(pieces.filter(({ box }) => box.column === column)),
  ]);
  const [[, first]] = cells as [[string, Requirement]];
  return cells.every(([, cell]) => sameWithSource(cell, first))
    ? first
    : { kind: 'by-column', columns: Object.fromEntries(cells) };
}

function byYear(pieces: readonly Piece[]): Requirement {
  const spans = pieces
    .map(({ box, requirement }): YearsRequirement => ({ ...box.years, requirement }))
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
