import * as z from 'zod/mini';
import {
  decimalCheck,
  decimalSchema,
  decimalTextForm,
  type DecimalBounds,
  type DecimalInput,
} from '../numbers/decimal.js';
import type { Measure } from './measures.js';
import type { FigureInput, QuantityInput } from './quantity.js';

/** The units and the bounds of a figure. */
export interface FigureBounds<M extends Measure> extends DecimalBounds {
  /** The units in which it may be given. */
  readonly units: readonly [M, ...M[]];
}

/**
 * Make the schema of a figure that must come with its unit.
 *
 * @param bounds - The units allowed, and the bounds of the number.
 */
export function quantityInputSchema<M extends Measure>({
  units,
  ...bounds
}: FigureBounds<M>): z.ZodMiniType<QuantityInput<M>> {
  return z.strictObject({
    kind: z.exactOptional(z.literal('quantity')),
    value: decimalSchema(bounds),
    unit: z.enum(units as readonly [string, ...string[]], { error: 'unit-mismatch' }),
  }) as unknown as z.ZodMiniType<QuantityInput<M>>;
}

/**
 * Make the schema of a figure that is given as a number, or as a number with its unit.
 *
 * @param bounds - The units allowed, and the bounds of the number.
 */
export function figureInputSchema<M extends Measure>(bounds: FigureBounds<M>): z.ZodMiniType<FigureInput<M>> {
  const checkNumber = decimalCheck(bounds);
  return z.union([decimalTextForm(), z.number(), quantityInputSchema(bounds)]).check((context) => {
    if (typeof context.value !== 'object') checkNumber(context as z.core.ParsePayload<DecimalInput>);
  });
}
