import { deepFreeze, throwProblems } from '../../foundation/internal.js';
import type { CriteriaSet } from '../model/index.js';
import { setRef } from '../model/setRef.js';
import { explainChanges } from './changes/explainChanges.js';
import { layOverlay } from './layOverlay.js';
import type { OverlayChanges } from './model/overlayChange.js';
import type { ThresholdOverlay } from './model/thresholdOverlay.js';

/**
 * List what an overlay changes in a criteria set, cell by cell: what the set says, what the overlay says, on which source, for
 * which columns, years and days, and whether that fills, tightens, loosens, corrects or confirms it.
 *
 * @param set - The set before the overlay.
 * @param overlay - The overlay.
 * @returns The changes, in the order of the entries. What asks less than the set without saying why it may is listed, too, so that
 * it can be looked at; `withThresholds` refuses it.
 * @throws MtqgError as `withThresholds` does, but for `loosens` and for circles.
 *
 * @example
 * ```ts
 * import { commune2021to2025, listOverlayChanges } from 'mtqg/criteria';
 *
 * const { changes } = listOverlayChanges(commune2021to2025(), {
 *   id: 'province-x',
 *   title: { vi: 'Quy định của tỉnh', en: 'Provincial values' },
 *   set: 'commune-2021-2025',
 *   citation: { source: { kind: 'publication', title: 'Quyết định của tỉnh' }, provenance: 'secondary' },
 *   validity: { from: '2022-07-28', to: null },
 *   entries: [{ indicator: '2.1', requirement: { kind: 'number', operator: '>=', value: '100', unit: 'percent' } }],
 * });
 * changes.map(({ indicator, effect }) => [indicator, effect]); // => [['2.1', 'filled']]
 * ```
 */
export function listOverlayChanges(set: CriteriaSet, overlay: ThresholdOverlay): OverlayChanges {
  const laid = layOverlay(set, overlay);
  throwProblems(laid.problems);
  const { id, title, citation } = laid.overlay;
  const result = {
    kind: 'overlay-changes',
    set: setRef(laid.set),
    overlay: { id, title, citation },
    addedIndicators: laid.added,
    completed: laid.completed,
    changes: laid.changes,
  } as const;
  return deepFreeze({ ...result, explanation: explainChanges(laid.set, result) });
}
