import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  moneySchema,
  readParts,
  type Money,
  type Subject,
} from '../../../foundation/internal.js';
import { groupByPoints, type PointGroups } from '../division/pointGroups.js';
import { allocationOptionsSchema, type AllocationOptions } from '../outcome/allocationOptions.js';
import type { AllocationPlan } from '../points/allocationPlan.js';
import { fastPlan, type FastPlan } from '../points/fastPlan.js';
import { fastPoints } from '../points/fastPoints.js';
import type { PlaceView } from '../points/placeView.js';
import { pointsOfPlace } from '../points/pointsOf.js';
import type { AllocationInput } from './allocationInput.js';
import { amountReports } from './inputReports.js';
import type { PlaceToAllocate } from './placeToAllocate.js';
import { readFast } from './readPlacesFast.js';
import { readFully } from './readPlacesFully.js';
import { keyOf, viewOf } from './viewOf.js';
import { viewOfRow } from './viewOfRow.js';

/** The places of an allocation, however they were read. */
export interface ReadPlaces {
  /** Their number. */
  readonly rows: number;
  /** What a place is called. */
  readonly subjectOf: (row: number) => Subject;
  /** Its id, if it has one. */
  readonly idOf: (row: number) => string | undefined;
  /** What tells it from the others. */
  readonly keyOf: (row: number) => string;
  /** What was said of the counterpart that it must add. */
  readonly supportOf: (row: number) => Pick<PlaceToAllocate, 'province' | 'supportPercent'>;
  /** What formulas look at of it. */
  readonly viewOf: (row: number) => PlaceView;
  /** The places by their points. */
  readonly groups: PointGroups;
}

/** An input that was read. */
export interface ReadAllocation {
  /** The places. */
  readonly places: ReadPlaces;
  /** The places as they were given, where each was looked at closely. */
  readonly list?: readonly PlaceToAllocate[];
  /** The amount. */
  readonly amount: Money;
  /** How it is allocated. */
  readonly options: AllocationOptions;
}

/** Read an input, at a glance where all is plain. */
export function readAllocation(plan: AllocationPlan, input: AllocationInput): ReadAllocation {
  const fast = fastPlan(plan);
  const places = fast === undefined ? undefined : readPlainly(fast, input.places);
  if (places !== undefined) {
    const { value, problems } = readParts(restSchema, { amount: input.amount, options: input.options });
    // What is wrong is told with all else that is, by the closer look.
    if (value !== undefined && problems.length === 0) {
      const { amount, options } = value;
      if (options.reading === undefined || options.reading === plan.reading.id)
        return { places, amount, options };
    }
  }
  const { places: list, amount, options } = readFully(plan, input);
  return { places: readList(plan, list), list, amount, options };
}

function readPlainly(plan: FastPlan, given: unknown): ReadPlaces | undefined {
  const columns = readFast(plan, given);
  const points = columns === undefined ? undefined : fastPoints(plan, columns);
  if (columns === undefined || points === undefined) return undefined;
  const { subjects, ids, keys } = columns;
  const { wholes, decimals } = points;
  return {
    rows: keys.length,
    subjectOf: (row) => subjects[row] as string,
    idOf: (row) => ids[row],
    keyOf: (row) => keys[row] as string,
    supportOf: () => NOTHING_SAID,
    viewOf: (row) => viewOfRow(plan, columns, row),
    groups: groupByPoints(keys.length, (row) => wholes[row] as number, 10n ** BigInt(decimals)),
  };
}

const NOTHING_SAID = {};

/** Places that were read with all checks. */
export function readList(plan: AllocationPlan, list: readonly PlaceToAllocate[]): ReadPlaces {
  const at = (row: number): PlaceToAllocate => list[row] as PlaceToAllocate;
  const points = list.map((place) => pointsOfPlace(plan, viewOf(place)));
  // All of them are decimals: the power of ten that holds the longest holds all.
  const perPoint = points.reduce((most, { denominator }) => leastCommon(most, denominator), 1n);
  const wholes = points.map(({ numerator, denominator }) => numerator * (perPoint / denominator));
  return {
    rows: list.length,
    subjectOf: (row) => at(row).subject,
    idOf: (row) => at(row).id,
    keyOf: (row) => keyOf(at(row)),
    supportOf: at,
    viewOf: (row) => viewOf(at(row)),
    groups: groupByPoints(list.length, (row) => wholes[row] as bigint, perPoint),
  };
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}

/** The amount and the options, checked as they are beside places that need it. */
const restSchema: z.ZodMiniType<Omit<AllocationInput, 'places'>> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ amount: moneySchema, options: allocationOptionsSchema })
    .check(checkSound((read: Omit<AllocationInput, 'places'>, isSound) => amountReports(read, isSound))),
);
