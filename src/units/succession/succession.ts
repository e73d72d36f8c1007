import * as z from 'zod/mini';
import {
  deepFreeze,
  lazySchema,
  plainCopy,
  problemError,
  shortText,
  type BilingualText,
  type Explanation,
  type IsoDate,
} from '../../foundation/internal.js';
import { directoriesIn } from '../lookup/directoriesIn.js';
import { THE_DIRECTORIES, type InDirectories } from '../lookup/givenDirectories.js';
import type { UnitIndex } from '../lookup/unitIndex.js';
import { readNamed } from '../model/readNamed.js';
import type { LinkSureness, NamedUnit, Succession, SuccessionExtent, Unit, UnitId } from '../model/unit.js';
import { byActs } from './actInWords.js';
import { extentNames } from './extentNames.js';
import { nameInWords } from './nameInWords.js';
import { linkSurenessNames } from './linkSurenessNames.js';

/** One unit that a unit went into, or came from. */
export interface SuccessionLink {
  /** Its id. */
  readonly id: UnitId;
  /** The unit itself, where one of the directories holds it. */
  readonly place?: Unit;
  /** How much of the old unit went into the new one. */
  readonly extent: SuccessionExtent;
  /** The first day of the new unit. */
  readonly date: IsoDate;
  /** The number of the act, as printed. */
  readonly act?: string;
  /** Whether the day is that of the first list that shows it, the day in force not being known. */
  readonly isListDay?: true;
  /** What says so, where links of one directory are not all equally sure. */
  readonly sureness?: LinkSureness;
  /** The text or page that says so. */
  readonly foundIn?: string;
}

/** What a unit went into, or what it came from. */
export interface UnitSuccession {
  /** Marks this result, and says which way it looks. */
  readonly kind: 'unit-successors' | 'unit-predecessors';
  /** The unit in question. */
  readonly place: NamedUnit;
  /** The units at the other end, one step away. */
  readonly links: readonly SuccessionLink[];
  /** How it came about. */
  readonly explanation: Explanation;
}

type Way = UnitSuccession['kind'];

const SAYS: Readonly<Record<Way, { readonly some: BilingualText; readonly none: BilingualText }>> = {
  'unit-successors': {
    some: {
      vi: 'Đơn vị mới tiếp nhận {place}: {count} đơn vị.',
      en: 'Units that took in {place}: {count}.',
    },
    none: { vi: 'Chưa có đơn vị mới nào tiếp nhận {place}.', en: 'No unit is known that took in {place}.' },
  },
  'unit-predecessors': {
    some: {
      vi: 'Đơn vị cũ hợp thành {place}: {count} đơn vị.',
      en: 'Old units that make up {place}: {count}.',
    },
    none: {
      vi: 'Chưa có thông tin về đơn vị cũ hợp thành {place}.',
      en: 'No old unit is known that makes up {place}.',
    },
  },
};

const noOptionsSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({}));

/** The units one step away from a unit, either way. */
export function successionOf(
  place: UnitId | Pick<Unit, 'id'>,
  way: Way,
  options: InDirectories,
): UnitSuccession {
  const { indexes, around, rest } = directoriesIn(options);
  readNamed(['options'], noOptionsSchema, rest);
  const id = idOf(place);
  const links = linksOf(id, way, indexes, around);
  const known = unitIn(around, id);
  if (known === undefined && links.length === 0) {
    throw problemError('no-such-member', ['place'], { key: id, ...THE_DIRECTORIES });
  }
  const named = { id, name: known?.fullName ?? id };
  const values = { place: nameInWords(named), count: String(links.length) };
  return deepFreeze({
    kind: way,
    place: named,
    links,
    explanation:
      links.length === 0
        ? { say: SAYS[way].none, values }
        : { say: SAYS[way].some, values, steps: links.map(stepOf) },
  });
}

function idOf(place: unknown): UnitId {
  if (typeof place === 'string') return readNamed(['place'], shortText(), place);
  const { value } = plainCopy(place);
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return readNamed(['place'], shortText(), id);
}

function linksOf(
  id: UnitId,
  way: Way,
  indexes: readonly UnitIndex[],
  around: readonly UnitIndex[],
): readonly SuccessionLink[] {
  const links = new Map<string, SuccessionLink>();
  const [near, far] =
    way === 'unit-successors'
      ? (['byPredecessor', 'successor'] as const)
      : (['bySuccessor', 'predecessor'] as const);
  for (const index of indexes)
    for (const succession of index[near].get(id) ?? []) {
      const other = succession[far];
      // Two directories may hold the same link.
      links.set(`${other} ${succession.date}`, linkOf(other, succession, unitIn(around, other)));
    }
  return [...links.values()];
}

function linkOf(id: UnitId, succession: Succession, place: Unit | undefined): SuccessionLink {
  const { extent, date, act, isListDay, sureness, foundIn } = succession;
  return {
    id,
    ...(place === undefined ? {} : { place }),
    extent,
    date,
    ...(act === undefined ? {} : { act }),
    ...(isListDay === undefined ? {} : { isListDay }),
    ...(sureness === undefined ? {} : { sureness }),
    ...(foundIn === undefined ? {} : { foundIn }),
  };
}

function unitIn(indexes: readonly UnitIndex[], id: UnitId): Unit | undefined {
  for (const { byId } of indexes) {
    const unit = byId.get(id);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function stepOf({ id, place, extent, date, act, isListDay, sureness }: SuccessionLink): Explanation {
  const day = isListDay === true ? LIST_DAY : { vi: '', en: '' };
  const rest = sureness === undefined ? undefined : linkSurenessNames[sureness];
  return {
    say: {
      vi: `{place}: {extent}, từ ngày {date}${day.vi}{by}.${rest === undefined ? '' : ' Căn cứ: {sureness}.'}`,
      en: `{place}: {extent}, from {date}${day.en}{by}.${rest === undefined ? '' : ' It rests on: {sureness}.'}`,
    },
    values: {
      place: nameInWords({ id, name: place?.fullName ?? id }),
      extent: extentNames[extent],
      date,
      by: byActs(act === undefined ? [] : [act]),
      ...(rest === undefined ? {} : { sureness: rest }),
    },
  };
}

const LIST_DAY: BilingualText = { vi: ' (ngày của bản danh mục)', en: ' (the day of the list)' };
