import type { Problem } from '../../foundation/internal.js';
import type { CriteriaSet, Indicator } from '../model/index.js';
import { ALL_YEARS, columnIds, daysOf, meetSpans, type Box } from './box.js';
import { editCell, type CellEdit } from './editCell.js';
import { takenUnit } from './overlayProblems.js';
import { UNKNOWN } from './pieces.js';
import { mapIndicators, placedIndicators, type PlacedIndicator } from './placedIndicators.js';
import { putEntry, type BoxChange } from './putEntry.js';
import type { OverlayEntry, ThresholdOverlay } from './thresholdOverlay.js';

/** What comes of laying an overlay over a set that it fits. */
export interface OverlaidSet {
  /** The set, as yet unchecked. */
  readonly set: CriteriaSet;
  /** What changed, in the order in which it was met. */
  readonly changes: readonly BoxChange[];
  /** Parts that the cells do not have. */
  readonly problems: readonly Problem[];
}

/** Put the entries of an overlay that fit a set, by their places, into its cells. */
export function applyOverlay(
  set: CriteriaSet,
  overlay: ThresholdOverlay,
  fits: ReadonlySet<number>,
): OverlaidSet {
  const indicators = placedIndicators(set);
  const frame = { columns: columnIds(set), days: daysOf(set.validity) };
  const changes: BoxChange[] = [];
  const problems: Problem[] = [];
  const byIndicator = new Map<string, CellEdit[]>();
  overlay.entries.forEach((entry, index) => {
    if (!fits.has(index)) return;
    const { part = [], indicator } = entry;
    const edit: CellEdit = {
      part,
      boxes: boxesOf(set, overlay, entry),
      put: putEntry(overlay, entry, frame, (change) => changes.push({ entry: index, ...change })),
      missing: (id, step) => {
        if (problems.some(({ path }) => path[2] === index)) return;
        const path = ['overlay', 'entries', index, 'part', step];
        problems.push({ code: 'no-such-member', path, details: { key: id, where: indicator } });
      },
    };
    byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), edit]);
  });
  const cells = new Map(
    [...byIndicator].map(([id, edits]) => {
      const { indicator, citation } = indicators.get(id) as PlacedIndicator;
      return [id, editCell(indicator.requirement ?? UNKNOWN, citation, frame, edits)];
    }),
  );
  const isTouched = (id: string): boolean =>
    changes.some(({ entry, effect }) => effect !== 'unchanged' && overlay.entries[entry]?.indicator === id);
  const overlaid = mapIndicators(set, (indicator): Indicator => {
    const requirement = cells.get(indicator.id);
    if (requirement === undefined || !isTouched(indicator.id)) return indicator;
    const unit = takenUnit(indicator, overlay.entries);
    return { ...indicator, ...(unit === undefined ? {} : { unit }), requirement };
  });
  return { set: overlaid, changes, problems: [...problems, ...idleEntries(fits, changes, problems)] };
}

/** Entries whose requirement speaks of none of their years. */
function idleEntries(
  fits: ReadonlySet<number>,
  changes: readonly BoxChange[],
  problems: readonly Problem[],
): readonly Problem[] {
  const told = new Set([...changes.map(({ entry }) => entry), ...problems.map(({ path }) => path[2])]);
  return [...fits].flatMap((index): readonly Problem[] =>
    told.has(index)
      ? []
      : [
          {
            code: 'contradiction',
            path: ['overlay', 'entries', index, 'years'],
            details: { what: 'no-year' },
          },
        ],
  );
}

/** Where an entry holds: one box a column. */
function boxesOf(set: CriteriaSet, overlay: ThresholdOverlay, entry: OverlayEntry): readonly Box[] {
  const { columns = columnIds(set), years = ALL_YEARS, validity = overlay.validity } = entry;
  // That there are such days was seen to before.
  const days = meetSpans(daysOf(validity), daysOf(set.validity)) as Box['days'];
  return [...new Set(columns)].map((column) => ({ days, column, years }));
}
