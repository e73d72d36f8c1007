import * as z from 'zod/mini';
import { check } from '../reading/check.js';
import { decimalSchema, toDecimal, type DecimalText } from '../numbers/decimal.js';
import type { Bounds } from '../numbers/interval.js';
import { measureSchema } from './measures.js';
import type { Quantity, Range } from './quantity.js';
import { lazySchema } from '../reading/lazy.js';

/** Schema of {@link DecimalText}. */
export const decimalTextSchema: z.ZodMiniType<DecimalText> = /* @__PURE__ */ lazySchema(() => {
  const decimal = decimalSchema();
  return z
    .string()
    .check(
      check((text) =>
        decimal.safeParse(text).success
          ? []
          : [{ code: 'bad-format', details: { expected: 'decimal', received: text.slice(0, 60) } }],
      ),
    );
});

const ends = () => ({ lower: z.nullable(decimalTextSchema), upper: z.nullable(decimalTextSchema) });

const inOrder = /* @__PURE__ */ check(({ lower, upper }: Bounds) =>
  lower !== null && upper !== null && toDecimal(lower).gt(upper)
    ? [{ code: 'contradiction', details: { what: `${lower} > ${upper}` } }]
    : [],
);

/** Schema of {@link Bounds}. */
export const boundsSchema: z.ZodMiniType<Bounds> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject(ends()).check(inOrder),
);

/** Schema of {@link Quantity}. */
export const quantitySchema: z.ZodMiniType<Quantity> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ kind: z.literal('quantity'), value: decimalTextSchema, unit: measureSchema }),
);

/** Schema of {@link Range}. */
export const rangeSchema: z.ZodMiniType<Range> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ kind: z.literal('range'), ...ends(), unit: measureSchema }).check(inOrder),
);
