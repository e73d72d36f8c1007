import * as z from 'zod/mini';
import {
  citationSchema,
  deepFreeze,
  isoDateSchema,
  lazySchema,
  problemError,
  readInput,
  shortText,
  throwProblems,
  type Citation,
  type Explanation,
  type IsoDate,
} from '../../foundation/internal.js';
import { provinces } from '../provinces/index.js';
import { compare, orderOf, successionGraph, type SuccessionGraph } from './successionGraph.js';
import type { NamedUnit } from '../rebasing/rebasedSeries.js';
import { extentNames } from './succession.js';
import type { Succession, SuccessionExtent, UnitDirectory, UnitId } from '../model/unit.js';

/** A status of a unit: recognised [đạt chuẩn], on a list of poor communes, and so on. */
export interface UnitStatus {
  /** The unit that has it. */
  readonly unit: UnitId;
  /** The status, in the caller's words. */
  readonly status: string;
  /** The day since which it has it, where known. */
  readonly on?: IsoDate;
  /** What it rests on. */
  readonly source?: Citation;
}

/** A predecessor with its statuses. */
export interface PrecedingUnit {
  /** The predecessor. */
  readonly unit: NamedUnit;
  /** How much of it went in: of its people, its area. */
  readonly extent: SuccessionExtent;
  /** The first day of the unit into which it went. */
  readonly on: IsoDate;
  /** Its statuses; none if none were given, which does not say that it had none. */
  readonly statuses: readonly UnitStatus[];
}

/** What is known of the statuses around one unit. */
export interface StatusesOfUnit {
  /** The unit. */
  readonly unit: NamedUnit;
  /** Statuses of its own. */
  readonly own: readonly UnitStatus[];
  /** All its predecessors one step earlier, with statuses or without. */
  readonly predecessors: readonly PrecedingUnit[];
}

/** The statuses of units beside those of their predecessors: the result of {@link predecessorStatuses}. */
export interface PredecessorStatuses {
  /** Marks this result. */
  readonly kind: 'predecessor-statuses';
  /** The units that have a status, or a predecessor with one, in the order of their identities. */
  readonly units: readonly StatusesOfUnit[];
  /** How to read it. */
  readonly explanation: Explanation;
}

/** Options of {@link predecessorStatuses}. */
export interface PredecessorStatusesOptions {
  /** The directories that hold the units and their succession; the provinces if left out. */
  readonly in?: UnitDirectory | readonly UnitDirectory[];
}

/** Schema of {@link UnitStatus}. */
export const unitStatusSchema: z.ZodMiniType<UnitStatus> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    unit: shortText(),
    status: shortText(),
    on: z.exactOptional(isoDateSchema),
    source: z.exactOptional(citationSchema),
  }),
);

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
 * const { units } = predecessorStatuses([{ unit: 'gso2004:15', status: 'example' }]);
 * units[1]?.unit.name; // => 'Tỉnh Lào Cai'
 * units[1]?.own; // => []
 * units[1]?.predecessors.map(({ unit, statuses }) => [unit.name, statuses.length]); // => [['Tỉnh Lào Cai', 0], ['Tỉnh Yên Bái', 1]]
 * ```
 */
export function predecessorStatuses(
  statuses: readonly UnitStatus[],
  options: PredecessorStatusesOptions = {},
): PredecessorStatuses {
  const read = readInput(STATUSES, statuses);
  const graph = successionGraph(directoriesOf(options), 'people');
  const order = orderOf(graph);
  throwProblems(
    read.flatMap(({ unit }, at) =>
      graph.units.has(unit) || order.has(unit)
        ? []
        : [
            {
              code: 'no-such-member' as const,
              path: [at, 'unit'],
              details: { where: graph.name, key: unit },
            },
          ],
    ),
  );
  const byUnit = new Map<UnitId, UnitStatus[]>();
  for (const status of read) byUnit.set(status.unit, [...(byUnit.get(status.unit) ?? []), status]);
  const reached = new Set(byUnit.keys());
  for (const id of byUnit.keys()) for (const { to } of graph.out.get(id) ?? []) reached.add(to);
  const units = [...reached].sort(compare).map((id) => statusesOf(id, graph, byUnit));
  return deepFreeze({ kind: 'predecessor-statuses', units, explanation: explanationOf(units) });
}

const STATUSES: z.ZodMiniType<readonly UnitStatus[]> = /* @__PURE__ */ lazySchema(() =>
  z.array(unitStatusSchema).check(z.minLength(1)),
);

function directoriesOf(options: PredecessorStatusesOptions): UnitDirectory | readonly UnitDirectory[] {
  const { given, rest } = apart(options);
  readInput(NO_OPTIONS, rest);
  return given;
}

const NO_OPTIONS = /* @__PURE__ */ lazySchema(() => z.strictObject({}));

function apart(options: PredecessorStatusesOptions): {
  readonly given: UnitDirectory | readonly UnitDirectory[];
  readonly rest: object;
} {
  try {
    const { in: given = provinces(), ...rest } = options;
    return { given, rest };
  } catch {
    // Nothing at all, or a caller's proxy that throws.
    throw problemError('wrong-type', ['options'], { expected: 'object' });
  }
}

function statusesOf(
  id: UnitId,
  graph: SuccessionGraph,
  byUnit: ReadonlyMap<UnitId, readonly UnitStatus[]>,
): StatusesOfUnit {
  const named = (unit: UnitId): NamedUnit => ({
    id: unit,
    name: graph.units.get(unit)?.fullName ?? unit,
  });
  const preceding = ({ from, extent, on }: Succession): PrecedingUnit => ({
    unit: named(from),
    extent,
    on,
    statuses: byUnit.get(from) ?? [],
  });
  return {
    unit: named(id),
    own: byUnit.get(id) ?? [],
    predecessors: (graph.into.get(id) ?? []).map(preceding),
  };
}

function explanationOf(units: readonly StatusesOfUnit[]): Explanation {
  const said = (statuses: readonly UnitStatus[]): string =>
    statuses.length === 0 ? '–' : statuses.map(({ status }) => status).join('; ');
  return {
    say: {
      vi: 'Danh hiệu, tình trạng không suy ra được từ đơn vị cũ; dưới đây chỉ liệt kê:',
      en: 'Statuses are not derived from those of old units; they are listed only:',
    },
    steps: units.map(({ unit, own, predecessors }) => ({
      say: { vi: '{unit}: {statuses}', en: '{unit}: {statuses}' },
      values: { unit: unit.name, statuses: said(own) },
      steps: predecessors.map(({ unit: old, extent, statuses }) => ({
        say: { vi: 'từ {unit} ({extent}): {statuses}', en: 'from {unit} ({extent}): {statuses}' },
        values: { unit: old.name, extent: extentNames[extent], statuses: said(statuses) },
      })),
    })),
  };
}
