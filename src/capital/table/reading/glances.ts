import type * as z from 'zod/mini';
import { bilingualTextSchema, readInput } from '../../../foundation/internal.js';
import type { YearSpan } from '../../plans/capitalPlan.js';
import type { LineBook } from './lineBook.js';
import type { Numbers } from './numbers.js';

/** Says that a member needs a closer look; 0 says that it is not stated. */
export const UNREAD = -1;

/** The number of a text, which is one that can be seen, if it is plain; otherwise it is for the schema. */
export function textNumber(numbers: Numbers<string>, given: unknown, isChecked: boolean): number {
  if (given === undefined) return 0;
  const found = numbers.find(given);
  if (found !== undefined) return found;
  return isChecked || isPlainText(given) ? numbers.numberOf(given, given as string) : UNREAD;
}

/** Whether something is a text of a length that the schema takes, with something in it to be seen. */
export function isPlainText(given: unknown): given is string {
  return typeof given === 'string' && given.length <= 2000 && /[!-~]/.test(given);
}

/** The number of a code that is in a table of names. */
export function codeNumber<Code extends string>(
  numbers: Numbers<Code>,
  names: Readonly<Record<Code, unknown>>,
  given: unknown,
): number {
  if (given === undefined) return 0;
  const found = numbers.find(given);
  if (found !== undefined) return found;
  if (!isOneOf(names, given)) return UNREAD;
  return given === 'not-stated' ? 0 : numbers.numberOf(given, given);
}

/** Whether something is one of the codes that a table has names for. */
export function isOneOf<Code extends string>(
  names: Readonly<Record<Code, unknown>>,
  given: unknown,
): given is Code {
  return typeof given === 'string' && Object.hasOwn(names, given);
}

/** The number of a span of years. */
export function yearsNumber(book: LineBook, given: unknown): number {
  if (given === undefined) return 0;
  if (!isPlainObject(given)) return UNREAD;
  for (const name in given) if (name !== 'from' && name !== 'to') return UNREAD;
  const { from, to } = given as YearSpan;
  return isYear(from) && isYear(to) && from <= to ? book.yearsOf({ from, to }) : UNREAD;
}

function isYear(given: unknown): boolean {
  return typeof given === 'number' && Number.isInteger(given) && given >= 1900 && given <= 2200;
}

/** Whether something is an object as literals make it. */
export function isPlainObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null && Object.getPrototypeOf(given) === Object.prototype;
}

/** The number of a subject. One that is said in two languages is read once, however many rows share it. */
export function subjectNumber(book: LineBook, given: unknown, isChecked: boolean): number {
  if (given === undefined) return 0;
  const found = book.subjects.find(given);
  if (found !== undefined) return found;
  if (typeof given === 'string') return isChecked || isPlainText(given) ? book.subjectOf(given) : UNREAD;
  const words = readOnce(bilingualTextSchema, given, book.shared);
  if (words === undefined) return UNREAD;
  const number = book.subjectOf(words);
  book.subjects.alias(given, number);
  return number;
}

/** What a schema reads of an object, once for all rows that share it; `undefined` if anything is wrong with it. */
export function readOnce<T>(
  schema: z.ZodMiniType<T>,
  given: unknown,
  shared: Map<unknown, unknown>,
): T | undefined {
  const known = shared.get(given);
  if (known !== undefined) return known as T;
  try {
    const read = readInput(schema, given);
    shared.set(given, read);
    return read;
  } catch {
    return undefined;
  }
}
