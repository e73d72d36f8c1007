import type { Problem } from '../../../foundation/internal.js';
import type { CriteriaSet, Indicator } from '../../model/index.js';
import { ALL_YEARS, columnIds, daysOf, commonSpan, type Scope } from '../cells/scope.js';
import { editCell, type CellEdit } from '../cells/editCell.js';
import { takenUnit } from './entryProblems.js';
import { UNSTATED } from '../cells/splitByScope.js';
import { mapIndicators, placedIndicators, type PlacedIndicator } from '../indicators/placedIndicators.js';
import { replaceByEntry, type ScopedChange } from './replaceByEntry.js';
import { unknownName } from '../model/unknownName.js';
import type { OverlayEntry, ThresholdOverlay } from '../model/thresholdOverlay.js';

/** What comes of laying an overlay over a set that it fits. */
export interface AppliedEntries {
  /** The set, as yet unchecked. */
  readonly set: CriteriaSet;
  /** What changed, in the order in which it was met. */
  readonly changes: readonly ScopedChange[];
  /** Parts that the cells do not have. */
  readonly problems: readonly Problem[];
}

/** Put the entries of an overlay that fit a set, by their places, into its cells. */
export function applyEntries(
  set: CriteriaSet,
  overlay: ThresholdOverlay,
  fits: ReadonlySet<number>,
): AppliedEntries {
  const indicators = placedIndicators(set);
  const frame = { columns: columnIds(set), days: daysOf(set.validity) };
  const changes: ScopedChange[] = [];
  const problems: Problem[] = [];
  const byIndicator = new Map<string, CellEdit[]>();
  overlay.entries.forEach((entry, index) => {
    if (!fits.has(index)) return;
    const { part = [], indicator } = entry;
    const edit: CellEdit = {
      part,
      scopes: scopesOf(set, overlay, entry),
      replace: replaceByEntry(overlay, entry, frame, (change) => changes.push({ entry: index, ...change })),
      reportMissing: (id, step, known) => {
        if (problems.some(({ path }) => path[2] === index)) return;
        const path = ['overlay', 'entries', index, 'part', step];
        const where = { vi: `chỉ tiêu ${indicator}`, en: `indicator ${indicator}` };
        problems.push(unknownName(path, id, known, where));
      },
    };
    byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), edit]);
  });
  const cells = new Map(
    [...byIndicator].map(([id, edits]) => {
      const { indicator, citation } = indicators.get(id) as PlacedIndicator;
      return [id, editCell(indicator.requirement ?? UNSTATED, citation, frame, edits)];
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
  changes: readonly ScopedChange[],
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
            details: {
              what: 'the requirement speaks of none of the years of the entry',
              whatVi: 'yêu cầu không áp dụng cho năm nào của mục này',
            },
          },
        ],
  );
}

/** Where an entry holds: one scope a column. */
function scopesOf(set: CriteriaSet, overlay: ThresholdOverlay, entry: OverlayEntry): readonly Scope[] {
  const { columns = columnIds(set), years = ALL_YEARS, validity = overlay.validity } = entry;
  // That there are such days was seen to before.
  const days = commonSpan(daysOf(validity), daysOf(set.validity)) as Scope['days'];
  return [...new Set(columns)].map((column) => ({ days, column, years }));
}
