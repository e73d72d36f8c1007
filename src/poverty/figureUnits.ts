import type * as z from 'zod/mini';
import {
  figureInputSchema,
  lazySchema,
  measureNames,
  type BaseMeasure,
  type CheckReport,
  type FigureInput,
  type Measure,
} from '../foundation/internal.js';

/** A figure with the place where it stands. */
export interface PlacedFigure<M extends Measure = Measure> {
  /** The figure. */
  readonly figure: FigureInput<M>;
  /** Where. */
  readonly at: readonly (string | number)[];
}

/** Schema of a figure in any unit that has no denominator. */
export const plainFigureSchema: z.ZodMiniType<FigureInput<BaseMeasure>> = /* @__PURE__ */ lazySchema(() =>
  figureInputSchema({ units: Object.keys(measureNames) as [BaseMeasure, ...BaseMeasure[]] }),
);

/** The unit of the first figure that says one. */
export function unitOf<M extends Measure>(figures: readonly FigureInput<M>[], otherwise: M): M {
  return figures.map(statedUnit).find((unit) => unit !== undefined) ?? otherwise;
}

/** What is wrong with figures that are to be in one unit. */
export function unitReports(figures: readonly PlacedFigure[]): readonly CheckReport[] {
  const stated = figures.flatMap(({ figure, at }) => {
    const unit = statedUnit(figure);
    return unit === undefined ? [] : [{ unit, at }];
  });
  const [first] = stated;
  return stated
    .filter(({ unit }) => unit !== first?.unit)
    .map(({ unit, at }) => ({
      code: 'unit-mismatch',
      at: [...at, 'unit'],
      details: { expected: String(first?.unit), received: unit },
    }));
}

/** The unit of a change: that of per cent is the percentage point. */
export function changeUnit(unit: BaseMeasure): BaseMeasure {
  return unit === 'percent' ? 'percentagePoint' : unit;
}

function statedUnit<M extends Measure>(figure: FigureInput<M>): M | undefined {
  return typeof figure === 'object' && 'unit' in figure ? figure.unit : undefined;
}
