import type { BilingualText } from '../../../foundation/internal.js';
import type { CriteriaSet } from '../../model/index.js';
import { ALL_YEARS, columnIds, validityOf } from '../cells/scope.js';
import { needsReason } from '../strictness/needsReason.js';
import type { OverlayChange } from '../model/overlayChange.js';
import { placedIndicators, type PlacedIndicator } from '../indicators/placedIndicators.js';
import type { ScopedChange } from '../entries/replaceByEntry.js';
import { sameWithSource } from '../cells/sameRequirement.js';
import type { OverlayEntry, ThresholdOverlay } from '../model/thresholdOverlay.js';

/** Changes that are the same in several columns. */
type Group = readonly [ScopedChange, ...ScopedChange[]];

/** The changes in single columns, told together where they are the same. */
export function changesOf(
  set: CriteriaSet,
  overlay: ThresholdOverlay,
  changes: readonly ScopedChange[],
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
    .flatMap((ofEntry) => ofEntry.sort(([a], [b]) => compareScopes(a, b)))
    .map((group): OverlayChange => {
      const [{ entry: index, scope, before, after, effect }] = group;
      const entry = overlay.entries[index] as OverlayEntry;
      const { indicator } = indicators.get(entry.indicator) as PlacedIndicator;
      const columns = columnIds(set).filter((id) => group.some((one) => one.scope.column === id));
      const isEverywhere = columns.length === columnIds(set).length;
      const isAlways = scope.years.from === ALL_YEARS.from && scope.years.to === ALL_YEARS.to;
      return {
        entry: index,
        indicator: indicator.id,
        name: indicator.name,
        ...(entry.part === undefined ? {} : { part: entry.part }),
        ...(isEverywhere ? {} : { columns }),
        ...(isAlways ? {} : { years: scope.years }),
        validity: validityOf(scope.days),
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

function isAlike(a: ScopedChange, b: ScopedChange): boolean {
  return (
    a.effect === b.effect &&
    a.scope.days.from === b.scope.days.from &&
    a.scope.days.to === b.scope.days.to &&
    a.scope.years.from === b.scope.years.from &&
    a.scope.years.to === b.scope.years.to &&
    sameWithSource(a.before.requirement, b.before.requirement) &&
    sameWithSource(a.after.requirement, b.after.requirement)
  );
}

function compareScopes({ scope: a }: ScopedChange, { scope: b }: ScopedChange): number {
  if (a.days.from !== b.days.from) return a.days.from < b.days.from ? -1 : 1;
  return a.years.from - b.years.from;
}
