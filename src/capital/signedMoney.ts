import type * as z from 'zod/mini';
import {
  fractionOf,
  inDong,
  lazySchema,
  moneyUnits,
  quantityInputSchema,
  type Fraction,
  type Money,
} from '../foundation/internal.js';

/** Schema of {@link Money} that may be less than nothing: a refund, a correction. */
export const signedMoneySchema: z.ZodMiniType<Money> = /* @__PURE__ */ lazySchema(() =>
  quantityInputSchema({ units: moneyUnits }),
);

/** Validated money in đồng, as an exact fraction. */
export function exactDong(money: Money): Fraction {
  return fractionOf(inDong(money));
}
