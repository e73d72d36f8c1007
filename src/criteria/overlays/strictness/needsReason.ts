import type { OverlayEffect } from '../model/overlayChange.js';

/** Whether an effect is allowed only where the overlay says why it may be. */
export function needsReason(effect: OverlayEffect): boolean {
  return effect === 'loosened' || effect === 'less-sure';
}
