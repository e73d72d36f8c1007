import { Decimal, isMtqgError, isRefusal, type Refusal } from '../../src/foundation/index.js';
import { classCode, reasonsIn, refusedAs } from './words.js';
import type { Json, Members, Vector } from './vector.js';

/** What an adapter makes of a result: the names of the vectors, with numbers, texts, findings and refusals of the library. */
export type Told = Json | Refusal | undefined | readonly Told[] | { readonly [name: string]: Told };

/** Runs a method of the vectors through the public functions; what is expected tells what another program does, where it is not to be so. */
export type Adapter = (inputs: Members, expected: Members) => { readonly [name: string]: Told };

/** Where a result is not what a vector expects; nothing if it agrees. */
export function disagreements(adapter: Adapter, { inputs, expected, tolerance }: Vector): readonly string[] {
  let told: Told;
  try {
    told = adapter(inputs, expected);
  } catch (error) {
    if (!isMtqgError(error)) return [`threw ${String(error)}`];
    // Bad input is refused, too, if that is what is expected.
    const codes = error.problems.map(({ code }) => code);
    return 'undefined' in expected
      ? refusedAs(expected['undefined'] as string, codes)
      : [`threw ${error.message}`];
  }
  const word = expected['undefined'] as string | undefined;
  return Object.entries(expected).flatMap(([name, value]) => {
    if (name === 'undefined') return refusedAs(value as string, codesIn(told));
    return compared(value as Json, (told as Record<string, Told>)[name], { tolerance, word }, name);
  });
}

interface Terms {
  readonly tolerance: number;
  /** Why the vector says that something is undefined, if it does: what is nothing in it is so for that reason. */
  readonly word: string | undefined;
}

function compared(expected: Json, told: Told, terms: Terms, path: string): readonly string[] {
  const { tolerance, word } = terms;
  if (Array.isArray(expected)) {
    const list = Array.isArray(told) ? (told as readonly Told[]) : [];
    if (list.length !== expected.length)
      return [`${path}: ${String(list.length)} in place of ${String(expected.length)}`];
    return expected.flatMap((one: Json, index) =>
      compared(one, list[index], terms, `${path}.${String(index)}`),
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    if ('undefined' in expected)
      return refusedAs((expected as Members)['undefined'] as string, codesIn(told));
    return Object.entries(expected).flatMap(([name, one]) =>
      compared(one, (told as Record<string, Told> | undefined)?.[name], terms, `${path}.${name}`),
    );
  }
  if (expected === null) {
    if (told === null) return [];
    if (!isRefusal(told)) return [`${path}: ${said(told)} in place of nothing`];
    return word === undefined ? [] : refusedAs(word, [told.code]);
  }
  if (typeof expected === 'number' || (tolerance === 0 && isNumber(expected))) {
    const isNear = isNumber(told) && isWithin(new Decimal(told), new Decimal(expected), tolerance);
    return isNear ? [] : [`${path}: ${said(told)} in place of ${String(expected)}`];
  }
  if (path === 'reason') return unlikeReasons(expected as string, told);
  if (CLASS_NAMES.has(path))
    return told === classCode(expected as string) ? [] : unlike(path, told, expected);
  return told === expected ? [] : unlike(path, told, expected as Json);
}

/** Where a vector tells a class. */
const CLASS_NAMES: ReadonlySet<string> = new Set(['category', 'status', 'symbol', 'arrow']);

function unlike(path: string, told: Told, expected: Json): readonly string[] {
  return [`${path}: ${said(told)} in place of ${String(expected)}`];
}

/** Within the tolerance; or, of a number printed with so many digits that its rounding is coarser, the same when rounded alike. */
function isWithin(told: Decimal, expected: Decimal, tolerance: number): boolean {
  if (told.minus(expected).abs().lte(tolerance)) return true;
  return expected.precision() >= MANY_DIGITS && told.toDecimalPlaces(expected.decimalPlaces()).eq(expected);
}

const MANY_DIGITS = 8;

/** What a sentence says of years against what was found of them. */
function unlikeReasons(sentence: string, told: Told): readonly string[] {
  const found = (told ?? {}) as Readonly<Record<string, Told>>;
  const wanted = reasonsIn(sentence);
  if (wanted.length === 0) return [`nothing is known of the reason “${sentence}”`];
  return wanted.flatMap(({ year, finding }) =>
    found[year] === finding ? [] : [`reason: ${year} ${said(found[year])} in place of ${finding}`],
  );
}

function codesIn(told: Told): readonly string[] {
  return refusalsIn(told).map(({ code }) => code);
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
