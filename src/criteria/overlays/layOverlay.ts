import { readInput, throwProblems } from '../../foundation/index.js';
import * as z from 'zod/mini';
import { readSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/index.js';
import { applyOverlay } from './applyOverlay.js';
import { changesOf } from './changesOf.js';
import type { OverlayChange } from './overlayChange.js';
import { overlayProblems } from './overlayProblems.js';
import type { ThresholdOverlay } from './thresholdOverlay.js';
import { thresholdOverlaySchema } from './thresholdOverlaySchema.js';

/** A set and an overlay that were read, and what comes of the two. */
export interface LaidOverlay {
  /** The set. */
  readonly set: CriteriaSet;
  /** The overlay. */
  readonly overlay: ThresholdOverlay;
  /** The set with the overlay, as yet unchecked. */
  readonly overlaid: CriteriaSet;
  /** What changed. */
  readonly changes: readonly OverlayChange[];
}

/** Read a set and an overlay, and lay the one over the other. */
export function layOverlay(given: CriteriaSet, input: ThresholdOverlay): LaidOverlay {
  const set = readSet(given);
  const { overlay } = readInput(z.strictObject({ overlay: thresholdOverlaySchema }), { overlay: input });
  throwProblems(overlayProblems(set, overlay));
  const { set: overlaid, changes, problems } = applyOverlay(set, overlay);
  throwProblems(problems);
  return { set, overlay, overlaid, changes: changesOf(set, overlay, changes) };
}
