import { checkSound, dayInWords, lazy, type CheckReport, type Problem } from '../../foundation/internal.js';
import { THE_DIRECTORIES } from '../lookup/givenDirectories.js';
import { earlierDays } from '../model/knownDays.js';
import { readParameter } from '../model/readNamed.js';
import type { Moving } from '../succession/moving.js';
import type { GraphNode, SuccessionGraph } from '../succession/successionGraph.js';
import type { RebaseOptions } from './rebaseOptions.js';
import { inWords, reachedFrom, type RebasePlan } from './rebasePlan.js';
import { existsAt } from './existsAt.js';
import { sharesOf } from './shares.js';
import type { UnitObservation, UnitSeries } from './unitSeries.js';
import { unitSeriesSchema } from './unitSeriesSchema.js';

/** What observations are held against. */
export interface Surroundings {
  /** The graph of the directories. */
  readonly graph: SuccessionGraph;
  /** How figures are carried; not known where the options do not say it. */
  readonly plan: RebasePlan | undefined;
}

/** Read a series with all that is wrong with it; each observation whose place can be read is held against the directories. */
export function readClosely(
  series: unknown,
  options: Pick<RebaseOptions, 'system' | 'date'>,
  around: (moving: Moving) => Surroundings,
): { readonly value?: UnitSeries; readonly problems: readonly Problem[] } {
  const schema = unitSeriesSchema.check(
    checkSound((value) => {
      const { moving, observations } = value as Partial<UnitSeries>;
      if ((moving !== 'people' && moving !== 'area') || !Array.isArray(observations)) return [];
      const rows = observations.map((row): Partial<UnitObservation> => Object(row) as object);
      return placeReports(rows, around(moving), options);
    }),
  );
  return readParameter(['series'], schema, series);
}

function placeReports(
  rows: readonly Partial<UnitObservation>[],
  { graph, plan }: Surroundings,
  options: Pick<RebaseOptions, 'system' | 'date'>,
): readonly CheckReport[] {
  const observed = new Set(rows.map((row) => timedPlace(row)));
  const ofCode = lazy(() => nodesByCode(graph));
  return rows.flatMap((row, at): readonly CheckReport[] => {
    const { place } = row;
    if (typeof place !== 'string' || place === '') return [];
    const report = (code: CheckReport['code'], details: Problem['details']): readonly CheckReport[] => [
      { code, at: ['observations', at, 'place'], details },
    ];
    const node = graph.nodes.get(place);
    if (node === undefined) return report('no-such-member', { key: place, ...THE_DIRECTORIES });
    if (plan === undefined) return [];
    if (sharesOf(plan, node) === null)
      return report('no-such-member', { key: inWords(node.unit), ...leadingTo(options) });
    if (!existsAt(node, row)) {
      const ofTheCode = ofCode().get(codeOf(place)) as readonly GraphNode[];
      const then = ofTheCode.filter((other) => existsAt(other, row));
      return report('contradiction', { ...notThen(node, row), ...hintOf(then, node, row) });
    }
    const twice = [...reachedFrom(plan, [node])].find(({ unit: { id } }) =>
      observed.has(timedPlace({ ...row, place: id })),
    );
    return twice === undefined ? [] : report('contradiction', countedTwice(node, twice));
  });
}

/** The units that bore each code one after the other, by their identity without a day. */
function nodesByCode({ nodes }: SuccessionGraph): ReadonlyMap<string, readonly GraphNode[]> {
  const ofCode = new Map<string, GraphNode[]>();
  for (const [id, node] of nodes) {
    const code = codeOf(id);
    const others = ofCode.get(code);
    if (others === undefined) ofCode.set(code, [node]);
    else others.push(node);
  }
  return ofCode;
}

function codeOf(id: string): string {
  return id.replace(/@.*$/, '');
}

/** The unit that bore the code then; where no directory holds it, the directory that may. */
function hintOf(
  then: readonly GraphNode[],
  { knownFrom }: GraphNode,
  { year, date }: Partial<UnitObservation>,
): Problem['details'] {
  if (then.length > 0) return { hint: 'value', use: then.map(({ unit: { id } }) => id).join(' / ') };
  const last = date ?? `${String(year)}-12-31`;
  return knownFrom !== undefined && last < knownFrom ? earlierDays(last, knownFrom) : {};
}

function notThen(
  { unit, from, to }: GraphNode,
  { year, date }: Partial<UnitObservation>,
): Problem['details'] {
  const [name, time] = [inWords(unit), date ?? String(year)];
  const [first, last] = [dayInWords(from as string), dayInWords(to ?? '')];
  return to === null || time < (from as string)
    ? {
        what: `${name} observed in ${time}, before its first day, ${first.en}`,
        whatVi: `${name} có số liệu ${timeVi(time)}, trước khi thành lập ngày ${first.vi}`,
      }
    : {
        what: `${name} observed in ${time}, after its last day, ${last.en}`,
        whatVi: `${name} có số liệu ${timeVi(time)}, sau ngày cuối cùng ${last.vi}`,
      };
}

function timeVi(time: string): string {
  return time.length === 4 ? `năm ${time}` : `ngày ${dayInWords(time).vi}`;
}

function timedPlace({ place, year, date }: Partial<UnitObservation>): string {
  return JSON.stringify([place, date ?? year]);
}

function leadingTo({ system, date }: Pick<RebaseOptions, 'system' | 'date'>): Problem['details'] {
  return date === undefined
    ? {
        where: `what became units of the code system ${String(system)}`,
        whereVi: `các đơn vị hợp thành đơn vị của hệ thống mã ${String(system)}`,
      }
    : {
        where: `what became units of ${date}`,
        whereVi: `các đơn vị hợp thành đơn vị của ngày ${date}`,
      };
}

function countedTwice(old: GraphNode, later: GraphNode): Problem['details'] {
  const [one, other] = [inWords(old.unit), inWords(later.unit)];
  return {
    what: `${one} and ${other}, into which it went, at one time`,
    whatVi: `${one} và đơn vị tiếp nhận ${other} có số liệu cùng một thời điểm`,
  };
}
