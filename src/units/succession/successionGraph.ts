import * as z from 'zod/mini';
import {
  isoDateSchema,
  lazySchema,
  problemError,
  readInput,
  shortText,
  type IsoDate,
} from '../../foundation/internal.js';
import { isOwnDirectory } from '../model/ownDirectories.js';
import type { Moving } from './moving.js';
import type { Succession, SuccessionExtent, UnitDirectory, UnitId } from '../model/unit.js';

/** What is needed of a unit. */
export interface GraphUnit {
  /** Its name with its kind. */
  readonly fullName: string;
  /** The first day on which it exists. */
  readonly from: IsoDate;
}

/** Units and the links between them that move people, or area. */
export interface SuccessionGraph {
  /** What the directories are called. */
  readonly name: string;
  /** The units of the directories, by identity. */
  readonly units: ReadonlyMap<UnitId, GraphUnit>;
  /** The links out of each unit that has any. */
  readonly out: ReadonlyMap<UnitId, readonly Succession[]>;
  /** The links into each unit that has any. */
  readonly into: ReadonlyMap<UnitId, readonly Succession[]>;
}

/** The extents by which a link moves what is measured. */
const MOVES: Readonly<Record<Moving, readonly SuccessionExtent[]>> = {
  people: ['whole', 'part', 'part-area-all-people', 'people-only'],
  area: ['whole', 'part', 'part-area-all-people', 'area-only'],
};

/** The extents by which all of it moves. */
const ALL: Readonly<Record<Moving, readonly SuccessionExtent[]>> = {
  people: ['whole', 'part-area-all-people'],
  area: ['whole'],
};

type ReadDirectory = Pick<UnitDirectory, 'name' | 'successions'> & {
  readonly units: readonly {
    readonly id: UnitId;
    readonly fullName: string;
    readonly validity: { readonly from: IsoDate };
  }[];
};

/** Only what is read here is looked at; whoever defined the directory had all of it checked. */
const directoriesSchema: z.ZodMiniType<readonly ReadDirectory[]> = /* @__PURE__ */ lazySchema(() =>
  z
    .array(
      z.object({
        kind: z.literal('unit-directory'),
        name: shortText(),
        units: z.array(
          z.object({ id: shortText(), fullName: shortText(), validity: z.object({ from: isoDateSchema }) }),
        ),
        successions: z.array(
          z.object({
            from: shortText(),
            to: shortText(),
            extent: z.enum(['whole', 'part', 'part-area-all-people', 'area-only', 'people-only']),
            on: isoDateSchema,
            act: z.exactOptional(shortText()),
          }),
        ),
      }),
    )
    .check(z.minLength(1)),
);

/** Read directories into the graph of what moves; a link that two of them hold counts once. */
export function successionGraph(
  directories: UnitDirectory | readonly UnitDirectory[],
  moving: Moving,
): SuccessionGraph {
  const read = readDirectories(directories);
  const units = new Map<UnitId, GraphUnit>();
  const links = new Map<string, Succession>();
  for (const directory of read) {
    for (const { id, fullName, validity } of directory.units)
      units.set(id, { fullName, from: validity.from });
    for (const link of directory.successions)
      if (MOVES[moving].includes(link.extent)) links.set(JSON.stringify([link.from, link.to]), link);
  }
  const all = [...links.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  return {
    name: read.map(({ name }) => name).join(', '),
    units,
    out: grouped(all, 'from'),
    into: grouped(all, 'to'),
  };
}

/** What the library has made or checked itself is not checked again: that takes longer than all else. */
function readDirectories(directories: UnitDirectory | readonly UnitDirectory[]): readonly ReadDirectory[] {
  const given = listOf(directories);
  if (given.length > MOST) throw problemError('too-long', [], { maximum: String(MOST) });
  const isOwn = given.length > 0 && given.every(isOwnDirectory);
  return isOwn ? given : readInput(directoriesSchema, given);
}

/** The most directories taken together. */
const MOST = 1000;

/** A list without holes, which a look at each of its members would pass over. */
function listOf(directories: UnitDirectory | readonly UnitDirectory[]): readonly UnitDirectory[] {
  try {
    return isList(directories) ? [...directories.slice(0, MOST + 1)] : [directories];
  } catch {
    // A caller's proxy that throws.
    throw problemError('wrong-type', [], { expected: 'object' });
  }
}

function isList(
  directories: UnitDirectory | readonly UnitDirectory[],
): directories is readonly UnitDirectory[] {
  return Array.isArray(directories);
}

/** Whether a unit that has successors does not go wholly into one of them. */
export function isDivided(links: readonly Succession[], moving: Moving): boolean {
  return links.length > 1 || links.some(({ extent }) => !ALL[moving].includes(extent));
}

/** The position of each linked unit in an order in which every unit stands before its successors. */
export function orderOf({ out, into }: SuccessionGraph): ReadonlyMap<UnitId, number> {
  const ids = new Set([...out.keys(), ...into.keys()]);
  const open = new Map([...ids].map((id) => [id, into.get(id)?.length ?? 0]));
  const order = new Map<UnitId, number>();
  const ready = [...ids].filter((id) => open.get(id) === 0);
  for (const id of ready) {
    order.set(id, order.size);
    for (const { to } of out.get(id) ?? []) {
      const left = (open.get(to) as number) - 1;
      open.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  if (order.size < ids.size) throw problemError('cyclic', ['in']);
  return order;
}

/** The order of two texts, the same in every language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function grouped(
  links: readonly Succession[],
  end: 'from' | 'to',
): ReadonlyMap<UnitId, readonly Succession[]> {
  const groups = new Map<UnitId, Succession[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return groups;
}
