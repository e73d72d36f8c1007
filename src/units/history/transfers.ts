import type { HistoryLink } from './readLinks.js';
import { dayBefore, type Track } from './tracks.js';

/**
 * The links between districts, or provinces, of which parts moved from the one to the other while both go on: no list of links
 * has them, but the parents of the parts say so.
 */
export function transfersIn(
  tracks: ReadonlyMap<string, readonly Track[]>,
  links: readonly HistoryLink[],
): readonly HistoryLink[] {
  const known = new Set(links.map(({ from, to, by }) => `${from} ${to} ${by.date}`));
  const isOn = (code: string, day: string): boolean =>
    tracks.get(code)?.some(({ from, to }) => from <= day && day <= to) === true;
  return [...tracks.values()].flat().flatMap(({ parents }) =>
    parents.slice(1).flatMap(({ value: to, by }, at): HistoryLink[] => {
      const from = (parents[at] as (typeof parents)[number]).value;
      const key = `${from} ${to} ${by.date}`;
      if (known.has(key) || !isOn(from, dayBefore(by.date)) || !isOn(to, by.date)) return [];
      known.add(key);
      return [{ from, to, by, listedOn: by.date, extent: 'part', sureness: 'derived', source: SOURCE }];
    }),
  );
}

const SOURCE = 'dvhcvn/data (parents of the communes)';
