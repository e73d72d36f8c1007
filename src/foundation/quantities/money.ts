import * as z from 'zod/mini';
import { amountSchema, decimalText, toDecimal, type Decimal } from '../numbers/decimal.js';
import { deepFreeze } from '../reading/freeze.js';
import { lazySchema } from '../reading/lazy.js';
import type { MoneyUnit } from './measures.js';
import { quantity, type Quantity, type QuantityInput } from './quantity.js';
import { moneyPower } from './scales.js';

/** An amount of money as a caller gives it, `{ value: '998', unit: 'billionVND' }`. Results give money in đồng, as `VND`. */
export type Money = QuantityInput<MoneyUnit>;

/** The scales of money, smallest first. */
export const moneyUnits: readonly [MoneyUnit, ...MoneyUnit[]] = /* @__PURE__ */ deepFreeze([
  'VND',
  'thousandVND',
  'millionVND',
  'billionVND',
  'trillionVND',
]);

/** Schema of {@link MoneyUnit}. */
export const moneyUnitSchema: z.ZodMiniType<MoneyUnit> = /* @__PURE__ */ lazySchema(() => z.enum(moneyUnits));

/** The members of {@link Money}, for the schemas of what is money and more. */
export function moneyMembers() {
  return {
    kind: z.exactOptional(z.literal('quantity')),
    value: amountSchema,
    unit: moneyUnitSchema,
  };
}

/** Schema of {@link Money}: it is not negative. */
export const moneySchema: z.ZodMiniType<Money> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject(moneyMembers()),
);

/** Validated money in đồng, exactly. */
export function inDong({ value, unit }: Money): Decimal {
  // A multiplication would round to the library's precision; reading shifted text does not.
  return toDecimal(`${decimalText(toDecimal(value))}e${String(moneyPower(unit))}`);
}

/** An amount in đồng as it stands in results. */
export function dong(amount: Decimal): Quantity<'VND'> {
  return quantity(amount, 'VND');
}
