import * as z from 'zod/mini';
import {
  isoDateSchema,
  lazy,
  lazySchema,
  problemError,
  shortText,
  type IsoDate,
} from '../../foundation/internal.js';
import { isOwnDirectory } from '../model/ownDirectories.js';
import { readNamed } from '../model/readNamed.js';
import type { NamedUnit, Succession, SuccessionExtent, UnitDirectory, UnitId } from '../model/unit.js';
import type { Moving } from './moving.js';

/** What is needed of a unit. */
export interface GraphUnit {
  /** Its name with its kind. */
  readonly fullName: string;
  /** The first day on which it exists. */
  readonly from: IsoDate;
}

/** Units and the links between them that move people, or area. */
export interface SuccessionGraph {
  /** The units of the directories, by identity. */
  readonly units: ReadonlyMap<UnitId, GraphUnit>;
  /** The links out of each unit that has any. */
  readonly out: ReadonlyMap<UnitId, readonly Succession[]>;
  /** The links into each unit that has any. */
  readonly into: ReadonlyMap<UnitId, readonly Succession[]>;
  /** The position of each linked unit in an order in which every unit stands before its successors. */
  readonly order: () => ReadonlyMap<UnitId, number>;
  /** A unit as results name it; the same object for the same unit. */
  readonly named: (id: UnitId) => NamedUnit;
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

type ReadDirectory = Pick<UnitDirectory, 'successions'> & {
  readonly units: readonly {
    readonly id: UnitId;
    readonly fullName: string;
    readonly validity: { readonly from: IsoDate };
  }[];
};

/** Only what is read here is looked at; whoever defined the directory had all of it checked. */
const directoriesSchema: z.ZodMiniType<readonly ReadDirectory[]> = /* @__PURE__ */ lazySchema(() =>
  z.array(
    z.object({
      kind: z.literal('unit-directory'),
      units: z.array(
        z.object({ id: shortText(), fullName: shortText(), validity: z.object({ from: isoDateSchema }) }),
      ),
      successions: z.array(
        z.object({
          predecessor: shortText(),
          successor: shortText(),
          extent: z.enum(['whole', 'part', 'part-area-all-people', 'area-only', 'people-only']),
          date: isoDateSchema,
          act: z.exactOptional(shortText()),
        }),
      ),
    }),
  ),
);

/** A graph with what it was made of. */
interface MadeGraph {
  readonly directories: readonly UnitDirectory[];
  readonly graph: SuccessionGraph;
}

/** The last graph made of directories of the library's making, by the first of them; a memory that no result depends on. */
const made: Readonly<Record<Moving, WeakMap<UnitDirectory, MadeGraph>>> = {
  people: /* @__PURE__ */ new WeakMap(),
  area: /* @__PURE__ */ new WeakMap(),
};

/**
 * Read directories into the graph of what moves; a link that two of them hold counts once.
 *
 * What the library has made or checked itself is not checked again: that takes longer than all else.
 */
export function successionGraph(directories: readonly UnitDirectory[], moving: Moving): SuccessionGraph {
  if (!directories.every(isOwnDirectory))
    return graphOf(readNamed(['options', 'in'], directoriesSchema, directories), moving);
  const first = directories[0] as UnitDirectory;
  const known = made[moving].get(first);
  if (known !== undefined && areSame(known.directories, directories)) return known.graph;
  const graph = graphOf(directories, moving);
  made[moving].set(first, { directories, graph });
  return graph;
}

function areSame(a: readonly UnitDirectory[], b: readonly UnitDirectory[]): boolean {
  return a.length === b.length && a.every((directory, at) => directory === b[at]);
}

function graphOf(directories: readonly ReadDirectory[], moving: Moving): SuccessionGraph {
  const units = new Map<UnitId, GraphUnit>();
  const links = new Map<string, Succession>();
  for (const directory of directories) {
    for (const { id, fullName, validity } of directory.units)
      units.set(id, { fullName, from: validity.from });
    for (const link of directory.successions)
      if (MOVES[moving].includes(link.extent))
        links.set(JSON.stringify([link.predecessor, link.successor]), link);
  }
  const all = [...links.values()].sort(
    (a, b) => compare(a.predecessor, b.predecessor) || compare(a.successor, b.successor),
  );
  const out = grouped(all, 'predecessor');
  const into = grouped(all, 'successor');
  const names = new Map<UnitId, NamedUnit>();
  return {
    units,
    out,
    into,
    order: lazy(() => orderOf(out, into)),
    named: (id) => {
      const known = names.get(id);
      if (known !== undefined) return known;
      const named = Object.freeze({ id, name: units.get(id)?.fullName ?? id });
      names.set(id, named);
      return named;
    },
  };
}

/** Whether a unit that has successors does not go wholly into one of them. */
export function isDivided(links: readonly Succession[], moving: Moving): boolean {
  return links.length > 1 || links.some(({ extent }) => !ALL[moving].includes(extent));
}

function orderOf(out: SuccessionGraph['out'], into: SuccessionGraph['into']): ReadonlyMap<UnitId, number> {
  const ids = new Set([...out.keys(), ...into.keys()]);
  const open = new Map([...ids].map((id) => [id, into.get(id)?.length ?? 0]));
  const order = new Map<UnitId, number>();
  const ready = [...ids].filter((id) => open.get(id) === 0);
  for (const id of ready) {
    order.set(id, order.size);
    for (const { successor } of out.get(id) ?? []) {
      const left = (open.get(successor) as number) - 1;
      open.set(successor, left);
      if (left === 0) ready.push(successor);
    }
  }
  if (order.size < ids.size) throw problemError('cyclic', ['options', 'in']);
  return order;
}

/** The order of two texts, the same in every language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function grouped(
  links: readonly Succession[],
  end: 'predecessor' | 'successor',
): ReadonlyMap<UnitId, readonly Succession[]> {
  const groups = new Map<UnitId, Succession[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return groups;
}
