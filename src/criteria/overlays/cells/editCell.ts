import type { Citation, IsoDate } from '../../../foundation/internal.js';
import type { Requirement } from '../../model/index.js';
import { ALL_YEARS, scopesAround, commonScope, type Scope, type Span } from './scope.js';
import { composeCell, scopesOfCell } from './composeCell.js';
import { changePart, partIds } from './innerCells.js';
import { splitByScope, type ScopedRequirement } from './splitByScope.js';
import { simplify } from './simplify.js';

/** The whole to which a cell belongs. */
export interface CellFrame {
  /** The ids of the columns, in order. */
  readonly columns: readonly string[];
  /** The days of the set. */
  readonly days: Span<IsoDate>;
}

/** What is to be put into a cell. */
export interface CellEdit {
  /** The way to the part, by part ids; empty for the cell itself. */
  readonly part: readonly string[];
  /** Where, one scope a column. */
  readonly scopes: readonly Scope[];
  /** What stands in a scope afterwards, given what stood there and what that rests on unless it says so. */
  readonly replace: (old: ScopedRequirement, citation: Citation) => readonly ScopedRequirement[];
  /** Told of a part that a scope does not have: its id, its place in the way to the part, and the parts that there are. */
  readonly reportMissing: (id: string, step: number, known: readonly string[]) => void;
}

/** Put things into a cell, and put the cell into its plainest form. */
export function editCell(
  cell: Requirement,
  citation: Citation,
  { columns, days }: CellFrame,
  edits: readonly CellEdit[],
): Requirement {
  const whole = scopesOfCell(columns, days, ALL_YEARS).flatMap((scope) => splitByScope(cell, scope));
  const edited = edits.reduce<readonly ScopedRequirement[]>(
    (all, edit) => all.flatMap((one) => editScope(one, citation, days, edit)),
    whole,
  );
  return composeCell(
    edited.map((one) => simplify(one, days)),
    columns,
    days,
  );
}

function editScope(
  old: ScopedRequirement,
  citation: Citation,
  days: Span<IsoDate>,
  edit: CellEdit,
): readonly ScopedRequirement[] {
  const { scope, requirement } = old;
  const inside = edit.scopes.flatMap((other) => commonScope(scope, other) ?? []);
  return [
    ...inside.flatMap((one) => changed({ scope: one, requirement }, citation, days, edit, 0)),
    // Of the scopes of an edit, one at most is in the column.
    ...(inside[0] === undefined ? [scope] : scopesAround(scope, inside[0])).map((one) => ({
      scope: one,
      requirement,
    })),
  ];
}

function changed(
  old: ScopedRequirement,
  outer: Citation,
  days: Span<IsoDate>,
  edit: CellEdit,
  step: number,
): readonly ScopedRequirement[] {
  const { scope, requirement } = old;
  const id = edit.part[step];
  if (id === undefined) return edit.replace(simplify(old, days), outer);
  const citation = requirement.citation ?? outer;
  const within = (next: number) => (inner: Requirement) =>
    composeCell(
      splitByScope(inner, scope).flatMap((one) => changed(one, citation, days, edit, next)),
      [scope.column],
      days,
    );
  const result = changePart(requirement, id, within(step + 1), within(step));
  if (result === undefined) edit.reportMissing(id, step, partIds(requirement));
  return [{ scope, requirement: result ?? requirement }];
}
