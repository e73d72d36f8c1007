import type { BilingualText } from '../../foundation/internal.js';
import type { CriteriaSet } from '../model/index.js';
import { ALL_YEARS, columnIds, validityOf } from './box.js';
import { needsReason } from './needsReason.js';
import type { OverlayChange } from './overlayChange.js';
import { placedIndicators, type PlacedIndicator } from './placedIndicators.js';
import type { BoxChange } from './putEntry.js';
import { sameWithSource } from './sameRequirement.js';
import type { OverlayEntry, ThresholdOverlay } from './thresholdOverlay.js';

/** Changes that are the same in several columns. */
type Group = readonly [BoxChange, ...BoxChange[]];

/** The changes in single columns, told together where they are the same. */
export function changesOf(
  set: CriteriaSet,
  overlay: ThresholdOverlay,
  changes: readonly BoxChange[],
): readonly OverlayChange[] {
  const indicators = placedIndicators(set);
  const groups = overlay.entries.map((): Group[] => []);
  for (const change of changes) {
    const ofEntry = groups[change.entry] as Group[];
    const at = ofEntry.findIndex(([first]) => isAlike(first, change));
    const group = ofEntry[at];
    if (group === undefined) ofEntry.push([change]);
    else ofEntry[at] = [...group, change];
  }
  return groups
    .flatMap((ofEntry) => ofEntry.sort(([a], [b]) => compareBoxes(a, b)))
    .map((group): OverlayChange => {
      const [{ entry: index, box, before, after, effect }] = group;
      const entry = overlay.entries[index] as OverlayEntry;
      const { indicator } = indicators.get(entry.indicator) as PlacedIndicator;
      const columns = columnIds(set).filter((id) => group.some((one) => one.box.column === id));
      const isEverywhere = columns.length === columnIds(set).length;
      const isAlways = box.years.from === ALL_YEARS.from && box.years.to === ALL_YEARS.to;
      return {
        entry: index,
        indicator: indicator.id,
        name: indicator.name,
        ...(entry.part === undefined ? {} : { part: entry.part }),
        ...(isEverywhere ? {} : { columns }),
        ...(isAlways ? {} : { years: box.years }),
        days: validityOf(box.days),
        before,
        after,
        effect,
        ...permission(effect, entry.mayLoosenBecause ?? overlay.mayLoosenBecause),
      };
    });
}

function permission(effect: OverlayChange['effect'], because: BilingualText | undefined) {
  return needsReason(effect) && because !== undefined ? { permittedBecause: because } : {};
}

function isAlike(a: BoxChange, b: BoxChange): boolean {
  return (
    a.effect === b.effect &&
    a.box.days.from === b.box.days.from &&
    a.box.days.to === b.box.days.to &&
    a.box.years.from === b.box.years.from &&
    a.box.years.to === b.box.years.to &&
    sameWithSource(a.before.requirement, b.before.requirement) &&
    sameWithSource(a.after.requirement, b.after.requirement)
  );
}

function compareBoxes({ box: a }: BoxChange, { box: b }: BoxChange): number {
  if (a.days.from !== b.days.from) return a.days.from < b.days.from ? -1 : 1;
  return a.years.from - b.years.from;
}
