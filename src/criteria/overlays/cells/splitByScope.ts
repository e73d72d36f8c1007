import { addDays } from '../../../foundation/internal.js';
import type {
  ByColumnRequirement,
  ByDateRequirement,
  ByYearRequirement,
  Requirement,
  UnknownRequirement,
} from '../../model/index.js';
import { spansBeside, daysOf, commonSpan, type Scope, type Span } from './scope.js';

/** A requirement that does not itself depend on column, year or day, though what stands within it may. */
export type SettledRequirement = Exclude<
  Requirement,
  ByColumnRequirement | ByYearRequirement | ByDateRequirement
>;

/** What a cell asks for, and where. */
export interface ScopedRequirement {
  /** Where. */
  readonly scope: Scope;
  /** What is asked for. */
  readonly requirement: SettledRequirement;
}

/** What a cell says where it says nothing; told apart from what says that it is unknown by being this very object. */
export const UNSTATED: UnknownRequirement = /* @__PURE__ */ Object.freeze({ kind: 'unknown' });

/** What a cell asks for within a scope: requirements whose scopes fill it. Citations move down from what is taken apart. */
export function splitByScope(requirement: Requirement, scope: Scope): readonly ScopedRequirement[] {
  const { citation } = requirement;
  switch (requirement.kind) {
    case 'by-column': {
      const chosen = requirement.columns[scope.column];
      return splitByScope(chosen === undefined ? UNSTATED : withCitation(chosen, citation), scope);
    }
    case 'by-year':
      return inSpans(
        requirement.years.map(({ from, to, requirement: inner }) => ({
          span: { from, to },
          inner: withCitation(inner, citation),
        })),
        scope.years,
        (year, by) => year + by,
      ).flatMap(({ span, inner }) => splitByScope(inner, { ...scope, years: span }));
    case 'by-date':
      return inSpans(
        requirement.versions.map(({ from, to, requirement: inner }) => ({
          span: daysOf({ from, to }),
          inner: withCitation(inner, citation),
        })),
        scope.days,
        addDays,
      ).flatMap(({ span, inner }) => splitByScope(inner, { ...scope, days: span }));
    case 'interpolated': {
      const { start, end } = requirement;
      const span = { from: start.year, to: end.year };
      return inSpans([{ span, inner: requirement }], scope.years, (year, by) => year + by).map(
        ({ span: years, inner }) => ({ scope: { ...scope, years }, requirement: inner }),
      );
    }
    default:
      return [{ scope, requirement }];
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
  const covered = commonSpan({ from: first.span.from, to: last.span.to }, whole);
  if (covered === undefined) return [{ span: whole, inner: UNSTATED }];
  return [
    ...listed.flatMap(({ span, inner }) => {
      const met = commonSpan(span, covered);
      return met === undefined ? [] : [{ span: met, inner }];
    }),
    ...spansBeside(whole, covered, move).map((span) => ({ span, inner: UNSTATED })),
  ];
}
