import type { Problem } from '../../foundation/internal.js';
import { readSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/index.js';
import { addIndicators } from './indicators/addIndicators.js';
import { applyEntries } from './entries/applyEntries.js';
import { daysOf, commonSpan } from './cells/scope.js';
import { changesOf } from './changes/changesOf.js';
import type { OverlayChange } from './model/overlayChange.js';
import { entryProblems } from './entries/entryProblems.js';
import type { AddedIndicator, ThresholdOverlay } from './model/thresholdOverlay.js';
import { readOverlay } from './readOverlay.js';

/** A set and an overlay that were read, and what comes of the two. */
export interface LaidOverlay {
  /** The set. */
  readonly set: CriteriaSet;
  /** The overlay. */
  readonly overlay: ThresholdOverlay;
  /** The set with the overlay, as yet unchecked. */
  readonly overlaid: CriteriaSet;
  /** The indicators that were added. */
  readonly added: readonly AddedIndicator[];
  /** What changed. */
  readonly changes: readonly OverlayChange[];
  /** The criteria that it completes. */
  readonly completed: readonly string[];
  /** Everything in which the overlay does not fit the set; what is said of the changes is of the entries that do. */
  readonly problems: readonly Problem[];
}

/** Read a set and an overlay, and lay the one over the other. */
export function layOverlay(given: CriteriaSet, input: ThresholdOverlay): LaidOverlay {
  const set = readSet(given);
  const overlay = readOverlay(set, input);
  const { set: extended, added, completed, problems } = addIndicators(set, overlay);
  const misfits = entryProblems(extended, overlay);
  const fits = fittingEntries(extended, overlay, misfits);
  const { set: overlaid, changes, problems: inCells } = applyEntries(extended, overlay, fits);
  return {
    set,
    overlay,
    overlaid,
    added,
    completed,
    changes: changesOf(extended, overlay, changes),
    problems: [...problems, ...misfits, ...inCells],
  };
}

/** The places of the entries that can be put into the set. */
function fittingEntries(
  set: CriteriaSet,
  { entries, validity: usual, set: meant }: ThresholdOverlay,
  misfits: readonly Problem[],
): ReadonlySet<number> {
  // What it asks for in another set says nothing about this one.
  if (meant !== set.id) return new Set();
  const bad = new Set(misfits.map(({ path }) => path[2]));
  return new Set(
    entries.flatMap(({ validity = usual }, index) =>
      bad.has(index) || commonSpan(daysOf(validity), daysOf(set.validity)) === undefined ? [] : [index],
    ),
  );
}
