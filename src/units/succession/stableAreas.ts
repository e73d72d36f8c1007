import * as z from 'zod/mini';
import {
  deepFreeze,
  writeNumber,
  lazySchema,
  quantity,
  type BilingualText,
  type Explanation,
  type Quantity,
} from '../../foundation/internal.js';
import { givenDirectories, type InDirectories } from '../lookup/givenDirectories.js';
import { readNamed } from '../model/readNamed.js';
import type { NamedUnit } from '../model/unit.js';
import { makeGroups } from './groups.js';
import { movingSchema, type Moving } from './moving.js';
import { successionGraph, unitOf, type GraphNode } from './successionGraph.js';

/** Options of {@link stableAreas}. */
export interface StableAreasOptions extends InDirectories {
  /** By what units hang together; `'people'` if left out. */
  readonly moving?: Moving;
}

/** A smallest group of old and new units with the same people (or the same area) before and after. */
export interface StableArea {
  /** The units in it that came out of no other, in the order of their identities. */
  readonly oldPlaces: readonly NamedUnit[];
  /** The units in it that came out of others and went into others. */
  readonly placesBetween: readonly NamedUnit[];
  /** The units in it that went into no other. */
  readonly newPlaces: readonly NamedUnit[];
  /**
   * Whether there is one new unit only, and of each old one is known how much went in: it is then the exact sum of the old ones.
   */
  readonly isExact: boolean;
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
  /** How many of them are exact. */
  readonly exactCount: Quantity<'item'>;
  /** How they were found. */
  readonly explanation: Explanation;
}

/** Schema of {@link StableAreasOptions} without its directories, which are checked apart. */
export const stableAreasOptionsSchema: z.ZodMiniType<Omit<StableAreasOptions, 'in'>> =
  /* @__PURE__ */ lazySchema(() => z.strictObject({ moving: z.exactOptional(movingSchema) }));

/**
 * The smallest groups of old and new units between which nobody (or no area) crosses: the finest level at which figures from
 * before and after a rearrangement compare exactly, whatever units were divided.
 *
 * Units are grouped that a link joins: for people, all but those of area alone; for area, all but those of people alone.
 *
 * Method: merging of affected units into stable ones, as IPUMS International harmonises its geography.
 *
 * @param options - `in`, the directories, the provinces if left out, several where links go from one into another; `moving`, by
 * what units hang together: `'people'` (if left out) or `'area'`.
 * @returns The areas with their units; a unit without any such link is in none. Takes time nearly linear in units and links.
 * @throws MtqgError if a directory is none, or on other options.
 *
 * @example
 * ```ts
 * import { stableAreas } from 'mtqg/units';
 *
 * const { areas, count } = stableAreas();
 * const laoCai = areas.find(({ newPlaces }) => newPlaces[0]?.id === 'nso2025:15');
 * laoCai?.oldPlaces.map(({ name }) => name); // => ['Tỉnh Lào Cai', 'Tỉnh Yên Bái']
 * count; // => { kind: 'quantity', value: '34', unit: 'item' }
 * ```
 */
export function stableAreas(options: StableAreasOptions = {}): StableAreas {
  const { directories, rest } = givenDirectories(options);
  const { moving = 'people' } = readNamed(['options'], stableAreasOptionsSchema, rest);
  const groups = makeGroups<GraphNode>();
  const linked = [...successionGraph(directories, moving).nodes.values()].filter(
    ({ out, into }) => out.length > 0 || into.length > 0,
  );
  for (const node of linked) for (const { successor } of node.out) groups.join(node, successor);
  const members = new Map<GraphNode, GraphNode[]>();
  for (const node of linked) {
    const group = groups.of(node);
    const known = members.get(group);
    if (known === undefined) members.set(group, [node]);
    else known.push(node);
  }
  const areas = [...members.values()].map((nodes): StableArea => {
    const isOld = ({ into }: GraphNode): boolean => into.length === 0;
    const isNew = ({ out }: GraphNode): boolean => out.length === 0;
    const newPlaces = nodes.filter(isNew).map(unitOf);
    return {
      oldPlaces: nodes.filter(isOld).map(unitOf),
      placesBetween: nodes.filter((node) => !isOld(node) && !isNew(node)).map(unitOf),
      newPlaces,
      isExact: newPlaces.length === 1 && nodes.every(isKnownWhole),
    };
  });
  const exact = areas.filter((area) => area.isExact).length;
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

/** Whether of all that went out of a unit it is known how much it was. */
function isKnownWhole({ out }: GraphNode): boolean {
  return out.every(({ extent }) => extent !== 'unknown');
}

function inWords(count: number): BilingualText {
  return { vi: writeNumber(count, 'vi'), en: writeNumber(count, 'en') };
}

const SAYS = {
  people: {
    vi: 'Ghép các đơn vị cũ và mới có điều chuyển dân cư: được {count} địa bàn ổn định (so sánh được), trong đó {exactCount} địa bàn gồm đúng một đơn vị mới và trọn vẹn các đơn vị cũ.',
    en: 'Old and new units between which people moved are put together: {count} stable areas, {exactCount} of them one new unit, the exact sum of its old ones.',
  },
  area: {
    vi: 'Ghép các đơn vị cũ và mới có điều chuyển diện tích: được {count} địa bàn ổn định (so sánh được), trong đó {exactCount} địa bàn gồm đúng một đơn vị mới và trọn vẹn các đơn vị cũ.',
    en: 'Old and new units between which area moved are put together: {count} stable areas, {exactCount} of them one new unit, the exact sum of its old ones.',
  },
} as const;
