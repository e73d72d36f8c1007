import { computeEach, throwProblems, type Problem } from '../../foundation/internal.js';
import type { TargetObservations } from '../observation.js';
import { hasTable, rowsOf } from '../observing/chooseTarget.js';
import type { Target } from '../kinds/target.js';
import { targetGap } from '../targetGap.js';
import type { ObservedTarget, PortfolioInput, PortfolioItem } from './portfolioTypes.js';

/** What is to be assessed. */
interface Request {
  readonly target: Target;
  readonly region?: string | undefined;
  /** The year of its row, where there are rows of several years. */
  readonly year?: number;
  readonly observations: TargetObservations;
  /** The place among what was found; nothing where nothing was. */
  readonly at?: number;
}

/**
 * Each target assessed: with what was found of it, by region and year, and with nothing where nothing was found.
 *
 * @throws MtqgError with the problems of all of them.
 */
export function portfolioItems(input: PortfolioInput): readonly PortfolioItem[] {
  const requests = requestsOf(input);
  const { results, problems } = computeEach(
    requests,
    ({ target, region, year, observations }): PortfolioItem => {
      const of = region === undefined ? {} : { region };
      return {
        targetId: target.id as string,
        ...of,
        ...(year === undefined ? {} : { year }),
        result: targetGap(target, observations, { date: input.date, ...of }),
      };
    },
  );
  throwProblems(problems.map((problem) => ({ ...problem, path: pathOf(problem.path, requests) })));
  return results;
}

function requestsOf({ targets, observed = [] }: PortfolioInput): readonly Request[] {
  const byTarget = new Map<string, { readonly one: ObservedTarget; readonly at: number }[]>();
  observed.forEach((one, at) => {
    byTarget.set(one.targetId, [...(byTarget.get(one.targetId) ?? []), { one, at }]);
  });
  return targets.flatMap((target) => {
    const given = (byTarget.get(target.id as string) ?? []).map(
      ({ one: { region, observations }, at }): Request => ({ target, region, observations, at }),
    );
    const rest = regionsOf(target).filter((region) => given.every((one) => one.region !== region));
    return [...given, ...rest.map((region) => ({ target, region, observations: [] }))].flatMap(byYear);
  });
}

/** A request for each year for which a target has a row, as for a target of that year alone, in their order. */
function byYear(request: Request): readonly Request[] {
  const { target, region } = request;
  if (!hasTable(target)) return [request];
  const rows = rowsOf(target, region);
  // One row has nothing to be told from; rows for regions that are not this one are no answer to it.
  if (rows.length < 2 || (region !== undefined && rows.some(({ regions }) => regions === undefined)))
    return [request];
  return rows
    .map((row, place): Request => {
      const { year } = row.target;
      // Milestones lead to the target itself, which is the first of its rows.
      const left = ['table', 'regions', ...(place === 0 ? [] : ['path'])];
      const common = Object.entries(target).filter(([member]) => !left.includes(member));
      return {
        ...request,
        target: { ...Object.fromEntries(common), ...row } as Target,
        ...(year === undefined ? {} : { year }),
      };
    })
    .sort((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity));
}

/** The regions for which a target is set; nothing stands for all that no row names. */
function regionsOf(target: Target): readonly (string | undefined)[] {
  if (!('table' in target || 'regions' in target)) return [undefined];
  const rows = [target, ...(target.table ?? [])];
  return [...new Set(rows.flatMap(({ regions = [undefined] }): readonly (string | undefined)[] => regions))];
}

/** Where in the input of a portfolio a problem with what was found lies: the targets themselves have been read. */
function pathOf([, row, ...path]: Problem['path'], requests: readonly Request[]): Problem['path'] {
  const { at } = requests[row as number] as Request;
  return ['observed', at as number, ...(path[0] === 'options' ? path.slice(1) : path)];
}
