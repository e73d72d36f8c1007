import { dayInWords, isIsoDate, type IsoDate, type Problem } from '../../foundation/internal.js';
import { isOwnDirectory, ownDirectory, type UnitsAlone } from './ownDirectories.js';

/** The first day of the history of units, an entry of its own: where it is not given, it is named. */
const HISTORY_FROM = '2004-08-31';

/** What is wrong with a day of which one of the directories does not know what there was. */
export function unknownDay(
  date: unknown,
  directories: readonly Pick<UnitsAlone, 'knownFrom'>[],
): Problem['details'] | undefined {
  // What is no day is refused elsewhere.
  if (typeof date !== 'string' || !isIsoDate(date)) return undefined;
  const since = directories
    .flatMap((directory) => knownFromOf(directory))
    .filter((knownFrom) => date < knownFrom)
    .sort()
    .at(-1);
  if (since === undefined) return undefined;
  return { minimum: since, minimumVi: `ngày ${dayInWords(since).vi}`, ...earlierDays(date, since) };
}

/** Where a day is known that is not known here: what is known since the first day of the history names nothing. */
export function earlierDays(day: IsoDate, since: IsoDate): Problem['details'] {
  return day < HISTORY_FROM || since <= HISTORY_FROM
    ? {}
    : { hint: 'earlier-days', use: 'unitHistory() (mtqg/units/history)' };
}

/** The first day that a directory knows; nothing of what is none, which is refused elsewhere. */
function knownFromOf(directory: unknown): readonly IsoDate[] {
  try {
    const { knownFrom } = Object(directory) as Partial<UnitsAlone>;
    return typeof knownFrom === 'string' ? [knownFrom] : [];
  } catch {
    return [];
  }
}

/** Directories without the units that another of them holds and knows for longer. */
export function believed(directories: readonly UnitsAlone[]): readonly UnitsAlone[] {
  const dated = directories.filter((one) => isOwnDirectory(one) && one.knownFrom !== undefined);
  return dated.length < 2
    ? directories
    : directories.map((one) => dated.reduce((left, other) => without(left, other), one));
}

/** What is left of directories beside others; a memory that no result depends on. */
const lefts = /* @__PURE__ */ new WeakMap<UnitsAlone, WeakMap<UnitsAlone, UnitsAlone>>();

/** What is left of a directory beside another: all, unless that one holds units of it and knows them for longer. */
function without(directory: UnitsAlone, other: UnitsAlone): UnitsAlone {
  if (!isLonger(other, directory)) return directory;
  const known = lefts.get(directory) ?? new WeakMap<UnitsAlone, UnitsAlone>();
  lefts.set(directory, known);
  const earlier = known.get(other);
  if (earlier !== undefined) return earlier;
  const left = leftOf(directory, other);
  known.set(other, left);
  return left;
}

function isLonger({ knownFrom: longer }: UnitsAlone, { knownFrom: shorter }: UnitsAlone): boolean {
  return longer !== undefined && shorter !== undefined && longer < shorter;
}

function leftOf(directory: UnitsAlone, other: UnitsAlone): UnitsAlone {
  const held = new Set(other.units.map(({ id }) => id));
  const units = directory.units.filter(({ id }) => !held.has(id));
  if (units.length === directory.units.length) return directory;
  const { knownFrom, ...rest } = directory;
  const isKnown = units.every(({ validity }) => validity.from >= (knownFrom as IsoDate));
  return ownDirectory({ ...rest, units, ...(isKnown ? {} : { knownFrom: knownFrom as IsoDate }) });
}
