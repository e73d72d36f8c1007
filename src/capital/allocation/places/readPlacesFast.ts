import { toDecimal } from '../../../foundation/internal.js';
import type { FastPlan } from '../points/fastPlan.js';
import type { PlaceView } from '../points/placeView.js';
import { countMembers, isPlainObject, isPlainText, plainCount } from './plainValues.js';

/** Places that were read column by column. */
export interface PlaceColumns {
  /** What they are called. */
  readonly subjects: readonly string[];
  /** Their ids, where they have one. */
  readonly ids: readonly (string | undefined)[];
  /** What tells each from the others. */
  readonly keys: readonly string[];
  /** For each criterion of the plan the place of the class that counts, among its classes. */
  readonly chosen: readonly Uint8Array[];
  /** For each figure of the plan, its values. */
  readonly figures: readonly Float64Array[];
  /** The classes of places that belong to several. */
  readonly classifications: readonly (readonly string[])[];
}

/**
 * Read places of which all is plainly as it should be: text for names, classes that the rule knows, small whole numbers.
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

/** More places than this are not read at a glance. */
const MOST_FAST = 100_000;

function readRows(plan: FastPlan, places: readonly unknown[]): PlaceColumns | undefined {
  const rows = places.length;
  const subjects = new Array<string>(rows);
  const ids = new Array<string | undefined>(rows);
  const keys = new Array<string>(rows);
  const classifications = new Array<readonly string[]>(rows);
  const chosen = plan.criteria.map(() => new Uint8Array(rows));
  const figures = plan.figureIds.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row += 1) {
    const place = places[row];
    if (!isPlainObject(place)) return undefined;
    const { subject, id, classifications: classes, figures: numbers } = place;
    if (!isPlainText(subject) || (id !== undefined && !isPlainText(id))) return undefined;
    let members = id === undefined ? 1 : 2;
    if (classes !== undefined) members += 1;
    if (numbers !== undefined) members += 1;
    if (countMembers(place) !== members) return undefined;
    const own = readClasses(plan, classes, row, chosen);
    if (own === undefined || !readFigures(plan, numbers, row, figures)) return undefined;
    subjects[row] = subject;
    ids[row] = id;
    keys[row] = id ?? subject;
    classifications[row] = own;
  }
  return new Set(keys).size === rows ? { subjects, ids, keys, chosen, figures, classifications } : undefined;
}

/** What the formula looks at of a row. */
export function viewOfRow(plan: FastPlan, columns: PlaceColumns, row: number): PlaceView {
  return {
    name: columns.subjects[row] as string,
    classifications: columns.classifications[row] as readonly string[],
    figure: (id) => {
      const column = columns.figures[plan.figureIds.indexOf(id)];
      return column === undefined ? undefined : toDecimal(column[row] as number);
    },
  };
}

/** The classes of a row, the highest of each criterion noted; `undefined` if they are not plainly known. */
function readClasses(
  { classPlaces, ranks, alone }: FastPlan,
  classes: unknown,
  row: number,
  chosen: readonly Uint8Array[],
): readonly string[] | undefined {
  if (!Array.isArray(classes)) return classes === undefined && chosen.length === 0 ? NONE : undefined;
  for (const column of chosen) column[row] = UNSAID;
  const own: string[] = [];
  for (const id of classes as readonly unknown[]) {
    const place = classPlaces.get(id as string);
    if (place === undefined) return undefined;
    const column = chosen[place.criterion] as Uint8Array;
    const before = column[row] as number;
    const rank = ranks[place.criterion] as readonly number[];
    if (before === UNSAID || (rank[place.index] as number) > (rank[before] as number))
      column[row] = place.index;
    own.push(id as string);
  }
  for (const column of chosen) if (column[row] === UNSAID) return undefined;
  return own.length === 1 ? (alone.get(own[0] as string) ?? own) : own;
}

const NONE: readonly string[] = [];

/** Stands where no class was said yet. */
const UNSAID = 255;

/** Whether the figures of a row are just those that are needed, and plain. */
function readFigures(
  { figureIds, limits }: FastPlan,
  numbers: unknown,
  row: number,
  figures: readonly Float64Array[],
): boolean {
  if (numbers === undefined) return figureIds.length === 0;
  if (!isPlainObject(numbers) || countMembers(numbers) !== figureIds.length) return false;
  for (let index = 0; index < figureIds.length; index += 1) {
    const value = plainCount(numbers[figureIds[index] as string]);
    if (value < 0 || value > (limits[index] as number)) return false;
    (figures[index] as Float64Array)[row] = value;
  }
  return true;
}
