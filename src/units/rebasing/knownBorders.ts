import { dayInWords, type Assumption, type IsoDate } from '../../foundation/internal.js';
import type { GraphNode } from '../succession/successionGraph.js';
import type { ReadRow, SeriesTime } from './readSeries.js';

/** What a rebased series takes for granted: that figures of a day before all that a directory knows go by its first borders. */
export type RebaseAssumptionCode = 'borders-of-known-day';

/** What is taken for granted of figures that are older than what the directories of their units know. */
export function assumedBorders(
  carried: readonly { readonly node: GraphNode; readonly row: ReadRow }[],
  times: readonly SeriesTime[],
): readonly Assumption<RebaseAssumptionCode>[] {
  const days = new Set<IsoDate>();
  for (const { node, row } of carried) {
    const { knownFrom } = node;
    if (knownFrom === undefined || days.has(knownFrom)) continue;
    const isOlder = row.some(
      (figures, at) => figures !== undefined && lastDayOf(times[at] as SeriesTime) < knownFrom,
    );
    if (isOlder) days.add(knownFrom);
  }
  return [...days].sort().map(bordersOf);
}

function lastDayOf(time: SeriesTime): IsoDate {
  return 'date' in time ? time.date : `${String(time.year)}-12-31`;
}

function bordersOf(day: IsoDate): Assumption<RebaseAssumptionCode> {
  const { vi, en } = dayInWords(day);
  return {
    code: 'borders-of-known-day',
    text: {
      vi: `số liệu trước ngày ${vi} được hiểu theo địa giới của ngày đó; đơn vị của từng ngày trước đó có trong unitHistory() (mtqg/units/history)`,
      en: `figures of before ${en} go by the borders of that day; the units of each day before are in unitHistory() (mtqg/units/history)`,
    },
  };
}
