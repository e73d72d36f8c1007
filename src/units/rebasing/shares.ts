import {
  addFractions,
  compareFractions,
  fraction,
  multiplyFractions,
  type Fraction,
} from '../../foundation/internal.js';
import type { GraphNode } from '../succession/successionGraph.js';
import { ONE, reachedFrom, type RebasePlan } from './rebasePlan.js';

/** The share of a unit that goes somewhere: between two limits, which are the same where it is known. */
export interface ShareSpan {
  /** The least that it may be. */
  readonly lower: Fraction;
  /** The most that it may be. */
  readonly upper: Fraction;
}

/** Shares by what stands in the result: units of the target, or what stands for stable areas. */
export type Shares = ReadonlyMap<GraphNode, ShareSpan>;

const NONE = /* @__PURE__ */ fraction(0n);

/** All of a unit goes there. */
const WHOLE: ShareSpan = { lower: ONE, upper: ONE };

/** Whether a share is known. */
export function isKnown({ lower, upper }: ShareSpan): boolean {
  return lower === upper || compareFractions(lower, upper) === 0;
}

/**
 * The shares in which a unit's figures reach what stands in the result.
 *
 * @returns The shares; `null` if some of it gets nowhere.
 */
export function sharesOf(plan: RebasePlan, node: GraphNode): Shares | null {
  const alone = wholeTarget(plan, node);
  if (alone !== undefined) return new Map([[plan.keyOf(alone), WHOLE]]);
  const here = new Map<GraphNode, ShareSpan>([[node, WHOLE]]);
  const shares = new Map<GraphNode, ShareSpan>();
  const position = (one: GraphNode): number => plan.order.get(one) as number;
  const reached = [...reachedFrom(plan, [node])].sort((a, b) => position(a) - position(b));
  for (const at of [node, ...reached]) {
    const span = here.get(at);
    // Beyond an open unit nothing is carried on: its stable area has all of it.
    if (span === undefined) continue;
    if (plan.isTarget(at) || (plan.toAreas && plan.isOpen(at))) add(shares, plan.keyOf(at), span);
    else if (plan.links(at).length === 0) return null;
    else
      for (const link of plan.links(at)) {
        const share = plan.shareOf(link);
        add(here, link.successor, {
          lower: share === null ? NONE : multiplyFractions(span.lower, share),
          upper: share === null ? span.upper : multiplyFractions(span.upper, share),
        });
      }
  }
  return shares;
}

/** The target that a unit reaches whole, step by step, as most do. */
function wholeTarget(plan: RebasePlan, node: GraphNode): GraphNode | undefined {
  for (let at = node; ;) {
    if (plan.isTarget(at)) return at;
    const [link, ...others] = plan.links(at);
    if (link === undefined || others.length > 0 || plan.shareOf(link) !== ONE) return undefined;
    at = link.successor;
  }
}

/** What comes together on several ways cannot be more than all. */
function add(shares: Map<GraphNode, ShareSpan>, key: GraphNode, span: ShareSpan): void {
  const before = shares.get(key);
  if (before === undefined) {
    shares.set(key, span);
    return;
  }
  const upper = addFractions(before.upper, span.upper);
  shares.set(key, {
    lower: addFractions(before.lower, span.lower),
    upper: compareFractions(upper, ONE) > 0 ? ONE : upper,
  });
}
