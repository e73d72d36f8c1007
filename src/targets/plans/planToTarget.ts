import {
  deepFreeze,
  fraction,
  fractionQuantity,
  inPlainUnit,
  quantity,
  type Quantity,
} from '../../foundation/internal.js';
import { costQuantity, costScale } from './offers/costScale.js';
import { explainPlan } from './telling/explainPlan.js';
import { unitsOf, type PlanAim } from './reading/planAim.js';
import { planAssumptions, planWarnings } from './telling/planNotes.js';
import { lackingPlaces, placePushes, type PlanWriter } from './telling/placePushes.js';
import { isScore, placeState } from './reading/placeState.js';
import { criterionUnit } from './reading/planTargetProblems.js';
import type { PlaceToPlan, PlanTerms } from './planTerms.js';
import type { PlanToTarget } from './planToTargetResult.js';
import { readPlan } from './reading/readPlan.js';
import { solvePlan, type SolvedPlan } from './solving/solvePlan.js';

/**
 * Plan which places to push, by which criteria, to reach a target at the lowest cost: so many communes that meet everything, a share
 * of them, an average of criteria per commune, or no commune under so many criteria; and, where a budget does not reach it, how
 * far the budget goes.
 *
 * What is unknown is neither counted as met nor pushed: the plan is one for what is known, and the places whose state is unknown
 * are listed. A place with anything unknown cannot be made to count as one that meets everything. Recognition [công nhận] is an
 * authority's decision; the plan counts places that meet all criteria that apply to them.
 *
 * Method: every place, or every criterion, brings one step, so that the cheapest first is the best plan (a sort, n log n), with or
 * without a budget. Only an average with a limit to the places is no such case: there a Lagrangian relaxation gives a plan and the bound
 * that no plan passes (Fisher, Management Science 27, 1981), and `boundGap` says how far they may be apart. Equal costs are taken in
 * the order given: of places the one that needs fewer criteria, then the first; of criteria, those of the first place, then the first.
 *
 * A share is reached by the smallest count that is no less than it: 57.5% of 94 are 55. Say the count (`numerator`) where it is meant. Of
 * “more than” (`wording`) it is the smallest that is more.
 *
 * @param places - Results of `scoreCriteria`, one a place, all under one set; or plain rows with ids of criteria.
 * @param terms - The target, in the form of `targetGap`; costs with their unit (money in any scale), budget, capacities, and what
 * cannot be pushed.
 * @returns The places to push in order, with the criteria for each and their cost; totals; where things stand and what is reached,
 * in places or in criteria per place; the status; the bound and the gap to it; what each place lacks. Nothing is refused.
 * @throws MtqgError, all problems at once: `not-one-of` (a kind of target or a direction that no plan can be made for), `too-short`
 * (no places: a share of nothing), `missing` (no place of which anything is known, of an average; a criterion without cost that may be
 * needed), `duplicate` (a place, an id in a row, a cost), `contradiction` (places judged by other criteria than the first, a
 * denominator that is not the number of places), `no-such-member` (a cost or an exclusion of what is not there), `unit-mismatch`,
 * `too-small` (a negative cost).
 *
 * @example
 * ```ts
 * import { planToTarget } from 'mtqg/targets/plans';
 *
 * const plan = planToTarget(
 *   [
 *     { subject: 'Xã A', met: ['1', '2', '3'], missing: [] },
 *     { subject: 'Xã B', met: ['1'], missing: ['2', '3'] },
 *     { subject: 'Xã C', met: ['1', '2'], missing: ['3'] },
 *   ],
 *   {
 *     target: { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 2 } },
 *     costs: [
 *       { criterion: '2', cost: { value: '1.5', unit: 'billionVND' } },
 *       { criterion: '3', cost: { value: 4, unit: 'billionVND' } },
 *     ],
 *   },
 * );
 * plan.status; // => 'reached'
 * plan.pushes.map(({ subject }) => subject); // => ['Xã C']
 * plan.cost; // => { kind: 'quantity', value: '4000000000', unit: 'VND' }
 * plan.isProvenBest; // => true
 * ```
 */
export function planToTarget(places: readonly PlaceToPlan[], terms: PlanTerms): PlanToTarget {
  const read = readPlan(places, terms);
  const states = read.places.map(placeState);
  const criterion = criterionUnit(read.places);
  const scale = costScale(read.terms, criterion);
  const solved = solvePlan(states, read.terms, scale);
  const writer: PlanWriter = { scale, criterion, names: namesOf(read.places) };
  const unknown = states.filter(({ unknownCount }) => unknownCount > 0);
  const figures = figuresOf(read.terms, solved, writer);
  const result = {
    kind: 'plan-to-target',
    ...(read.terms.subject === undefined ? {} : { subject: read.terms.subject }),
    targetKind: read.terms.target.kind,
    status: solved.status,
    ...figures,
    lackingPlaces: lackingPlaces(states, criterion),
    placesUnknown: unknown.map(({ subject }) => subject),
    assumptions: planAssumptions(read.terms),
    warnings: planWarnings(figures, solved.aim, states),
  } as const;
  return deepFreeze({ ...result, explanation: explainPlan(result, isNeedProven(solved)) });
}

function isNeedProven({ needed }: SolvedPlan): boolean {
  return needed?.cost === needed?.leastCost;
}

type Figures = Omit<
  PlanToTarget,
  | 'kind'
  | 'subject'
  | 'targetKind'
  | 'status'
  | 'lackingPlaces'
  | 'placesUnknown'
  | 'assumptions'
  | 'warnings'
  | 'explanation'
>;

function figuresOf(terms: PlanTerms, { aim, plan, needed }: SolvedPlan, writer: PlanWriter): Figures {
  const { place, level } = unitsOf(terms.target);
  const cost = (parts: bigint): Quantity => costQuantity(parts, writer.scale);
  const levelOf = (steps: number): Quantity =>
    aim.counts === 'places'
      ? quantity(steps, level)
      : fractionQuantity(fraction(BigInt(steps), BigInt(aim.places)), level);
  const reached = aim.had + plan.gain;
  // A plan that brings all that is wanted can only be cheaper; any other can only bring more.
  const isReached = reached >= aim.wanted;
  const gap = isReached ? plan.cost - plan.leastCost : plan.mostGain - plan.gain;
  const pushes = placePushes(plan, writer);
  return {
    target: quantity(aim.level, level),
    ...(aim.floor === undefined ? {} : { floor: quantity(aim.floor, writer.criterion) }),
    denominator: quantity(aim.places, place),
    current: levelOf(aim.had),
    reached: levelOf(reached),
    ...percentages(aim, reached),
    pushes,
    pushedPlaces: quantity(pushes.length, place),
    pushedCriteria: quantity(
      pushes.reduce((sum, { criteria }) => sum + criteria.length, 0),
      writer.criterion,
    ),
    cost: cost(plan.cost),
    ...(terms.budget === undefined ? {} : { budget: budgetQuantity(terms.budget) }),
    ...(needed === undefined ? {} : { neededCost: cost(needed.cost) }),
    isProvenBest: Number(gap) === 0,
    bound: isReached ? cost(plan.leastCost) : levelOf(aim.had + plan.mostGain),
    boundGap: typeof gap === 'bigint' ? cost(gap) : levelOf(gap),
  };
}

function budgetQuantity(budget: NonNullable<PlanTerms['budget']>): Quantity {
  const { value, unit } = inPlainUnit(budget);
  return quantity(value, unit);
}

function percentages(
  { counts, had, places }: PlanAim,
  reached: number,
): Pick<PlanToTarget, 'currentPercent' | 'reachedPercent'> {
  if (counts === 'criteria') return {};
  const percent = (part: number): Quantity<'percent'> =>
    fractionQuantity(fraction(BigInt(part) * 100n, BigInt(places)), 'percent');
  return { currentPercent: percent(had), reachedPercent: percent(reached) };
}

function namesOf([first]: readonly PlaceToPlan[]): PlanWriter['names'] {
  return new Map(
    first !== undefined && isScore(first) ? first.criteria.map(({ id, name }) => [id, name]) : [],
  );
}
