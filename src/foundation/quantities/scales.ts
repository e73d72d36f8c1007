import * as z from 'zod/mini';
import { decimalText, toDecimal, type Decimal, type DecimalInput } from '../numbers/decimal.js';
import { deepFreeze } from '../reading/freeze.js';
import { lazySchema } from '../reading/lazy.js';
import type { Measure, MoneyUnit } from './measures.js';
import type { Quantity, QuantityInput } from './quantity.js';
import type { BilingualText } from '../writing/text.js';

/** The scales in which large numbers are said; `one` is without a scale word, `trillion` is nghìn tỷ, `quadrillion` triệu tỷ. */
export type Scale = 'one' | 'thousand' | 'million' | 'billion' | 'trillion' | 'quadrillion';

/** What a scale is called, and what it stands for. */
export interface ScaleName extends BilingualText {
  /** The power of ten that it stands for. */
  readonly power: number;
}

/** The scales, smallest first, with the words that stand behind the number; behind one in units stands none. */
export const scaleNames: Readonly<Record<Scale, ScaleName>> = /* @__PURE__ */ deepFreeze({
  one: { power: 0, vi: 'đơn vị', en: 'units' },
  thousand: { power: 3, vi: 'nghìn', en: 'thousand' },
  million: { power: 6, vi: 'triệu', en: 'million' },
  billion: { power: 9, vi: 'tỷ', en: 'billion' },
  trillion: { power: 12, vi: 'nghìn tỷ', en: 'trillion' },
  quadrillion: { power: 15, vi: 'triệu tỷ', en: 'million billion' },
});

/** Schema of {@link Scale}. */
export const scaleSchema: z.ZodMiniType<Scale> = /* @__PURE__ */ lazySchema(() =>
  z.enum(Object.keys(scaleNames) as [Scale, ...Scale[]]),
);

/**
 * The scale in which a quantity reads best. Money: tỷ from one tỷ on, triệu from one triệu on; nghìn and nghìn tỷ only for round
 * amounts of ten and more of them (`15 nghìn tỷ`), where they cannot be taken for grouped digits: `1.971 tỷ` is not written
 * `1,971 nghìn tỷ`. All else is written in full.
 *
 * @param value - The quantity; money in đồng.
 */
export function readableScale({ value, unit }: Quantity): Scale {
  if (unit !== 'VND' && !unit.startsWith('VND/')) return 'one';
  const size = toDecimal(value).abs();
  if (isRound(size, 'trillion')) return 'trillion';
  if (inScale(size, 'billion').gte(1)) return 'billion';
  if (inScale(size, 'million').gte(1)) return 'million';
  return isRound(size, 'thousand') ? 'thousand' : 'one';
}

const MONEY_POWERS: Readonly<Record<MoneyUnit, number>> = {
  VND: 0,
  thousandVND: 3,
  millionVND: 6,
  billionVND: 9,
  trillionVND: 12,
};

/** The power of ten of a scale of money. */
export function moneyPower(unit: MoneyUnit): number {
  return MONEY_POWERS[unit];
}

/** A quantity with money, and money per something, in đồng; any other as it is. */
export function inPlainUnit({ value, unit }: QuantityInput): Quantity {
  const [above = '', ...below] = unit.split('/');
  if (!Object.hasOwn(MONEY_POWERS, above))
    return { kind: 'quantity', value: decimalText(toDecimal(value)), unit };
  const shifted = toDecimal(`${decimalText(toDecimal(value))}e${String(moneyPower(above as MoneyUnit))}`);
  return { kind: 'quantity', value: decimalText(shifted), unit: ['VND', ...below].join('/') as Measure };
}

/** A number in units of a scale. */
export function inScale(value: DecimalInput, scale: Scale): Decimal {
  const { power } = scaleNames[scale];
  return power === 0 ? toDecimal(value) : toDecimal(value).div(toDecimal(10).pow(power));
}

function isRound(size: Decimal, scale: Scale): boolean {
  const number = inScale(size, scale);
  return number.gte(10) && number.isInteger();
}
