import * as z from 'zod/mini';
import {
  deepFreeze,
  formatNumber,
  lazySchema,
  quantity,
  readInput,
  type BilingualText,
  type Explanation,
  type Quantity,
} from '../../foundation/internal.js';
import { compare, successionGraph } from './successionGraph.js';
import { makeGroups } from './groups.js';
import { movingSchema, type Moving } from './moving.js';
import type { UnitDirectory, UnitId } from '../model/unit.js';

/** Options of {@link stableAreas}. */
export interface StableAreasOptions {
  /** By what units hang together; `'people'` if left out. */
  readonly moving?: Moving;
}

/** A smallest group of old and new units with the same people (or the same area) before and after. */
export interface StableArea {
  /** The units in it that came out of no other, in the order of their identities. */
  readonly from: readonly UnitId[];
  /** The units in it that came out of others and went into others. */
  readonly between: readonly UnitId[];
  /** The units in it that went into no other. */
  readonly to: readonly UnitId[];
  /** Whether there is one last unit only: it is then the exact sum of the first ones. */
  readonly exact: boolean;
}

/** The stable areas of directories: the result of {@link stableAreas}. */
export interface StableAreas {
  /** Marks this result. */
  readonly kind: 'stable-areas';
  /** By what units hang together. */
  readonly moving: Moving;
  /** The areas, in the order of their first units; units without successor and predecessor are in none. */
  readonly areas: readonly StableArea[];
  /** How many areas there are. */
  readonly count: Quantity<'item'>;
  /** How many of them are one last unit only. */
  readonly exactCount: Quantity<'item'>;
  /** How they were found. */
  readonly explanation: Explanation;
}

/** Schema of {@link StableAreasOptions}. */
export const stableAreasOptionsSchema: z.ZodMiniType<StableAreasOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ moving: z.exactOptional(movingSchema) }),
);

/**
 * The smallest groups of old and new units between which nobody (or no area) crosses: the finest level at which figures from
 * before and after a rearrangement compare exactly, whatever units were divided.
 *
 * Units are grouped that a link joins: for people, all but those of area alone; for area, all but those of people alone.
 *
 * Method: merging of affected units into stable ones, as IPUMS International harmonises its geography.
 *
 * @param directories - One directory, or several whose links go from one into another.
 * @param options - By what units hang together: `'people'` (if left out) or `'area'`.
 * @returns The areas with the identities of their units; a unit without any such link is in none. Takes time nearly linear in
 * units and links.
 * @throws MtqgError if a directory is none, or on other options.
 *
 * @example
 * ```ts
 * import { provinces, stableAreas } from 'mtqg/units';
 *
 * const { areas, count } = stableAreas(provinces());
 * areas.find(({ to }) => to.includes('nso2025:15'))?.from; // => ['gso2004:10', 'gso2004:15']
 * count; // => { kind: 'quantity', value: '34', unit: 'item' }
 * ```
 */
export function stableAreas(
  directories: UnitDirectory | readonly UnitDirectory[],
  options: StableAreasOptions = {},
): StableAreas {
  const { moving = 'people' } = readInput(stableAreasOptionsSchema, options);
  const { out, into } = successionGraph(directories, moving);
  const groups = makeGroups();
  for (const [from, links] of out) for (const { to } of links) groups.join(from, to);
  const members = new Map<UnitId, UnitId[]>();
  for (const id of [...new Set([...out.keys(), ...into.keys()])].sort(compare)) {
    const group = groups.of(id);
    const ids = members.get(group);
    if (ids === undefined) members.set(group, [id]);
    else ids.push(id);
  }
  const areas = [...members.values()].map((ids): StableArea => {
    const to = ids.filter((id) => !out.has(id));
    const from = ids.filter((id) => !into.has(id));
    const between = ids.filter((id) => out.has(id) && into.has(id));
    return { from, between, to, exact: to.length === 1 };
  });
  const exact = areas.filter((area) => area.exact).length;
  return deepFreeze({
    kind: 'stable-areas',
    moving,
    areas,
    count: quantity(areas.length, 'item'),
    exactCount: quantity(exact, 'item'),
    explanation: {
      say: SAYS[moving],
      values: { count: inWords(areas.length), exactCount: inWords(exact) },
    },
  });
}

function inWords(count: number): BilingualText {
  return { vi: formatNumber(count, 'vi'), en: formatNumber(count, 'en') };
}

const SAYS = {
  people: {
    vi: 'Ghép các đơn vị cũ và mới có chuyển dân cho nhau: {count} địa bàn ổn định, trong đó {exactCount} chỉ gồm một đơn vị mới, là tổng chính xác của các đơn vị cũ.',
    en: 'Old and new units between which people moved are put together: {count} stable areas, {exactCount} of them one new unit, the exact sum of its old ones.',
  },
  area: {
    vi: 'Ghép các đơn vị cũ và mới có chuyển diện tích cho nhau: {count} địa bàn ổn định, trong đó {exactCount} chỉ gồm một đơn vị mới, là tổng chính xác của các đơn vị cũ.',
    en: 'Old and new units between which area moved are put together: {count} stable areas, {exactCount} of them one new unit, the exact sum of its old ones.',
  },
} as const;
