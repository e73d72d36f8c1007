import * as z from 'zod/mini';
import { lazySchema, readParts, throwProblems, type Problem } from '../../foundation/internal.js';
import type { CriteriaSet } from '../model/index.js';
import { entryProblems } from './entries/entryProblems.js';
import { addIndicators } from './indicators/addIndicators.js';
import type { ThresholdOverlay } from './model/thresholdOverlay.js';
import {
  overlayEntrySchema,
  overlayFrameSchema,
  thresholdOverlaySchema,
} from './model/thresholdOverlaySchema.js';

const givenSchema: z.ZodMiniType<{ readonly overlay: ThresholdOverlay }> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ overlay: thresholdOverlaySchema }),
);

const frameSchema = /* @__PURE__ */ lazySchema(() => z.object({ overlay: overlayFrameSchema }));

/**
 * Read an overlay for a set. Where something is malformed, its entries that are well-formed are held against the set all the
 * same, so that everything is told at once.
 *
 * @throws MtqgError with all problems of the form, and then with those of what has its form.
 */
export function readOverlay(set: CriteriaSet, input: ThresholdOverlay): ThresholdOverlay {
  const { value, problems } = readParts(givenSchema, { overlay: input });
  if (problems.length > 0) throwProblems([...problems, ...soundProblems(set, input)]);
  return (value as { readonly overlay: ThresholdOverlay }).overlay;
}

/** In what the well-formed parts of an overlay do not fit a set. */
function soundProblems(set: CriteriaSet, input: ThresholdOverlay): readonly Problem[] {
  const frame = readParts(frameSchema, { overlay: input }).value?.overlay;
  if (frame === undefined) return [];
  const sound = (frame.entries ?? []).flatMap((entry, index) => {
    const { value, problems } = readParts(overlayEntrySchema, entry);
    return value === undefined || problems.length > 0 ? [] : [{ index, entry: value }];
  });
  const overlay: ThresholdOverlay = { ...frame, entries: sound.map(({ entry }) => entry) };
  const { set: extended, problems } = addIndicators(set, overlay);
  return [
    ...problems,
    ...entryProblems(extended, overlay).map((problem): Problem => {
      const [holder, list, place, ...rest] = problem.path as readonly [string, string, ...Problem['path']];
      const of = typeof place === 'number' ? sound[place] : undefined;
      // Places are those of the input.
      return of === undefined ? problem : { ...problem, path: [holder, list, of.index, ...rest] };
    }),
  ];
}
