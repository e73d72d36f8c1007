import type { OverlayEntry } from '../model/thresholdOverlay.js';

/** A cell or a part of it by its ids: `17.1/clean`. */
export function cellName({ indicator, part = [] }: Pick<OverlayEntry, 'indicator' | 'part'>): string {
  return [indicator, ...part].join('/');
}
