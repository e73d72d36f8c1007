import {
  decimalText,
  toDecimal,
  type DecimalText,
  type FigureInput,
  type IsoDate,
  type Measure,
} from '../../foundation/internal.js';
import type { UnitId } from '../model/unit.js';
import type { Moving } from '../succession/moving.js';
import { timeOf } from './unitSeriesSchema.js';
import type { UnitSeries } from './unitSeries.js';

/** The figures of an observation that was read. */
export interface ReadFigures {
  /** How much there is. */
  readonly count?: DecimalText | undefined;
  /** The part. */
  readonly numerator?: DecimalText | undefined;
  /** The whole. */
  readonly denominator?: DecimalText | undefined;
  /** The rate. */
  readonly ratePercent?: DecimalText | undefined;
}

/** What was observed of a unit, by the place of each time among the times of the series. */
export type ReadRow = readonly (ReadFigures | undefined)[];

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
  /** Whether all figures are counts. */
  readonly ofCounts: boolean;
  /** What was observed of each unit. */
  readonly rows: ReadonlyMap<UnitId, ReadRow>;
}

/** Collects observations, of which no two may be of one unit and time. */
export interface SeriesReader {
  /** The place of a time among those of the series. */
  readonly timeAt: (text: string, time: SeriesTime) => number;
  /** Take the figures of a unit at a time; `false` if there were some. */
  readonly take: (place: UnitId, time: number, figures: ReadFigures) => boolean;
  /** What was read. */
  readonly read: (head: Pick<ReadSeries, 'moving' | 'unit' | 'ofCounts'>) => ReadSeries;
}

/** Begin to read a series. */
export function seriesReader(): SeriesReader {
  const times: SeriesTime[] = [];
  const known = new Map<string, number>();
  const rows = new Map<UnitId, (ReadFigures | undefined)[]>();
  return {
    timeAt: (text, time) => {
      const at = known.get(text);
      if (at !== undefined) return at;
      known.set(text, times.length);
      return times.push(time) - 1;
    },
    take: (place, time, figures) => {
      const row = rows.get(place);
      if (row === undefined) {
        const first: (ReadFigures | undefined)[] = [];
        first[time] = figures;
        rows.set(place, first);
        return true;
      }
      if (row[time] !== undefined) return false;
      row[time] = figures;
      return true;
    },
    read: (head) => ({ ...head, times, rows }),
  };
}

/** Bring a series of which nothing is wrong into the form in which one computes. */
export function readingOf({ moving, unit, observations }: UnitSeries): ReadSeries {
  const reader = seriesReader();
  for (const { place, year, date, count, numerator, denominator, ratePercent } of observations) {
    const time = date === undefined ? { year: year as number } : { date };
    reader.take(place, reader.timeAt(timeOf(time), time), {
      count: textOf(count),
      numerator: textOf(numerator),
      denominator: textOf(denominator),
      ratePercent: textOf(ratePercent),
    });
  }
  return reader.read({ moving, unit, ofCounts: observations[0]?.count !== undefined });
}

/** A figure as decimal text. */
function textOf(input: FigureInput | undefined): DecimalText | undefined {
  return input === undefined ? undefined : decimalText(toDecimal(input));
}
