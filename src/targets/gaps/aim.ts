import {
  compareFractions,
  isRefusal,
  subtractFractions,
  type Fraction,
  type IsoDate,
  type Measure,
  type Refusal,
} from '../../foundation/internal.js';
import type { ObservationStatus } from '../../poverty/internal.js';
import type { Spanned } from '../observing/span.js';
import type { TargetCondition, TargetWording } from '../kinds/targetCommon.js';

/** A level that was found, and the year at whose end. */
export interface FoundLevel extends Spanned {
  readonly year: number;
  readonly figureStatus: ObservationStatus;
}

/** Where things stood; the year may not be known. */
export interface EarlierPoint extends Spanned {
  readonly year?: number | undefined;
}

/**
 * What every target comes down to: a level that has to lie at or above `lower`, at or below `upper`, or between the two; where it
 * stood, and where it was found.
 */
export interface Aim {
  readonly unit: Measure;
  readonly direction: TargetCondition;
  readonly lower?: Spanned | undefined;
  readonly upper?: Spanned | undefined;
  /** Whether the end itself is not enough. */
  readonly isStrict: boolean;
  readonly wording: TargetWording | undefined;
  /** The year at whose end it is due. */
  readonly year?: number | undefined;
  /** Whether that is past. */
  readonly isOver: boolean;
  /** Whether only where it stands counts, and not how fast it gets there: so for a change that is asked of each year. */
  readonly isPaceless: boolean;
  readonly baseline: EarlierPoint | Refusal;
  /** The latest level that is no forecast. */
  readonly current: FoundLevel | Refusal;
  /** The levels before it that can be compared with it, the earliest first. */
  readonly earlier: readonly FoundLevel[];
  readonly date: IsoDate;
}

/** The ends of an aim, as numbers. */
export interface Ends {
  readonly lower?: Fraction | undefined;
  readonly upper?: Fraction | undefined;
}

/** The ends as they are stated. */
export function endsOf({ lower, upper }: Pick<Aim, 'lower' | 'upper'>): Ends {
  return { lower: lower?.value, upper: upper?.value };
}

/** What a level lacks of the nearest end that it has to reach; 0 or negative within. */
export function lackOf({ lower, upper }: Ends, level: Fraction): Fraction {
  const short = lower && subtractFractions(lower, level);
  const over = upper && subtractFractions(level, upper);
  // One of the two is there.
  if (short === undefined || over === undefined) return (short ?? over) as Fraction;
  return compareFractions(short, over) > 0 ? short : over;
}

/** Whether a level is where it has to be. */
export function holds(ends: Ends, isStrict: boolean, level: Fraction): boolean {
  const { numerator } = lackOf(ends, level);
  return isStrict ? numerator < 0n : numerator <= 0n;
}

/** The side on which a level lies: −1 below what is asked, 1 above it, 0 within. */
export function sideOf({ lower, upper }: Ends, level: Fraction): number {
  if (lower && compareFractions(level, lower) < 0) return -1;
  return upper && compareFractions(level, upper) > 0 ? 1 : 0;
}

/** The end that a level had to reach from a baseline, and 1 where that is upwards, −1 downwards. */
export function goalOf(
  ends: Ends,
  baseline: Fraction | undefined,
  current: Fraction | undefined,
): { readonly goal: Fraction; readonly way: 1 | -1 } {
  const { lower, upper } = ends;
  const side = (baseline && sideOf(ends, baseline)) || (current && sideOf(ends, current)) || (lower ? -1 : 1);
  // On each side there is the end that a level there lacks.
  return side < 0 ? { goal: lower as Fraction, way: 1 } : { goal: upper as Fraction, way: -1 };
}

/** A level that is known as a number. */
export function valueOf(point: Spanned | Refusal): Fraction | undefined {
  return isRefusal(point) ? undefined : point.value;
}

/** The levels that were found and can be compared, the earliest first. */
export function levelsOf({ earlier, current }: Pick<Aim, 'earlier' | 'current'>): readonly FoundLevel[] {
  return isRefusal(current) ? earlier : [...earlier, current];
}
