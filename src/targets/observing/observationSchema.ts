import * as z from 'zod/mini';
import {
  checkSound,
  isoDateSchema,
  lazySchema,
  quantitySchema,
  rangeSchema,
  shortText,
  subjectSchema,
  yearSchema,
} from '../../foundation/internal.js';
import { targetFigureSchema, targetSchema } from '../model/targetSchema.js';
import type { TargetGapOptions, TargetObservation, TargetObservations } from '../observation.js';
import { requestReports } from './requestReports.js';
import type { TargetGapRequest } from './targetGapRequest.js';

/** Schema of {@link TargetObservation}; which members a target takes depends on its kind. */
export const targetObservationSchema: z.ZodMiniType<TargetObservation> = /* @__PURE__ */ lazySchema(() => {
  const figure = z.exactOptional(targetFigureSchema);
  const observed = z.exactOptional(z.union([targetFigureSchema, rangeSchema]));
  const place = z.union([
    z.strictObject({ place: subjectSchema, value: figure }),
    z.looseObject({
      kind: z.literal('criteria-score'),
      subject: z.looseObject({ name: shortText() }),
      total: quantitySchema,
      counts: z.record(z.string(), quantitySchema),
    }),
  ]);
  return z.strictObject({
    year: yearSchema,
    value: observed,
    numerator: figure,
    denominator: figure,
    added: figure,
    change: observed,
    comparedWith: figure,
    below: figure,
    places: z.exactOptional(z.array(place).check(z.minLength(1))),
    groups: z.exactOptional(
      z
        .array(z.strictObject({ subject: subjectSchema, change: figure, value: figure }))
        .check(z.minLength(1)),
    ),
    metOn: z.exactOptional(isoDateSchema),
    figureStatus: z.exactOptional(z.enum(['actual', 'estimate', 'forecast'])),
    standardError: figure,
    breaksSeries: z.exactOptional(z.boolean()),
  }) as unknown as z.ZodMiniType<TargetObservation>;
});

/** The form of a result of `povertyTrend`, as far as it is read. */
const trendSchema = /* @__PURE__ */ lazySchema(() =>
  z.looseObject({
    kind: z.literal('poverty-trend'),
    spells: z.array(
      z.looseObject({
        observations: z.array(
          z.looseObject({
            year: yearSchema,
            ratePercent: quantitySchema,
            standardErrorPoints: z.exactOptional(quantitySchema),
            figureStatus: z.enum(['actual', 'estimate', 'forecast']),
          }),
        ),
      }),
    ),
  }),
);

/** Schema of {@link TargetGapOptions}. */
export const targetGapOptionsSchema: z.ZodMiniType<TargetGapOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ date: isoDateSchema, region: z.exactOptional(shortText()) }),
);

/** Schema of {@link TargetGapRequest}. */
export const targetGapRequestSchema: z.ZodMiniType<TargetGapRequest> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      target: targetSchema,
      observations: z.union([
        z.array(targetObservationSchema),
        trendSchema as unknown as z.ZodMiniType<Exclude<TargetObservations, readonly unknown[]>>,
      ]),
      options: targetGapOptionsSchema,
    })
    .check(checkSound(requestReports)),
);
