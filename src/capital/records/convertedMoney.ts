import * as z from 'zod/mini';
import {
  citationSchema,
  compareFractions,
  decimalSchema,
  deepFreeze,
  fraction,
  fractionOf,
  fractionQuantity,
  inDong,
  isoDateSchema,
  lazySchema,
  multiplyFractions,
  readInput,
  subtractFractions,
  toDecimal,
  type CheckReport,
  type Citation,
  type DecimalInput,
  type Fraction,
  type IsoDate,
  type Money,
  type Quantity,
} from '../../foundation/internal.js';

/** An amount in another currency, with the rate at which it is counted in đồng: the caller's, dated and sourced. */
export interface ForeignAmount {
  /** The amount in units of the currency. */
  readonly value: DecimalInput;
  /** The currency by its ISO 4217 code, such as `USD`; not `VND`. */
  readonly currency: string;
  /** Đồng for one unit of the currency. */
  readonly exchangeRate: DecimalInput;
  /** The day of the rate. */
  readonly date: IsoDate;
  /** Who set the rate. */
  readonly citation: Citation;
}

/** An amount in đồng that was converted, with what it was converted from. */
export interface ConvertedMoney extends Quantity<'VND'> {
  /** The amount in the other currency, and its rate. */
  readonly convertedFrom: ForeignAmount;
}

/** Schema of {@link ForeignAmount}. */
export const foreignAmountSchema: z.ZodMiniType<ForeignAmount> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    value: decimalSchema(),
    currency: z.string().check(z.regex(/^(?!VND$)[A-Z]{3}$/, { error: 'currency' })),
    exchangeRate: decimalSchema({ min: 0 }),
    date: isoDateSchema,
    citation: citationSchema,
  }),
);

/**
 * Convert an amount of another currency into đồng, at a rate of the caller's: `amount × rate`. The library holds no rates.
 *
 * @param amount - The amount, its currency, and the rate with its day and its source.
 * @returns The amount in đồng, not rounded, with what it was made of; it can be spread into a record.
 * @throws MtqgError `bad-format` if the currency is no code of three capital letters, or is VND; the codes of malformed input.
 *
 * @example
 * ```ts
 * import { convertedMoney } from 'mtqg/capital';
 *
 * const loan = convertedMoney({
 *   value: '1500000',
 *   currency: 'USD',
 *   exchangeRate: '25123',
 *   date: '2025-08-01',
 *   citation: { source: { kind: 'publication', title: 'Tỷ giá hạch toán tháng 8/2025' }, provenance: 'secondary' },
 * });
 * loan.value; // => '37684500000'
 * ```
 */
export function convertedMoney(amount: ForeignAmount): ConvertedMoney {
  const convertedFrom = readInput(foreignAmountSchema, amount);
  return deepFreeze({ ...fractionQuantity(productOf(convertedFrom), 'VND'), convertedFrom });
}

/** What is wrong with an amount that says what it was converted from: it is another one, even as far as it is rounded. */
export function conversionReports({
  value,
  unit,
  convertedFrom,
}: Money & { readonly convertedFrom?: ForeignAmount }): readonly CheckReport[] {
  if (convertedFrom === undefined) return [];
  const product = productOf(convertedFrom);
  const decimals = Math.max(0, toDecimal(value).decimalPlaces());
  const half = multiplyFractions(
    fraction(1n, 2n * 10n ** BigInt(decimals)),
    fractionOf(inDong({ value: 1, unit })),
  );
  const difference = subtractFractions(product, fractionOf(inDong({ value, unit })));
  const isWithin =
    compareFractions(difference, half) <= 0 &&
    compareFractions(multiplyFractions(difference, fraction(-1n)), half) <= 0;
  if (isWithin) return [];
  const { value: inVnd } = fractionQuantity(product, 'VND');
  const { value: amount, currency, exchangeRate } = convertedFrom;
  const sum = `${textOf(amount)} ${currency} × ${textOf(exchangeRate)} = ${inVnd} VND`;
  return [{ code: 'contradiction', at: ['value'], details: { what: sum } }];
}

function productOf({ value, exchangeRate }: ForeignAmount): Fraction {
  return multiplyFractions(fractionOf(toDecimal(value)), fractionOf(toDecimal(exchangeRate)));
}

function textOf(value: DecimalInput): string {
  return toDecimal(value).toFixed();
}
