import type { Citation } from '../../../foundation/internal.js';
import type { Scope } from '../cells/scope.js';
import type { CellEdit, CellFrame } from '../cells/editCell.js';
import { effectOf } from '../strictness/effectOf.js';
import type { OverlayChange } from '../model/overlayChange.js';
import { splitByScope, UNSTATED, withCitation } from '../cells/splitByScope.js';
import { simplify } from '../cells/simplify.js';
import type { OverlayEntry, ThresholdOverlay } from '../model/thresholdOverlay.js';

/** A change in one column. */
export interface ScopedChange extends Pick<OverlayChange, 'entry' | 'before' | 'after' | 'effect'> {
  /** Where. */
  readonly scope: Scope;
}

/** How an entry is put into the scopes of a cell; each change is told. Years of which it does not speak are left as they are. */
export function replaceByEntry(
  overlay: ThresholdOverlay,
  entry: OverlayEntry,
  { days }: CellFrame,
  tell: (change: Omit<ScopedChange, 'entry'>) => void,
): CellEdit['replace'] {
  const source = entry.citation ?? overlay.citation;
  const corrects = entry.corrects ?? overlay.corrects ?? false;
  // So each part of it has a citation.
  const asked = withCitation(entry.requirement, source);
  return ({ scope, requirement: old }, outer) =>
    splitByScope(asked, scope).map((one) => {
      if (one.requirement === UNSTATED) return { ...one, requirement: old };
      const next = simplify(one, days);
      const before = { requirement: old, citation: old.citation ?? outer };
      const after = { requirement: next.requirement, citation: next.requirement.citation as Citation };
      const effect = effectOf(before, after, next.scope, corrects);
      tell({ scope: next.scope, before, after, effect });
      // What the set says as surely keeps its own source.
      return effect === 'unchanged' ? { ...next, requirement: old } : next;
    });
}
