import * as z from 'zod/mini';
import {
  decimalSchema,
  measureSchema,
  type DecimalBounds,
  type FigureInput,
} from '../../foundation/internal.js';

/** Make the schema of a figure whose unit, where it bears one, is for the set to check. */
export function figureSchema(bounds: DecimalBounds = {}): z.ZodMiniType<FigureInput> {
  const value = decimalSchema(bounds);
  return z.union([
    value,
    z.strictObject({ kind: z.exactOptional(z.literal('quantity')), value, unit: measureSchema }),
  ]);
}
