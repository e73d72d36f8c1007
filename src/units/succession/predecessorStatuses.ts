import * as z from 'zod/mini';
import {
  citationSchema,
  deepFreeze,
  isoDateSchema,
  lazySchema,
  shortText,
  throwProblems,
  type BilingualText,
  type Citation,
  type Explanation,
  type IsoDate,
  type Problem,
} from '../../foundation/internal.js';
import { givenDirectories, THE_DIRECTORIES, type InDirectories } from '../lookup/givenDirectories.js';
import { readNamed, readParameter } from '../model/readNamed.js';
import type { NamedUnit, SuccessionExtent, UnitId } from '../model/unit.js';
import { extentNames } from './extentNames.js';

import { nameInWords } from './nameInWords.js';
import { byRank, successionGraph, type GraphNode } from './successionGraph.js';

/** A status of a unit: recognised [đạt chuẩn], on a list of poor communes, and so on. */
export interface UnitStatus {
  /** The unit that has it. */
  readonly place: UnitId;
  /** The status, in the caller's words. */
  readonly status: string;
  /** The day since which it has it, where known. */
  readonly date?: IsoDate;
  /** What it rests on. */
  readonly citation?: Citation;
}

/** A predecessor with its statuses. */
export interface PrecedingUnit {
  /** The predecessor. */
  readonly place: NamedUnit;
  /** How much of it went in: of its people, its area. */
  readonly extent: SuccessionExtent;
  /** The first day of the unit into which it went. */
  readonly date: IsoDate;
  /** Its statuses; none if none were given, which does not say that it had none. */
  readonly statuses: readonly UnitStatus[];
}

/** What is known of the statuses around one unit. */
export interface StatusesOfUnit {
  /** The unit. */
  readonly place: NamedUnit;
  /** Its own statuses; none if none were given, which does not say that it has none. */
  readonly statuses: readonly UnitStatus[];
  /** All its predecessors one step earlier, with statuses or without. */
  readonly predecessors: readonly PrecedingUnit[];
}

/** The statuses of units beside those of their predecessors: the result of {@link predecessorStatuses}. */
export interface PredecessorStatuses {
  /** Marks this result. */
  readonly kind: 'predecessor-statuses';
  /** The units that have a status, or a predecessor with one, in the order of their identities. */
  readonly places: readonly StatusesOfUnit[];
  /** How to read it. */
  readonly explanation: Explanation;
}

/** Schema of {@link UnitStatus}. */
export const unitStatusSchema: z.ZodMiniType<UnitStatus> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    place: shortText(),
    status: shortText(),
    date: z.exactOptional(isoDateSchema),
    citation: z.exactOptional(citationSchema),
  }),
);

const statusesSchema: z.ZodMiniType<readonly UnitStatus[]> = /* @__PURE__ */ lazySchema(() =>
  z.array(unitStatusSchema).check(z.minLength(1)),
);

const noOptionsSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({}));

/**
 * List, for each unit that followed others, the statuses that its predecessors had. A status is never derived: a commune merged of
 * three recognised ones is not recognised by that, nor is one merged of a recognised and another one not.
 *
 * @param statuses - The statuses, in any order, each of one unit.
 * @param options - `in`, the directories; the provinces if left out.
 * @returns Each unit with a status of its own or of a predecessor, with all its predecessors that gave it people.
 * @throws MtqgError on bad input; `no-such-member` for a unit that no directory holds.
 *
 * @example
 * ```ts
 * import { predecessorStatuses } from 'mtqg/units';
 *
 * const { places } = predecessorStatuses([{ place: 'gso2004:15', status: 'example' }]);
 * const laoCai = places[1];
 * laoCai?.place.name; // => 'Tỉnh Lào Cai'
 * laoCai?.statuses; // => []
 * laoCai?.predecessors.map(({ place, statuses }) => [place.name, statuses.length]); // => [['Tỉnh Lào Cai', 0], ['Tỉnh Yên Bái', 1]]
 * ```
 */
export function predecessorStatuses(
  statuses: readonly UnitStatus[],
  options: InDirectories = {},
): PredecessorStatuses {
  const { directories, rest } = givenDirectories(options);
  readNamed(['options'], noOptionsSchema, rest);
  const { nodes, order } = successionGraph(directories, 'people');
  // A circle among the units is reported before anything that it may explain.
  order();
  const { value: read = [], problems } = readParameter(['statuses'], statusesSchema, statuses);
  throwProblems([
    ...problems,
    ...read.flatMap(({ place }, at): readonly Problem[] =>
      nodes.has(place)
        ? []
        : [
            {
              code: 'no-such-member',
              path: ['statuses', at, 'place'],
              details: { key: place, ...THE_DIRECTORIES },
            },
          ],
    ),
  ]);
  const byPlace = new Map<GraphNode, UnitStatus[]>();
  for (const status of read) {
    const node = nodes.get(status.place) as GraphNode;
    byPlace.set(node, [...(byPlace.get(node) ?? []), status]);
  }
  const reached = new Set(byPlace.keys());
  for (const { out } of byPlace.keys()) for (const { successor } of out) reached.add(successor);
  const places = [...reached].sort(byRank).map((node) => statusesOf(node, byPlace));
  return deepFreeze({ kind: 'predecessor-statuses', places, explanation: explanationOf(places) });
}

function statusesOf(node: GraphNode, byPlace: ReadonlyMap<GraphNode, readonly UnitStatus[]>): StatusesOfUnit {
  return {
    place: node.unit,
    statuses: byPlace.get(node) ?? [],
    predecessors: node.into.map(({ predecessor, extent, date }) => ({
      place: predecessor.unit,
      extent,
      date,
      statuses: byPlace.get(predecessor) ?? [],
    })),
  };
}

function explanationOf(places: readonly StatusesOfUnit[]): Explanation {
  return {
    say: {
      vi: 'Không suy ra danh hiệu của đơn vị mới từ các đơn vị cũ; danh hiệu của từng đơn vị:',
      en: 'The statuses of new units are not derived from those of old ones; the statuses of each unit:',
    },
    steps: places.map(({ place, statuses, predecessors }) => ({
      say: { vi: '{place}: {statuses}.', en: '{place}: {statuses}.' },
      values: { place: nameInWords(place), statuses: said(statuses) },
      steps: predecessors.map(({ place: old, extent, statuses: ofOld }) => ({
        say: { vi: 'Từ {place} ({extent}): {statuses}.', en: 'From {place} ({extent}): {statuses}.' },
        values: { place: nameInWords(old), extent: extentNames[extent], statuses: said(ofOld) },
      })),
    })),
  };
}

function said(statuses: readonly UnitStatus[]): BilingualText | string {
  return statuses.length === 0
    ? { vi: 'chưa có thông tin', en: 'nothing is known' }
    : statuses.map(({ status }) => status).join('; ');
}
