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
import { extentSchema } from '../model/unitSchema.js';
import { readNamed } from '../model/readNamed.js';
import type { NamedUnit, Succession, SuccessionExtent, UnitId } from '../model/unit.js';
import type { UnitsAlone } from '../model/ownDirectories.js';
import type { Moving } from './moving.js';

/** A unit among those that it came out of and went into. */
export interface GraphNode {
  /** The unit as results name it. */
  readonly unit: NamedUnit;
  /** Its place in the order of identities. */
  readonly rank: number;
  /** The first day on which it exists, where a directory holds it. */
  readonly from: IsoDate | undefined;
  /** The last day on which it exists; `null` while it does, or where no directory holds it. */
  readonly to: IsoDate | null;
  /** The first day of which its directory knows; all days where left out. */
  readonly knownFrom: IsoDate | undefined;
  /** The links out of it, in the order of its successors. */
  readonly out: readonly GraphLink[];
  /** The links into it, in the order of its predecessors. */
  readonly into: readonly GraphLink[];
}

/** A link between units. */
export interface GraphLink extends Pick<Succession, 'extent' | 'date' | 'act'> {
  /** The old unit. */
  readonly predecessor: GraphNode;
  /** The new unit. */
  readonly successor: GraphNode;
}

/** Units and the links between them that move people, or area. */
export interface SuccessionGraph {
  /** The units that the directories hold or link, by identity and in the order of identities. */
  readonly nodes: ReadonlyMap<UnitId, GraphNode>;
  /** The place of each linked unit in an order in which every unit stands before its successors. */
  readonly order: () => ReadonlyMap<GraphNode, number>;
}

/** The extents by which a link moves what is measured. */
const MOVES: Readonly<Record<Moving, readonly SuccessionExtent[]>> = {
  people: ['whole', 'part', 'part-area-all-people', 'people-only', 'unknown'],
  area: ['whole', 'part', 'part-area-all-people', 'area-only', 'unknown'],
};

/** The extents by which all of it moves. */
const ALL: Readonly<Record<Moving, readonly SuccessionExtent[]>> = {
  people: ['whole', 'part-area-all-people'],
  area: ['whole'],
};

type ReadDirectory = Pick<UnitsAlone, 'successions'> & {
  readonly knownFrom?: IsoDate | undefined;
  readonly units: readonly {
    readonly id: UnitId;
    readonly fullName: string;
    readonly validity: { readonly from: IsoDate; readonly to: IsoDate | null };
  }[];
};

/** Only what is read here is looked at; whoever defined the directory had all of it checked. */
const directoriesSchema: z.ZodMiniType<readonly ReadDirectory[]> = /* @__PURE__ */ lazySchema(() =>
  z.array(
    z.object({
      kind: z.literal('unit-directory'),
      knownFrom: z.exactOptional(isoDateSchema),
      units: z.array(
        z.object({
          id: shortText(),
          fullName: shortText(),
          validity: z.object({ from: isoDateSchema, to: z.nullable(isoDateSchema) }),
        }),
      ),
      successions: z.array(
        z.object({
          predecessor: shortText(),
          successor: shortText(),
          extent: extentSchema,
          date: isoDateSchema,
          act: z.exactOptional(shortText()),
        }),
      ),
    }),
  ),
);

/** A graph with what it was made of. */
interface MadeGraph {
  readonly directories: readonly UnitsAlone[];
  readonly graph: SuccessionGraph;
}

/** The last graph made of directories of the library's making, by the first of them; a memory that no result depends on. */
const made: Readonly<Record<Moving, WeakMap<UnitsAlone, MadeGraph>>> = {
  people: /* @__PURE__ */ new WeakMap(),
  area: /* @__PURE__ */ new WeakMap(),
};

/**
 * Read directories into the graph of what moves; a link that two of them hold counts once.
 *
 * What the library has made or checked itself is not checked again: that takes longer than all else.
 */
export function successionGraph(directories: readonly UnitsAlone[], moving: Moving): SuccessionGraph {
  if (!directories.every(isOwnDirectory))
    return graphOf(readNamed(['options', 'in'], directoriesSchema, directories), moving);
  const first = directories[0] as UnitsAlone;
  const known = made[moving].get(first);
  if (known !== undefined && areSame(known.directories, directories)) return known.graph;
  const graph = graphOf(directories, moving);
  made[moving].set(first, { directories, graph });
  return graph;
}

function areSame(a: readonly UnitsAlone[], b: readonly UnitsAlone[]): boolean {
  return a.length === b.length && a.every((directory, at) => directory === b[at]);
}

function graphOf(directories: readonly ReadDirectory[], moving: Moving): SuccessionGraph {
  const units = new Map<UnitId, Pick<GraphNode, 'from' | 'to' | 'knownFrom'> & { readonly name: string }>();
  const links = directories.flatMap(({ successions }) =>
    successions.filter(({ extent }) => MOVES[moving].includes(extent)),
  );
  for (const { units: held, knownFrom } of directories)
    for (const { id, fullName, validity } of held) units.set(id, { name: fullName, ...validity, knownFrom });
  const ids = new Set(units.keys());
  for (const { predecessor, successor } of links) ids.add(predecessor).add(successor);
  const nodes = new Map<UnitId, OpenNode>();
  for (const id of [...ids].sort(compare)) {
    const { name = id, from, to = null, knownFrom } = units.get(id) ?? {};
    const unit = Object.freeze({ id, name });
    nodes.set(id, { unit, rank: nodes.size, from, to, knownFrom, out: [], into: [] });
  }
  for (const { predecessor, successor, extent, date, act } of links) {
    const [old, later] = [nodes.get(predecessor) as OpenNode, nodes.get(successor) as OpenNode];
    const link = { predecessor: old, successor: later, extent, date, ...(act === undefined ? {} : { act }) };
    old.out.push(link);
    later.into.push(link);
  }
  for (const node of nodes.values()) {
    node.out = inOrder(node.out, ({ successor }) => successor);
    node.into = inOrder(node.into, ({ predecessor }) => predecessor);
  }
  return { nodes, order: lazy(() => orderOf([...nodes.values()])) };
}

/** A node to which links are added. */
interface OpenNode extends GraphNode {
  out: GraphLink[];
  into: GraphLink[];
}

/** Links in the order of their other ends; of several to one end, which two directories may hold, the last. */
function inOrder(links: GraphLink[], end: (link: GraphLink) => GraphNode): GraphLink[] {
  if (links.length < 2) return links;
  const sorted = links.sort((a, b) => byRank(end(a), end(b)));
  return sorted.filter((link, at) => {
    const next = sorted[at + 1];
    return next === undefined || end(next) !== end(link);
  });
}

/** Whether a unit that has successors does not go wholly into one of them. */
export function isDivided(links: readonly GraphLink[], moving: Moving): boolean {
  return links.length > 1 || links.some(({ extent }) => !ALL[moving].includes(extent));
}

function orderOf(nodes: readonly GraphNode[]): ReadonlyMap<GraphNode, number> {
  const linked = nodes.filter(({ out, into }) => out.length > 0 || into.length > 0);
  const open = new Map(linked.map((node) => [node, node.into.length]));
  const order = new Map<GraphNode, number>();
  const ready = linked.filter(({ into }) => into.length === 0);
  for (const node of ready) {
    order.set(node, order.size);
    for (const { successor } of node.out) {
      const left = (open.get(successor) as number) - 1;
      open.set(successor, left);
      if (left === 0) ready.push(successor);
    }
  }
  if (order.size < linked.length) throw problemError('cyclic', ['options', 'in']);
  return order;
}

/** The order of identities. */
export function byRank(a: GraphNode, b: GraphNode): number {
  return a.rank - b.rank;
}

/** A unit as results name it. */
export function unitOf({ unit }: GraphNode): NamedUnit {
  return unit;
}

/** The order of two different texts, the same in every language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
