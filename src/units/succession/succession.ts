import * as z from 'zod/mini';
import {
  deepFreeze,
  lazySchema,
  plainCopy,
  problemError,
  readInput,
  shortText,
  type BilingualText,
  type Explanation,
  type IsoDate,
} from '../../foundation/internal.js';
import { directoriesIn, type InDirectories } from '../lookup/directoriesIn.js';
import type { Succession, SuccessionExtent, Unit, UnitId } from '../model/unit.js';
import type { UnitIndex } from '../lookup/unitIndex.js';

/** One unit that a unit went into, or came from. */
export interface SuccessionLink {
  /** Its id. */
  readonly id: UnitId;
  /** The unit itself, where one of the directories holds it. */
  readonly unit?: Unit;
  /** How much of the old unit went into the new one. */
  readonly extent: SuccessionExtent;
  /** The first day of the new unit. */
  readonly on: IsoDate;
  /** The act, as printed. */
  readonly act?: string;
}

/** What a unit went into, or what it came from. */
export interface UnitSuccession {
  /** Marks this result. */
  readonly kind: 'unit-succession';
  /** Which way it looks. */
  readonly direction: 'successors' | 'predecessors';
  /** The unit in question. */
  readonly of: UnitId;
  /** The units at the other end, one step away. */
  readonly links: readonly SuccessionLink[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/** What each extent says of the old unit. */
export const extentNames: Readonly<Record<SuccessionExtent, BilingualText>> = /* @__PURE__ */ deepFreeze({
  whole: { vi: 'toàn bộ', en: 'whole' },
  part: { vi: 'một phần diện tích và dân số', en: 'part of its area and people' },
  'part-area-all-people': {
    vi: 'một phần diện tích, toàn bộ dân số',
    en: 'part of its area, all its people',
  },
  'area-only': { vi: 'chỉ diện tích, không có dân', en: 'area only, no people' },
  'people-only': { vi: 'chỉ dân số, không có diện tích', en: 'people only, no area' },
});

const SENTENCES: Readonly<Record<UnitSuccession['direction'], BilingualText>> = {
  successors: { vi: 'Đơn vị kế tiếp của {unit}: {count}', en: 'Successors of {unit}: {count}' },
  predecessors: { vi: 'Đơn vị tiền thân của {unit}: {count}', en: 'Predecessors of {unit}: {count}' },
};

const idSchema = /* @__PURE__ */ lazySchema(() => shortText());
const noOptionsSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({}));

/** The units one step away from a unit, either way. */
export function successionOf(
  unit: UnitId | Pick<Unit, 'id'>,
  direction: UnitSuccession['direction'],
  options: InDirectories,
): UnitSuccession {
  const { indexes, around, rest } = directoriesIn(options);
  readInput(noOptionsSchema, rest);
  const of = idOf(unit);
  const links = linksOf(of, direction, indexes, around);
  const known = unitIn(around, of);
  if (known === undefined && links.length === 0) {
    throw problemError('no-such-member', ['unit'], { key: of, where: 'units' });
  }
  return deepFreeze({
    kind: 'unit-succession',
    direction,
    of,
    links,
    explanation: {
      say: SENTENCES[direction],
      values: { unit: nameOf(of, known), count: String(links.length) },
      steps: links.map(stepOf),
    },
  });
}

function idOf(unit: unknown): UnitId {
  if (typeof unit === 'string') return readInput(idSchema, unit);
  const { value } = plainCopy(unit);
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return readInput(idSchema, id);
}

function linksOf(
  of: UnitId,
  direction: UnitSuccession['direction'],
  indexes: readonly UnitIndex[],
  around: readonly UnitIndex[],
): readonly SuccessionLink[] {
  const links = new Map<string, SuccessionLink>();
  for (const { byFrom, byTo } of indexes)
    for (const succession of (direction === 'successors' ? byFrom : byTo).get(of) ?? []) {
      const id = direction === 'successors' ? succession.to : succession.from;
      // Two directories may hold the same link.
      links.set(`${id} ${succession.on}`, linkOf(id, succession, unitIn(around, id)));
    }
  return [...links.values()];
}

function linkOf(id: UnitId, { extent, on, act }: Succession, unit: Unit | undefined): SuccessionLink {
  return {
    id,
    ...(unit === undefined ? {} : { unit }),
    extent,
    on,
    ...(act === undefined ? {} : { act }),
  };
}

function unitIn(indexes: readonly UnitIndex[], id: UnitId): Unit | undefined {
  for (const { byId } of indexes) {
    const unit = byId.get(id);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function stepOf({ id, unit, extent, on, act }: SuccessionLink): Explanation {
  const by = act === undefined ? '' : ` (${act})`;
  return {
    say: { vi: '{unit}: {extent}, từ {on}{by}', en: '{unit}: {extent}, from {on}{by}' },
    values: { unit: nameOf(id, unit), extent: extentNames[extent], on, by },
  };
}

function nameOf(id: UnitId, unit: Unit | undefined): string {
  return unit === undefined ? id : `${unit.fullName} (${id})`;
}
