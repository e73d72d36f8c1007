import { throwProblems, type Problem } from '../../foundation/internal.js';
import { defineCriteriaSet } from '../model/defineCriteriaSet.js';
import type { CriteriaSet } from '../model/index.js';
import { thresholdProblems } from '../model/thresholdProblems.js';
import { appliedOverlay, reusedId } from './appliedOverlay.js';
import { layOverlay } from './layOverlay.js';
import { isRefused, problemOfChange } from './changes/refusedChanges.js';
import type { ThresholdOverlay } from './model/thresholdOverlay.js';

/**
 * Lay an overlay over a criteria set: values that a province or a ministry sets [UBND cấp tỉnh quy định, bộ ngành công bố], texts
 * that confirm what the set says, and corrections, each with its own source and days.
 *
 * The result is the same set, by id, so that assessments made for it still fit; its `overlays` list what was laid over it. What
 * an entry says as surely as the set does is left as it is, so that a second time changes nothing more. An indicator without a
 * unit takes that of its thresholds in the overlay. Indicators that the set does not hold can be added to criteria of which all
 * indicators have to be met; of a criterion that held none, what else it asks stays open until the overlay says that it is `complete`.
 *
 * An entry may not ask less than the set. It is held to do so unless whatever satisfies it surely satisfies the set: `≥ 70%`
 * instead of `≥ 80%`, a part left out, a grade of another scale, nothing instead of a number. What the set leaves open can be
 * filled with anything. To ask less all the same, the overlay or the entry says why it may (`mayLoosenBecause`), or that the set
 * is in error (`corrects`) and has a surer source than the set.
 *
 * @param set - The set.
 * @param overlay - The overlay, for instance read from a JSON file; see `thresholdOverlaySchema` at `mtqg/schemas`.
 * @returns The set with the overlay, checked and frozen.
 * @throws MtqgError if an entry asks less than it may (`loosens`) or is less sure than what it replaces (`less-sure`), the overlay is for another set (`not-one-of`), an indicator,
 * part or column is not there (`no-such-member`), a threshold has another unit than its indicator (`unit-mismatch`), two entries
 * are for the same cell, column, year and day (`duplicate`), an entry holds on no day of the set (`contradiction`), or a
 * requirement is not complete for its days and columns (`gap`, `missing`) or relative to itself (`cyclic`), an added indicator has
 * an id that is taken (`duplicate`), another overlay with this id was laid over the set (`duplicate`), a criterion without indicators is
 * said to be complete, or an added indicator belongs to a criterion that counts its indicators (`contradiction`).
 *
 * @example
 * ```ts
 * import { defineCriteriaSet, withThresholds } from 'mtqg/criteria';
 *
 * const citation = { source: { kind: 'publication', title: 'Quy ước' }, provenance: 'secondary' } as const;
 * const set = defineCriteriaSet({
 *   id: 'roads',
 *   level: 'commune',
 *   tier: 'standard',
 *   title: { vi: 'Đường', en: 'Roads' },
 *   validity: { from: '2022-01-01', to: null },
 *   citation,
 *   criteria: [
 *     {
 *       id: '2',
 *       number: 2,
 *       name: { vi: 'Giao thông', en: 'Transport' },
 *       indicators: [
 *         { id: '2.1', name: { vi: 'Đường xã', en: 'Roads' }, unit: 'percent', requirement: { kind: 'set-by-province' } },
 *       ],
 *     },
 *   ],
 * });
 * const overlay = {
 *   id: 'province-x',
 *   title: { vi: 'Quy định của tỉnh', en: 'Provincial values' },
 *   set: 'roads',
 *   citation,
 *   validity: { from: '2022-01-01', to: null },
 *   entries: [{ indicator: '2.1', requirement: { kind: 'number', operator: '>=', value: '100', unit: 'percent' } }],
 * } as const;
 * const overlaid = withThresholds(set, overlay);
 * overlaid.criteria[0]?.indicators?.[0]?.requirement?.kind; // => 'number'
 * overlaid.overlays?.map(({ id }) => id); // => ['province-x']
 * ```
 */
export function withThresholds(set: CriteriaSet, overlay: ThresholdOverlay): CriteriaSet {
  const laid = layOverlay(set, overlay);
  throwProblems([
    ...laid.problems,
    ...laid.changes.filter(isRefused).map((change) => problemOfChange(change)),
    ...circles(laid.overlaid, laid.overlay),
    ...reusedId(laid),
  ]);
  const { overlays = [] } = laid.set;
  const isListed = overlays.some(({ id }) => id === laid.overlay.id);
  return defineCriteriaSet({
    ...laid.overlaid,
    overlays: isListed ? overlays : [...overlays, appliedOverlay(laid)],
  });
}

/** Entries whose thresholds are relative to one another in a circle. */
function circles(overlaid: CriteriaSet, { entries }: ThresholdOverlay): readonly Problem[] {
  return thresholdProblems(overlaid).flatMap(({ code, at = [] }): readonly Problem[] => {
    const id = memberAt(overlaid, [...at.slice(0, at.indexOf('requirement')), 'id']);
    const index = entries.findIndex(({ indicator }) => indicator === id);
    // Of the thresholds in a circle, the entries are what closed it.
    return index < 0 ? [] : [{ code, path: ['overlay', 'entries', index, 'requirement'], details: {} }];
  });
}

function memberAt(data: unknown, path: Problem['path']): unknown {
  return path.reduce((holder, step) => (holder as Readonly<Record<string, unknown>>)[step], data);
}
