import * as z from 'zod/mini';
import {
  check,
  decimalSchema,
  excerpt,
  fraction,
  fractionOf,
  lazySchema,
  toDecimal,
  type CheckReport,
  type DecimalInput,
  type Fraction,
} from '../foundation/internal.js';

/** A share from 0 to 1 as an exact number: a decimal, or a fraction as text (`'1/3'`), which no decimal equals. */
export type RationalInput = DecimalInput;

const QUOTIENT = /^(\d{1,18})\/(\d{1,18})$/;

/**
 * Make the schema of a share from 0 to 1.
 *
 * @param isAboveZero - Whether zero itself is none.
 */
export function rationalSchema(isAboveZero = false): z.ZodMiniType<RationalInput> {
  return z.union([z.string(), z.number()]).check(check((input) => rationalReports(input, isAboveZero)));
}

/** The exact share of a checked input. */
export function rationalOf(input: RationalInput): Fraction {
  const [, above = '', below = ''] = QUOTIENT.exec(String(input)) ?? [];
  return below === '' ? fractionOf(toDecimal(input)) : fraction(BigInt(above), BigInt(below));
}

/** An exact share as text: `'1/3'`, `'0'`, `'1'`. */
export function rationalText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`;
}

const plainDecimal = /* @__PURE__ */ lazySchema(() => decimalSchema());

function rationalReports(input: string | number, isAboveZero: boolean): readonly CheckReport[] {
  const [, , below = ''] = QUOTIENT.exec(String(input)) ?? [];
  if (below === '' ? !plainDecimal.safeParse(input).success : BigInt(below) === 0n)
    return [{ code: 'bad-format', details: { ...EXPECTED, received: excerpt(String(input)) } }];
  const { numerator, denominator } = rationalOf(input);
  if (numerator < 0n) return [{ code: 'too-small', details: { minimum: '0' } }];
  if (numerator === 0n && isAboveZero) return [{ code: 'wrong-type', details: { expected: 'positive' } }];
  return numerator > denominator ? [{ code: 'too-large', details: { maximum: '1' } }] : [];
}

const EXPECTED = {
  expected: 'a decimal or a fraction such as 1/3',
  expectedVi: 'số thập phân hoặc phân số như 1/3',
};
