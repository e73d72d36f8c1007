import * as z from 'zod/mini';
import { deepFreeze, lazySchema, readInput, type BilingualText } from '../../foundation/internal.js';
import { knownScores } from '../../criteria/summaries/internal.js';
import { besideOther, changedMembers, type Compared } from '../whatIf/internal.js';
import { placeToPlanSchema } from './reading/planSchema.js';
import { subjectKey } from './reading/placeState.js';
import type { PlaceToPlan, PlanSubject, PlanTerms } from './planTerms.js';
import { planToTarget } from './planToTarget.js';
import type { PlanToTarget } from './planToTargetResult.js';
import { readPlan } from './reading/readPlan.js';
import { subjectText } from './telling/subjectText.js';
import type { PlanChange, WhatIfPlan } from './whatIfPlanTypes.js';

/** Schema of {@link PlanChange}: the terms are checked where they stand in place of others. */
export const planChangeSchema: z.ZodMiniType<PlanChange> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      places: z.exactOptional(z.array(placeToPlanSchema)),
      terms: z.exactOptional(z.record(z.string(), z.unknown())),
    }) as z.ZodMiniType<PlanChange>,
);

/** What is compared of two plans. */
const COMPARED: Compared = {
  status: { vi: 'Kết luận', en: 'Outcome' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  floor: { vi: 'Mức tối thiểu', en: 'Floor' },
  current: { vi: 'Hiện có', en: 'Now' },
  reached: { vi: 'Đạt được', en: 'Reached' },
  pushedPlaces: { vi: 'Số đơn vị cần tập trung', en: 'Places to push' },
  pushedCriteria: { vi: 'Số tiêu chí cần hoàn thành', en: 'Criteria to have met' },
  cost: { vi: 'Chi phí', en: 'Cost' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  neededCost: { vi: 'Chi phí cần để đạt mục tiêu', en: 'Cost of reaching the target' },
};

const STATUS: Readonly<Record<PlanToTarget['status'], BilingualText>> = {
  met: { vi: 'đã đạt', en: 'met' },
  reached: { vi: 'đạt được', en: 'reached' },
  'over-budget': { vi: 'không đủ kinh phí', en: 'over budget' },
  'not-proven': { vi: 'chưa xác định được', en: 'not proven' },
  'out-of-reach': { vi: 'không thể đạt', en: 'out of reach' },
  unknown: { vi: 'chưa đủ số liệu', en: 'not known' },
};

/**
 * What a plan would be with another threshold, budget, cost, deadline or state of a place: the changed plan beside the old one, with
 * what has changed.
 *
 * @param places - As for `planToTarget`.
 * @param terms - As for `planToTarget`.
 * @param change - What is to be otherwise: terms in place of those of the same name, places in place of those of the same subject.
 * @returns Both plans, the figures that differ with their difference, and the places that are pushed in one of them only.
 * @throws MtqgError on bad input, as `planToTarget`; what is wrong only with the change is told at its place in the changed input.
 *
 * @example
 * ```ts
 * import { whatIfPlan } from 'mtqg/targets/plans';
 *
 * const { changedFigures, placesGained } = whatIfPlan(
 *   [
 *     { subject: 'Xã A', met: ['1'], missing: [] },
 *     { subject: 'Xã B', met: [], missing: ['1'] },
 *   ],
 *   { target: { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 1 } } },
 *   { terms: { target: { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 2 } } } },
 * );
 * placesGained; // => ['Xã B']
 * changedFigures.map(({ member }) => member); // => ['status', 'target', 'reached', 'pushedPlaces', 'pushedCriteria', 'cost', 'neededCost']
 * ```
 */
export function whatIfPlan(places: readonly PlaceToPlan[], terms: PlanTerms, change: PlanChange): WhatIfPlan {
  const given = readPlan(places, terms);
  const before = planToTarget(given.places, given.terms);
  const { known, asked } = withKnownScores(change);
  const read = readInput(z.strictObject({ change: planChangeSchema }), { change: asked }).change;
  const changes = known ?? read.places ?? [];
  const merged = { ...given.terms, ...read.terms };
  const after = planToTarget(replaced(given.places, changes), merged);
  const changedInputs = [
    ...changedPlaces(given.places, changes),
    ...changedMembers({ terms: given.terms }, { terms: merged }, 4),
  ];
  return deepFreeze({
    ...besideOther(before, after, changedInputs, COMPARED, STATUS),
    placesGained: pushedOnlyIn(after, before),
    placesDropped: pushedOnlyIn(before, after),
  });
}

/** What is asked for, its places apart if they are scores of this program: those stay what they are, all else is read. */
function withKnownScores(change: PlanChange): {
  readonly known?: readonly PlaceToPlan[] | undefined;
  readonly asked: PlanChange;
} {
  try {
    const known = knownScores(change.places);
    return known === undefined ? { asked: change } : { known, asked: { ...change, places: [] } };
  } catch {
    return { asked: change };
  }
}

function replaced(places: readonly PlaceToPlan[], changes: readonly PlaceToPlan[]): readonly PlaceToPlan[] {
  const others = new Map(changes.map((place) => [subjectKey(place.subject), place]));
  const kept = places.map((place) => {
    const key = subjectKey(place.subject);
    const other = others.get(key);
    others.delete(key);
    return other ?? place;
  });
  return [...kept, ...others.values()];
}

function changedPlaces(places: readonly PlaceToPlan[], changes: readonly PlaceToPlan[]): readonly string[] {
  const given = new Map(places.map((place) => [subjectKey(place.subject), place]));
  return changes.flatMap((place) => {
    const { subject } = place;
    return changedMembers(given.get(subjectKey(subject)), place, 0, ['places', subjectText(subject).en]);
  });
}

function pushedOnlyIn(one: PlanToTarget, other: PlanToTarget): readonly PlanSubject[] {
  const there = new Set(other.pushes.map(({ subject }) => subjectKey(subject)));
  return one.pushes.map(({ subject }) => subject).filter((subject) => !there.has(subjectKey(subject)));
}
