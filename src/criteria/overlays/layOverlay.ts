import { readInput, throwProblems } from '../../foundation/index.js';
import * as z from 'zod/mini';
import { readSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/index.js';
import { addIndicators } from './addIndicators.js';
import { applyOverlay } from './applyOverlay.js';
import { changesOf } from './changesOf.js';
import type { OverlayChange } from './overlayChange.js';
import { overlayProblems } from './overlayProblems.js';
import type { AddedIndicator, ThresholdOverlay } from './thresholdOverlay.js';
import { thresholdOverlaySchema } from './thresholdOverlaySchema.js';

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
}

/** Read a set and an overlay, and lay the one over the other. */
export function layOverlay(given: CriteriaSet, input: ThresholdOverlay): LaidOverlay {
  const set = readSet(given);
  const { overlay } = readInput(z.strictObject({ overlay: thresholdOverlaySchema }), { overlay: input });
  const { set: extended, added, problems } = addIndicators(set, overlay);
  throwProblems([...problems, ...overlayProblems(extended, overlay)]);
  const { set: overlaid, changes, problems: inCells } = applyOverlay(extended, overlay);
  throwProblems(inCells);
  return { set, overlay, overlaid, added, changes: changesOf(extended, overlay, changes) };
}
