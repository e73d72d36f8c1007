import { Decimal, isMtqgError, isRefusal, refusalReasons, type Refusal } from '../../src/foundation/index.js';
import type { Json, Members, Vector } from './vector.js';

/** What an adapter makes of a result: the names of the vectors, with numbers, texts, findings and refusals of the library. */
export type Told = Json | Refusal | undefined | readonly Told[] | { readonly [name: string]: Told };

/** Runs a method of the vectors through the public functions. */
export type Adapter = (inputs: Members) => { readonly [name: string]: Told };

/** Where a result is not what a vector expects; nothing if it agrees. */
export function disagreements(adapter: Adapter, { inputs, expected, tolerance }: Vector): readonly string[] {
  let told: Told;
  try {
    told = adapter(inputs);
  } catch (error) {
    if (!isMtqgError(error)) return [`threw ${String(error)}`];
    // Bad input is refused, too, if that is what is expected.
    return 'undefined' in expected ? [] : [`threw ${error.message}`];
  }
  return Object.entries(expected).flatMap(([name, value]) => {
    if (name === 'undefined') return refusedFor(told, value as string);
    return compared(value as Json, (told as Record<string, Told>)[name], tolerance, name);
  });
}

function compared(expected: Json, told: Told, tolerance: number, path: string): readonly string[] {
  if (Array.isArray(expected)) {
    const list = Array.isArray(told) ? (told as readonly Told[]) : [];
    if (list.length !== expected.length)
      return [`${path}: ${String(list.length)} in place of ${String(expected.length)}`];
    return expected.flatMap((one: Json, index) =>
      compared(one, list[index], tolerance, `${path}.${String(index)}`),
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    if ('undefined' in expected) return refusedFor(told, (expected as Members)['undefined'] as string);
    return Object.entries(expected).flatMap(([name, one]) =>
      compared(one, (told as Record<string, Told> | undefined)?.[name], tolerance, `${path}.${name}`),
    );
  }
  if (expected === null)
    return told === null || isRefusal(told) ? [] : [`${path}: ${said(told)} in place of nothing`];
  if (typeof expected === 'number' || (tolerance === 0 && isNumber(expected))) {
    const isNear = isNumber(told) && isWithin(new Decimal(told), new Decimal(expected), tolerance);
    return isNear ? [] : [`${path}: ${said(told)} in place of ${String(expected)}`];
  }
  // Why something is so is told in the library's own words.
  if (path === 'reason') return typeof told === 'string' && told !== '' ? [] : [`${path}: nothing`];
  return told === expected ? [] : [`${path}: ${said(told)} in place of ${String(expected)}`];
}

/** Within the tolerance; or, of a number printed with so many digits that its rounding is coarser, the same when rounded alike. */
function isWithin(told: Decimal, expected: Decimal, tolerance: number): boolean {
  if (told.minus(expected).abs().lte(tolerance)) return true;
  return expected.precision() >= MANY_DIGITS && told.toDecimalPlaces(expected.decimalPlaces()).eq(expected);
}

const MANY_DIGITS = 8;

/** A reason that the library knows by this name must be the one given; of another, that there is one. */
function refusedFor(told: Told, code: string): readonly string[] {
  const codes = refusalsIn(told).map((refusal) => refusal.code as string);
  if (codes.length === 0) return [`not refused (${code})`];
  return !(code in refusalReasons) || codes.includes(code)
    ? []
    : [`refused for ${codes.join(', ')}, not ${code}`];
}

function refusalsIn(told: Told): readonly Refusal[] {
  if (isRefusal(told)) return [told];
  return typeof told === 'object' && told !== null
    ? Object.values(told).flatMap((one: Told) => refusalsIn(one))
    : [];
}

function isNumber(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value));
}

function said(told: Told): string {
  return told === undefined ? 'nothing' : isRefusal(told) ? told.code : JSON.stringify(told);
}
