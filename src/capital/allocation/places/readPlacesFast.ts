import { areDistinct } from './areDistinct.js';
import type { FastPlan } from '../points/fastPlan.js';

/** Places that were read column by column. */
export interface PlaceColumns {
  /** What they are called. */
  readonly subjects: readonly string[];
  /** Their ids; a place without one has none here. */
  readonly ids: readonly (string | undefined)[];
  /** What tells each from the others. */
  readonly keys: readonly string[];
  /** For each criterion of the plan the rank of the class that counts, from 1. */
  readonly chosen: readonly Uint8Array[];
  /** For each figure of the plan, its values. */
  readonly figures: readonly Float64Array[];
  /** All classes of a place that belongs to more than one; nothing of any other. */
  readonly several: readonly (readonly string[] | undefined)[];
}

/**
 * Read places of which all is plainly as it should be: text for names, classes that the rule knows, whole numbers.
 *
 * @returns The columns; `undefined` if anything asks for a closer look, which may be wrong or just unusual.
 */
export function readFast(plan: FastPlan, places: unknown): PlaceColumns | undefined {
  if (!Array.isArray(places) || places.length === 0 || places.length > MOST_FAST) return undefined;
  try {
    return readRows(plan, places);
  } catch {
    // A proxy or a getter that throws is for the careful reading to name.
    return undefined;
  }
}

/** More places than this are not read at a glance: there may be no more. */
const MOST_FAST = 100_000;

/** A place of which nobody knows what its members are. */
interface Unread {
  readonly subject?: unknown;
  readonly id?: unknown;
  readonly classifications?: unknown;
  readonly figures?: unknown;
}

// All of a row is read in this module, most of it in one function: a call from module to module for each of ten thousand rows costs.
function readRows(plan: FastPlan, places: readonly unknown[]): PlaceColumns | undefined {
  const rows = places.length;
  const subjects = new Array<string>(rows);
  const ids = new Array<string | undefined>(rows);
  const several = new Array<readonly string[] | undefined>(rows);
  const chosen = plan.criteria.map(() => new Uint8Array(rows));
  const figures = plan.figureIds.map(() => new Float64Array(rows));
  let withId = 0;
  for (let row = 0; row < rows; row += 1) {
    const place = places[row] as Unread;
    // Of nothing this throws, for the careful reading to name.
    const { subject, id, classifications: classes, figures: numbers } = place;
    if (!isPlainObject(place)) return undefined;
    let members = 0;
    for (const name in place) members += name === '' ? 2 : 1;
    const known =
      1 + Number(id !== undefined) + Number(classes !== undefined) + Number(numbers !== undefined);
    if (members !== known || !isPlainText(subject)) return undefined;
    if (id !== undefined) {
      if (!isPlainText(id)) return undefined;
      withId += 1;
    }
    if (!readClasses(plan, classes, row, chosen)) return undefined;
    if (!readFigures(plan, numbers, row, figures)) return undefined;
    subjects[row] = subject;
    ids[row] = id;
    several[row] = severalOf(classes);
  }
  const keys = withId === 0 ? subjects : subjects.map((subject, row) => ids[row] ?? subject);
  return areDistinct(keys) ? { subjects, ids, keys, chosen, figures, several } : undefined;
}

/** Whether the classes of a row are known, and one of each criterion is among them; the rank of the highest is noted. */
function readClasses(
  { classPlaces }: FastPlan,
  classes: unknown,
  row: number,
  chosen: readonly Uint8Array[],
): boolean {
  if (!Array.isArray(classes)) return classes === undefined && chosen.length === 0;
  for (let index = 0; index < classes.length; index += 1) {
    const place = classPlaces.get(classes[index] as string);
    if (place === undefined) return false;
    const column = chosen[place.criterion] as Uint8Array;
    if (place.rank > (column[row] as number)) column[row] = place.rank;
  }
  for (let index = 0; index < chosen.length; index += 1)
    if ((chosen[index] as Uint8Array)[row] === 0) return false;
  return true;
}

/** A copy of a list of classes, where it is more than the class that counts. */
function severalOf(classes: unknown): readonly string[] | undefined {
  return Array.isArray(classes) && classes.length > 1 ? (classes.slice() as string[]) : undefined;
}

/** Whether the figures of a row are just those that are needed, and plain. */
function readFigures(
  { figureIds, limits }: FastPlan,
  numbers: unknown,
  row: number,
  figures: readonly Float64Array[],
): boolean {
  if (numbers === undefined) return figureIds.length === 0;
  for (let index = 0; index < figureIds.length; index += 1) {
    const value = plainCount((numbers as Record<string, unknown>)[figureIds[index] as string]);
    if (value < 0 || value > (limits[index] as number)) return false;
    (figures[index] as Float64Array)[row] = value;
  }
  if (!isPlainObject(numbers)) return false;
  let members = 0;
  for (const name in numbers) members += name === '' ? 2 : 1;
  return members === figureIds.length;
}

/** Whether something is an object without a class of its own. */
function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    // With a member read before, an engine knows the prototype without asking.
    value.constructor === Object &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

/** Text that begins with what can be seen, and is not too long: that of nearly all names. */
function isPlainText(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 2000) return false;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || (first >= 192 && first < 5760) || (first >= 7680 && first < 8192);
}

/** A whole number that is not negative, as a number or as a few digits; -1 of anything else. */
function plainCount(value: unknown): number {
  if (typeof value === 'string') return /^\d{1,9}$/.test(value) ? Number(value) : -1;
  return typeof value === 'number' && value >= 0 && Number.isSafeInteger(value) ? value : -1;
}
