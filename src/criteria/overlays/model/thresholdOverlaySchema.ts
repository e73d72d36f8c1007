import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  citationSchema,
  lazySchema,
  measureSchema,
  shortText,
  validitySchema,
  yearSchema,
} from '../../../foundation/internal.js';
import { requirementSchema } from '../../model/requirementSchema.js';
import type { AddedIndicator, OverlayEntry, OverlayYears, ThresholdOverlay } from './thresholdOverlay.js';

/** The most entries that an overlay may have: far more than any set has cells. */
const ENTRY_LIMIT = 5000;

/** The most ids that a list of an entry may have. */
const ID_LIMIT = 200;

/** Schema of {@link OverlayYears}. */
export const overlayYearsSchema: z.ZodMiniType<OverlayYears> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ from: yearSchema, to: yearSchema })
    .check(
      check(({ from, to }) =>
        from <= to ? [] : [{ code: 'period-reversed', details: { from: String(from), to: String(to) } }],
      ),
    ),
);

/** Schema of {@link AddedIndicator}. */
export const addedIndicatorSchema: z.ZodMiniType<AddedIndicator> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    criterion: shortText(),
    id: shortText(),
    name: bilingualTextSchema,
    unit: z.exactOptional(measureSchema),
    direction: z.exactOptional(z.enum(['higher-is-better', 'lower-is-better'])),
    citation: z.exactOptional(citationSchema),
  }),
);

/** Schema of {@link OverlayEntry}. */
export const overlayEntrySchema: z.ZodMiniType<OverlayEntry> = /* @__PURE__ */ lazySchema(() => {
  const ids = z.array(shortText()).check(z.minLength(1), z.maxLength(ID_LIMIT));
  return z.strictObject({
    indicator: shortText(),
    part: z.exactOptional(ids),
    columns: z.exactOptional(ids),
    years: z.exactOptional(overlayYearsSchema),
    requirement: requirementSchema,
    validity: z.exactOptional(validitySchema),
    citation: z.exactOptional(citationSchema),
    corrects: z.exactOptional(z.boolean()),
    mayLoosenBecause: z.exactOptional(bilingualTextSchema),
  });
});

/** Schema of {@link ThresholdOverlay}: that its cells are those of a set is for the set to check. */
export const thresholdOverlaySchema: z.ZodMiniType<ThresholdOverlay> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ ...frameMembers(), entries: z.array(overlayEntrySchema).check(z.maxLength(ENTRY_LIMIT)) })
    .check(
      check(({ indicators, complete, entries }) =>
        indicators === undefined && complete === undefined && entries.length === 0
          ? [
              {
                code: 'too-short',
                at: ['entries'],
                details: { minimum: '1', items: 'entries', itemsVi: 'mục' },
              },
            ]
          : [],
      ),
    ),
);

/** An overlay of which the entries were not looked at. */
export interface OverlayFrame extends Omit<ThresholdOverlay, 'entries'> {
  /** The entries, whatever they are. */
  readonly entries?: readonly unknown[];
}

/** Schema of {@link OverlayFrame}. */
export const overlayFrameSchema: z.ZodMiniType<OverlayFrame> = /* @__PURE__ */ lazySchema(() =>
  z.object({ ...frameMembers(), entries: z.exactOptional(z.array(z.unknown())) }),
);

function frameMembers() {
  return {
    kind: z.exactOptional(z.literal('threshold-overlay')),
    id: shortText(),
    title: bilingualTextSchema,
    set: shortText(),
    citation: citationSchema,
    validity: validitySchema,
    corrects: z.exactOptional(z.boolean()),
    mayLoosenBecause: z.exactOptional(bilingualTextSchema),
    indicators: z.exactOptional(z.array(addedIndicatorSchema).check(z.minLength(1), z.maxLength(ID_LIMIT))),
    complete: z.exactOptional(z.array(shortText()).check(z.minLength(1), z.maxLength(ID_LIMIT))),
  };
}
