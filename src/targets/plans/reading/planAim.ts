import { toDecimal, type Decimal, type Measure } from '../../../foundation/internal.js';
import { isStrictlyWorded } from '../../model/direction.js';
import { readTarget, type Read } from '../../model/readTarget.js';
import { averagedUnit, totalUnit } from '../../units.js';
import type { PlaceState } from './placeState.js';
import type { PlanTarget } from '../planTerms.js';

/** What a target asks of the places. */
export interface PlanAim {
  /** Whether places are counted, or the criteria of all places. */
  readonly counts: 'places' | 'criteria';
  /** How many of them are to be there. */
  readonly wanted: number;
  /** How many are there. */
  readonly had: number;
  /** The target as a level: places, or criteria per place. */
  readonly level: Decimal;
  /** How many places it is about. */
  readonly places: number;
  /** How many criteria a place has to gain to count, or can gain for an average; 0 if it counts, or nobody can tell. */
  readonly needOf: (place: PlaceState) => number;
  /** The fewest criteria that a place may have. */
  readonly floor?: Decimal;
}

/** What places and criteria are counted in, and what the level is told in. */
export interface PlanUnits {
  readonly place: Measure;
  /** Nothing where the target tells nothing of it. */
  readonly criterion?: Measure;
  readonly level: Measure;
}

/** The units of a target. */
export function unitsOf(target: PlanTarget): PlanUnits {
  const { kind, unit } = target;
  if (kind === 'floor') return { place: target.countedIn, criterion: unit, level: target.countedIn };
  const place = kind === 'level' ? averagedUnit(unit) : undefined;
  return place === undefined
    ? { place: unit, level: unit }
    : { place, criterion: totalUnit(unit), level: unit };
}

/** A target with its figures as numbers. */
export function readPlanTarget(target: PlanTarget): Read<PlanTarget> {
  return readTarget(target) as Read<PlanTarget>;
}

/** What a target asks of the places. */
export function aimOf(target: PlanTarget, places: readonly PlaceState[]): PlanAim {
  const read = readPlanTarget(target);
  const all = places.length;
  const isStrict = isStrictlyWorded(read);
  switch (read.kind) {
    case 'level': {
      // At least so much is one figure.
      const level = read.target.value as Decimal;
      if (averagedUnit(read.unit) === undefined) return metAllAim(enough(level, isStrict), places);
      const assessed = places.filter(({ isAssessed }) => isAssessed);
      return {
        counts: 'criteria',
        wanted: enough(level.times(assessed.length), isStrict).toNumber(),
        had: assessed.reduce((sum, { met }) => sum + met, 0),
        level,
        places: assessed.length,
        needOf: ({ missing, isAssessed }) => (isAssessed ? missing.length : 0),
      };
    }
    case 'share': {
      const { numerator, value } = read.target;
      // The schema has seen to it that there is one of the two.
      const level = numerator ?? (value as Decimal).times(all).div(100);
      return metAllAim(enough(level, isStrict), places);
    }
    case 'floor': {
      const least = read.target.value.ceil().toNumber();
      const needOf = ({ met }: PlaceState): number => Math.max(0, least - met);
      return { ...placesAim(toDecimal(all), places, needOf), floor: read.target.value };
    }
  }
}

/** The smallest whole number that is enough. */
function enough(level: Decimal, isStrict: boolean): Decimal {
  return isStrict ? level.floor().plus(1) : level.ceil();
}

/** So many places that meet all that applies to them. */
function metAllAim(level: Decimal, places: readonly PlaceState[]): PlanAim {
  // What is unknown may be missing, so that nobody can tell what a place needs.
  const needOf = ({ missing, unknownCount }: PlaceState): number => (unknownCount > 0 ? 0 : missing.length);
  return {
    ...placesAim(level, places, needOf),
    had: places.filter(({ met, missing, unknownCount }) => met > 0 && missing.length + unknownCount === 0)
      .length,
  };
}

/** So many places that need nothing more. */
function placesAim(level: Decimal, places: readonly PlaceState[], needOf: PlanAim['needOf']): PlanAim {
  return {
    counts: 'places',
    wanted: level.toNumber(),
    had: places.filter((place) => needOf(place) === 0).length,
    level,
    places: places.length,
    needOf,
  };
}
