import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  figureInputSchema,
  lazySchema,
  quantitySchema,
  subjectSchema,
  yearSchema,
  type BilingualText,
  type FigureInput,
  type Quantity,
  type Subject,
} from '../foundation/internal.js';
import type { ObservationStatus } from '../poverty/internal.js';
import type { ChartOptions } from './chart.js';
import { chartOptionsSchema } from './readForChart.js';

/** A target that a trend of poverty is drawn against: a `level` target in per cent is one. */
export interface DrawnTarget {
  /** What it is called. */
  readonly name?: Subject;
  /** The rate to reach and the year at whose end. */
  readonly target: {
    /** The rate in per cent. */
    readonly value: FigureInput;
    /** The year. */
    readonly year: number;
  };
}

/** How a trend of poverty is drawn. */
export interface PovertyTrendChartOptions extends ChartOptions {
  /** The targets beside it. */
  readonly targets?: readonly DrawnTarget[];
}

/** What is drawn of a trend. */
export interface DrawnTrend {
  readonly measureName: BilingualText;
  readonly subject?: Subject;
  readonly spells: readonly {
    readonly standardName: BilingualText;
    readonly observations: readonly {
      readonly year: number;
      readonly ratePercent: Quantity;
      readonly figureStatus: ObservationStatus;
    }[];
  }[];
}

/** Schema of {@link DrawnTrend}. */
export const trendSchema: z.ZodMiniType<DrawnTrend> = /* @__PURE__ */ lazySchema(() =>
  z.object({
    kind: z.literal('poverty-trend'),
    measureName: bilingualTextSchema,
    subject: z.exactOptional(subjectSchema),
    spells: z
      .array(
        z.object({
          standardName: bilingualTextSchema,
          observations: z
            .array(
              z.object({
                year: yearSchema,
                ratePercent: quantitySchema,
                figureStatus: z.enum(['actual', 'estimate', 'forecast']),
              }),
            )
            .check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
  }),
);

/** Schema of {@link PovertyTrendChartOptions}. */
export const trendOptionsSchema: z.ZodMiniType<PovertyTrendChartOptions> = /* @__PURE__ */ lazySchema(() => {
  const target = z.object({
    value: figureInputSchema({ units: ['percent'], min: 0, max: 100 }),
    year: yearSchema,
  });
  const targets = z.array(z.object({ name: z.exactOptional(subjectSchema), target }));
  return chartOptionsSchema({ targets: z.exactOptional(targets) });
});
