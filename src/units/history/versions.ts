import type { IsoDate, Validity } from '../../foundation/internal.js';
import type { LinkSureness, Succession, SuccessionExtent, UnitId } from '../model/unit.js';
import { isOlder, olderId } from './olderProvinces.js';
import type { HistoryLink } from './readLinks.js';
import type { Occasion } from './readSteps.js';
import { dayBefore, type Track } from './tracks.js';

/** A unit during the time in which nothing is known to have gone into it or out of it. */
export interface Version {
  /** Its identity: the last unit of a code has the code alone, those before it their last day behind `@`. */
  readonly id: UnitId;
  /** The unit under this code. */
  readonly track: Track;
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
  /** Both. */
  readonly validity: Validity;
  /** What it began with. */
  readonly by: Occasion;
}

/** The versions of each code, in the order of time. */
export type Versions = ReadonlyMap<string, readonly Version[]>;

/** Part the units of each code on every day on which one went into it, or a part of it went out. */
export function versionsOf(
  tracks: ReadonlyMap<string, readonly Track[]>,
  links: readonly HistoryLink[],
): Versions {
  const cuts = new Map<string, Map<IsoDate, Occasion>>();
  const cut = (code: string, by: Occasion): void => {
    const days = cuts.get(code) ?? new Map<IsoDate, Occasion>();
    cuts.set(code, days.set(by.date, by));
  };
  for (const { from, to, by } of links) {
    if (to === '') continue;
    cut(from, by);
    cut(to, by);
  }
  const versions = new Map<string, readonly Version[]>();
  for (const [code, ofCode] of tracks) {
    const days = [...(cuts.get(code)?.values() ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
    const parts = ofCode.flatMap((track) => partsOf(track, days));
    const last = parts.at(-1);
    versions.set(
      code,
      parts.map((part) => versionOf(part, part === last)),
    );
  }
  return versions;
}

interface Part {
  readonly track: Track;
  readonly by: Occasion;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function partsOf(track: Track, days: readonly Occasion[]): readonly Part[] {
  const within = days.filter(({ date }) => track.from < date && date <= track.to);
  const first = (track.names[0] as Track['names'][number]).by;
  return [first, ...within].map((by, at): Part => {
    const next = within[at]?.date;
    const to = next === undefined ? track.to : dayBefore(next);
    return { track, by, from: at === 0 ? track.from : by.date, to };
  });
}

function versionOf({ track, by, from, to }: Part, isLast: boolean): Version {
  const id = `gso2004:${track.code}${isLast ? '' : `@${to}`}`;
  return { id, track, by, from, to, validity: { from, to } };
}

/** The version of a code on a day. */
export function versionOn(versions: Versions, code: string, day: IsoDate): Version | undefined {
  return versions.get(code)?.find(({ from, to }) => from <= day && day <= to);
}

/** The successions between versions: those of the links, and of what goes on under its code with more or less than before. */
export function successionsOf(versions: Versions, links: readonly HistoryLink[]): readonly Succession[] {
  const known = links.filter(({ to }) => to !== '');
  const leaving = new Map<string, HistoryLink[]>();
  for (const link of known) {
    const key = `${link.from} ${link.by.date}`;
    const others = leaving.get(key);
    if (others === undefined) leaving.set(key, [link]);
    else others.push(link);
  }
  const stated = known.map((link): Succession => {
    const { from, to, by, extent, sureness, source } = link;
    const old = isOlder(link) ? olderId(from) : (versionOn(versions, from, dayBefore(by.date)) as Version).id;
    const later = (versionOn(versions, to, by.date) as Version).id;
    return {
      ...successionBy(old, later, extent, by),
      sureness: sureness as LinkSureness,
      foundIn: source,
    };
  });
  const goingOn = [...versions].flatMap(([code, ofCode]) =>
    ofCode.slice(1).flatMap((version, at): Succession[] => {
      const before = ofCode[at] as Version;
      const others = leaving.get(`${code} ${version.from}`) ?? [];
      return before.track !== version.track || others.some(({ to }) => to === code)
        ? []
        : [{ ...successionBy(before.id, version.id, restOf(others), version.by), sureness: 'continued' }];
    }),
  );
  return [...stated, ...goingOn];
}

function successionBy(
  predecessor: UnitId,
  successor: UnitId,
  extent: SuccessionExtent,
  by: Occasion,
): Succession {
  return {
    predecessor,
    successor,
    extent,
    date: by.date,
    ...(by.act === '' ? {} : { act: by.act }),
    ...(by.isListDay ? { isListDay: true } : {}),
  };
}

/** How much of a unit goes on where links go out of it. */
function restOf(leaving: readonly HistoryLink[]): SuccessionExtent {
  return leaving.length === 0 ? 'whole' : 'part';
}
