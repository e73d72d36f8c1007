import type { BilingualText, Problem } from '../../foundation/internal.js';
import type { AppliedOverlay, PermittedLoosening } from '../model/index.js';
import type { LaidOverlay } from './layOverlay.js';
import { placedIndicators } from './indicators/placedIndicators.js';

/** What a set keeps of an overlay that was laid over it. */
export function appliedOverlay(laid: LaidOverlay): AppliedOverlay {
  const { id, title, citation } = laid.overlay;
  const loosened = permittedLoosenings(laid);
  return {
    id,
    title,
    citation,
    ...(loosened.length === 0 ? {} : { loosened }),
    ...(laid.completed.length === 0 ? {} : { completed: laid.completed }),
  };
}

/** That an overlay which is listed under the same id was another one: this one changes something more. */
export function reusedId({ set, overlay, added, completed, changes }: LaidOverlay): readonly Problem[] {
  const { id, title, citation } = overlay;
  const listed = set.overlays?.find((other) => other.id === id);
  if (listed === undefined) return [];
  const isSame =
    JSON.stringify([listed.title, listed.citation]) === JSON.stringify([title, citation]) &&
    added.length === 0 &&
    completed.length === 0 &&
    changes.every(({ effect }) => effect === 'unchanged');
  return isSame ? [] : [{ code: 'duplicate', path: ['overlay', 'id'], details: { key: id } }];
}

/** The indicators that are loosened, by the reasons why they may be. */
function permittedLoosenings({ overlaid, changes }: LaidOverlay): readonly PermittedLoosening[] {
  const order = [...placedIndicators(overlaid).keys()];
  const byReason = new Map<string, readonly [BilingualText, ReadonlySet<string>]>();
  for (const { indicator, permittedBecause: because } of changes) {
    if (because === undefined) continue;
    const key = JSON.stringify([because.vi, because.en]);
    const [, ids] = byReason.get(key) ?? [because, []];
    byReason.set(key, [because, new Set([...ids, indicator])]);
  }
  return [...byReason.values()].map(([because, ids]) => ({
    because,
    indicators: order.filter((id) => ids.has(id)),
  }));
}
