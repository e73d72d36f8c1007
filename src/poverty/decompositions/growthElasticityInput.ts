import * as z from 'zod/mini';
import {
  checkSound,
  figureInputSchema,
  lazySchema,
  subjectSchema,
  toDecimal,
  type FigureInput,
  type Subject,
} from '../../foundation/internal.js';

/** A rate of poverty at one time. */
export interface ElasticityRate {
  /** The rate in per cent: a headcount, a poverty gap. */
  readonly ratePercent: FigureInput<'percent'>;
}

/** Two rates and the growth of mean income between them. */
export interface GrowthElasticityInput {
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The rate at first. */
  readonly baseline: ElasticityRate;
  /** The rate later. */
  readonly current: ElasticityRate;
  /** By how much mean income or consumption grew in all, in per cent of the first: above −100. */
  readonly growthPercent: FigureInput<'percent'>;
}

/** Schema of {@link GrowthElasticityInput}. */
export const growthElasticityInputSchema: z.ZodMiniType<GrowthElasticityInput> = /* @__PURE__ */ lazySchema(
  () => {
    const rate = z.strictObject({ ratePercent: figureInputSchema({ units: ['percent'], min: 0, max: 100 }) });
    return z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        baseline: rate,
        current: rate,
        growthPercent: figureInputSchema({ units: ['percent'], min: -100 }),
      })
      .check(
        checkSound(({ growthPercent }: GrowthElasticityInput, isSound) =>
          isSound('growthPercent') && toDecimal(growthPercent).eq(-100)
            ? [{ code: 'contradiction', at: ['growthPercent'], details: NOTHING_LEFT }]
            : [],
        ),
      );
  },
);

const NOTHING_LEFT = { what: 'nothing is left of the mean', whatVi: 'thu nhập bình quân không còn gì' };
