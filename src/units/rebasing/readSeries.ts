import {
  fractionOf,
  quantity,
  toDecimal,
  type FigureInput,
  type Fraction,
  type IsoDate,
  type Measure,
  type Quantity,
} from '../../foundation/internal.js';
import type { UnitId } from '../model/unit.js';
import type { Moving } from '../succession/moving.js';
import { timeOf } from './unitSeriesSchema.js';
import type { UnitSeries } from './unitSeries.js';

/** A figure that was read: as it stands in results, and as a number to compute with. */
export interface Amount {
  /** The figure. */
  readonly figure: Quantity;
  /** The number. */
  readonly value: Fraction;
}

/** An observation that was read. */
export interface ReadObservation {
  /** The unit. */
  readonly place: UnitId;
  /** The place of its time among the times of the series. */
  readonly time: number;
  /** How much there is. */
  readonly count?: Amount | undefined;
  /** The part. */
  readonly numerator?: Amount | undefined;
  /** The whole. */
  readonly denominator?: Amount | undefined;
  /** The rate. */
  readonly ratePercent?: Amount | undefined;
}

/** A time of a series, as observations give it. */
export type SeriesTime = { readonly year: number } | { readonly date: IsoDate };

/** A series that was read. */
export interface ReadSeries {
  /** What figures go by. */
  readonly moving: Moving;
  /** What is counted. */
  readonly unit: Measure;
  /** The times, each once, as they came. */
  readonly times: readonly SeriesTime[];
  /** The observations, as they came. */
  readonly observations: readonly ReadObservation[];
  /** The times at which each unit was observed. */
  readonly timesOf: ReadonlyMap<UnitId, ReadonlySet<number>>;
}

/** Collects observations, of which no two may be of one unit and time. */
export interface SeriesReader {
  /** The place of a time among those of the series. */
  readonly timeAt: (text: string, time: SeriesTime) => number;
  /** Take an observation; `false` if there was one of its unit and time. */
  readonly take: (observation: ReadObservation) => boolean;
  /** What was read. */
  readonly read: (moving: Moving, unit: Measure) => ReadSeries;
}

/** Begin to read a series. */
export function seriesReader(): SeriesReader {
  const times: SeriesTime[] = [];
  const places = new Map<string, number>();
  const observations: ReadObservation[] = [];
  const timesOf = new Map<UnitId, Set<number>>();
  return {
    timeAt: (text, time) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, times.length);
      return times.push(time) - 1;
    },
    take: (observation) => {
      const { place, time } = observation;
      const known = timesOf.get(place);
      if (known?.has(time) === true) return false;
      if (known === undefined) timesOf.set(place, new Set([time]));
      else known.add(time);
      observations.push(observation);
      return true;
    },
    read: (moving, unit) => ({ moving, unit, times, observations, timesOf }),
  };
}

/** Bring a series of which nothing is wrong into the form in which one computes. */
export function readingOf({ moving, unit, observations }: UnitSeries): ReadSeries {
  const reader = seriesReader();
  for (const { place, year, date, count, numerator, denominator, ratePercent } of observations) {
    const time = date === undefined ? { year: year as number } : { date };
    reader.take({
      place,
      time: reader.timeAt(timeOf(time), time),
      count: amountOf(count, unit),
      numerator: amountOf(numerator, unit),
      denominator: amountOf(denominator, unit),
      ratePercent: amountOf(ratePercent, 'percent'),
    });
  }
  return reader.read(moving, unit);
}

/** A figure in the form in which one computes. */
export function amountOf(input: FigureInput | undefined, unit: Measure): Amount | undefined {
  if (input === undefined) return undefined;
  const value = toDecimal(input);
  return { figure: Object.freeze(quantity(value, unit)), value: fractionOf(value) };
}
