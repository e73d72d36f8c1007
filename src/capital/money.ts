import * as z from 'zod/mini';
import {
  amountSchema,
  decimalText,
  deepFreeze,
  quantity,
  toDecimal,
  type BilingualText,
  type Decimal,
  type DecimalInput,
  type Quantity,
} from '../foundation/internal.js';

/** The scales in which reports give money: đồng, nghìn đồng, triệu đồng, tỷ đồng. */
export type MoneyUnit = 'VND' | 'thousandVND' | 'millionVND' | 'billionVND';

/** An amount of money as a caller gives it; it cannot be negative. */
export interface Money {
  /** The number, in the scale that `unit` names. */
  readonly amount: DecimalInput;
  /** The scale of the number. */
  readonly unit: MoneyUnit;
}

/** What the scales of money are called. */
export const moneyUnitNames: Readonly<Record<MoneyUnit, BilingualText>> = /* @__PURE__ */ deepFreeze({
  VND: { vi: 'đồng', en: 'VND' },
  thousandVND: { vi: 'nghìn đồng', en: 'thousand VND' },
  millionVND: { vi: 'triệu đồng', en: 'million VND' },
  billionVND: { vi: 'tỷ đồng', en: 'billion VND' },
});

/** Schema of {@link MoneyUnit}. */
export const moneyUnitSchema: z.ZodMiniType<MoneyUnit> = /* @__PURE__ */ (() =>
  z.enum(['VND', 'thousandVND', 'millionVND', 'billionVND']))();

/** Schema of {@link Money}. */
export const moneySchema: z.ZodMiniType<Money> = /* @__PURE__ */ (() =>
  z.strictObject({ amount: amountSchema, unit: moneyUnitSchema }))();

const ZEROS: Readonly<Record<MoneyUnit, number>> = {
  VND: 0,
  thousandVND: 3,
  millionVND: 6,
  billionVND: 9,
};

/** Validated money in đồng, exactly. */
export function inDong({ amount, unit }: Money): Decimal {
  // A multiplication would round to the library's precision; reading shifted text does not.
  return toDecimal(`${decimalText(toDecimal(amount))}e${String(ZEROS[unit])}`);
}

/** An amount in đồng as it stands in results. */
export function dong(amount: Decimal): Quantity<'VND'> {
  return quantity(amount, 'VND');
}
