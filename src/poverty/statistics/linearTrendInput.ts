import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  type BaseMeasure,
  type CheckReport,
  type FigureInput,
  type IsSound,
} from '../../foundation/internal.js';
import { plainFigureSchema } from '../figureUnits.js';
import { yearPointSchema } from './datedValue.js';
import { seriesMembers, seriesUnitReports, type ObservedSeries } from './observedSeries.js';

/** What is asked of a trend: where it leads. */
export interface ForecastQuestion {
  /** The year for which a value is projected. */
  readonly year: number;
  /** A value of which the probability is asked that the projected one is no larger. */
  readonly target?: FigureInput<BaseMeasure>;
}

/** A series through which a straight line is laid. */
export interface LinearTrendInput extends ObservedSeries {
  /** Where the line is to lead, if that is asked. */
  readonly forecast?: ForecastQuestion;
}

/** Schema of {@link LinearTrendInput}. */
export const linearTrendInputSchema: z.ZodMiniType<LinearTrendInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      ...seriesMembers(),
      forecast: z.exactOptional(
        z.strictObject({ year: yearPointSchema, target: z.exactOptional(plainFigureSchema) }),
      ),
    })
    .check(checkSound(inputReports)),
);

function inputReports(
  { observations, forecast }: LinearTrendInput,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('observations')) return [];
  const target = isSound('forecast') ? forecast?.target : undefined;
  return seriesUnitReports(
    observations,
    target === undefined ? [] : [{ figure: target, at: ['forecast', 'target'] }],
  );
}
