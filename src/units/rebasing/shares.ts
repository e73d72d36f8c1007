import {
  addFractions,
  compareFractions,
  fraction,
  multiplyFractions,
  type Fraction,
} from '../../foundation/internal.js';
import { reachOf, type RebasePlan } from './rebasePlan.js';
import type { UnitId } from '../model/unit.js';

/** The share of a unit that goes somewhere: between two limits, which are the same where it is known. */
export interface ShareSpan {
  /** The least that it may be. */
  readonly lower: Fraction;
  /** The most that it may be. */
  readonly upper: Fraction;
}

const NONE = /* @__PURE__ */ fraction(0n);
const ALL = /* @__PURE__ */ fraction(1n);

/** Whether a share is known. */
export function isKnown({ lower, upper }: ShareSpan): boolean {
  return compareFractions(lower, upper) === 0;
}

/**
 * The shares in which a unit's figures reach what stands in the result: units of the target, or stable areas.
 *
 * @returns The shares by key; `null` if some of it gets nowhere.
 */
export function sharesOf(plan: RebasePlan, id: UnitId): ReadonlyMap<string, ShareSpan> | null {
  const here = new Map<UnitId, ShareSpan>([[id, { lower: ALL, upper: ALL }]]);
  const shares = new Map<string, ShareSpan>();
  const position = (unit: UnitId): number => plan.order.get(unit) as number;
  for (const at of [...reachOf(plan, id)].sort((a, b) => position(a) - position(b))) {
    const span = here.get(at);
    // Beyond an open unit nothing is carried on: its stable area has all of it.
    if (span === undefined) continue;
    if (plan.isTarget(at) || (plan.toAreas && plan.isOpen(at))) add(shares, plan.keyOf(at), span);
    else if (plan.links(at).length === 0) return null;
    else
      for (const link of plan.links(at)) {
        const share = plan.shareOf(link);
        add(here, link.to, {
          lower: share === null ? NONE : multiplyFractions(span.lower, share),
          upper: share === null ? span.upper : multiplyFractions(span.upper, share),
        });
      }
  }
  return shares;
}

/** What comes together on several ways cannot be more than all. */
function add(shares: Map<string, ShareSpan>, key: string, span: ShareSpan): void {
  const before = shares.get(key);
  if (before === undefined) {
    shares.set(key, span);
    return;
  }
  const upper = addFractions(before.upper, span.upper);
  shares.set(key, {
    lower: addFractions(before.lower, span.lower),
    upper: compareFractions(upper, ALL) > 0 ? ALL : upper,
  });
}
