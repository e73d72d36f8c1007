import { addDays } from '../../foundation/internal.js';
import type {
  ByColumnRequirement,
  ByDateRequirement,
  ByYearRequirement,
  Requirement,
  UnknownRequirement,
} from '../model/index.js';
import { beside, daysOf, meetSpans, type Box, type Span } from './box.js';

/** A requirement that does not itself depend on column, year or day, though what stands within it may. */
export type SettledRequirement = Exclude<
  Requirement,
  ByColumnRequirement | ByYearRequirement | ByDateRequirement
>;

/** What a cell asks for in one of its boxes. */
export interface Piece {
  /** The box. */
  readonly box: Box;
  /** What is asked for. */
  readonly requirement: SettledRequirement;
}

/** What a cell says where it says nothing; told apart from what says that it is unknown by being this very object. */
export const UNKNOWN: UnknownRequirement = /* @__PURE__ */ Object.freeze({ kind: 'unknown' });

/** What a cell asks for within a box: pieces that fill the box. Citations move down from what is taken apart. */
export function piecesOf(requirement: Requirement, box: Box): readonly Piece[] {
  const { citation } = requirement;
  switch (requirement.kind) {
    case 'by-column': {
      const chosen = requirement.columns[box.column];
      return piecesOf(chosen === undefined ? UNKNOWN : withCitation(chosen, citation), box);
    }
    case 'by-year':
      return inSpans(
        requirement.years.map(({ from, to, requirement: inner }) => ({
          span: { from, to },
          inner: withCitation(inner, citation),
        })),
        box.years,
        (year, by) => year + by,
      ).flatMap(({ span, inner }) => piecesOf(inner, { ...box, years: span }));
    case 'by-date':
      return inSpans(
        requirement.versions.map(({ from, to, requirement: inner }) => ({
          span: daysOf({ from, to }),
          inner: withCitation(inner, citation),
        })),
        box.days,
        addDays,
      ).flatMap(({ span, inner }) => piecesOf(inner, { ...box, days: span }));
    case 'interpolated': {
      const { start, end } = requirement;
      const span = { from: start.year, to: end.year };
      return inSpans([{ span, inner: requirement }], box.years, (year, by) => year + by).map(
        ({ span: years, inner }) => ({ box: { ...box, years }, requirement: inner }),
      );
    }
    default:
      return [{ box, requirement }];
  }
}

/** A requirement with the citation of what it stood in, unless it has its own. */
export function withCitation<R extends Requirement>(requirement: R, citation: Requirement['citation']): R {
  return citation === undefined || requirement.citation !== undefined
    ? requirement
    : { ...requirement, citation };
}

interface InSpan<T, R = Requirement> {
  readonly span: Span<T>;
  readonly inner: R;
}

/** What falls into a stretch, of one or more stretches that follow one another; unknown before the first and after the last. */
function inSpans<T extends number | string, R>(
  listed: readonly InSpan<T, R>[],
  whole: Span<T>,
  move: (place: T, by: number) => T,
): readonly InSpan<T, R | UnknownRequirement>[] {
  const [first, last] = [listed[0], listed.at(-1)] as [InSpan<T, R>, InSpan<T, R>];
  const covered = meetSpans({ from: first.span.from, to: last.span.to }, whole);
  if (covered === undefined) return [{ span: whole, inner: UNKNOWN }];
  return [
    ...listed.flatMap(({ span, inner }) => {
      const met = meetSpans(span, covered);
      return met === undefined ? [] : [{ span: met, inner }];
    }),
    ...beside(whole, covered, move).map((span) => ({ span, inner: UNKNOWN })),
  ];
}
