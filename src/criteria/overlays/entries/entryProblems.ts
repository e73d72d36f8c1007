import type { BilingualText, Measure, Problem, ProblemCode } from '../../../foundation/internal.js';
import type { CriteriaSet, Indicator, Requirement } from '../../model/index.js';
import { requirementChildren, walkRequirement } from '../../model/requirementTree.js';
import { thresholdProblems } from '../../model/thresholdProblems.js';
import { daysOf, commonSpan, validityOf } from '../cells/scope.js';
import { cellName } from '../cells/cellName.js';
import { duplicateEntries } from './duplicateEntries.js';
import { UNSTATED } from '../cells/splitByScope.js';
import { mapIndicators, placedIndicators } from '../indicators/placedIndicators.js';
import { inSet, unknownName } from '../model/unknownName.js';
import type { OverlayEntry, ThresholdOverlay } from '../model/thresholdOverlay.js';

/** Everything in which an overlay does not fit a set, but for what it changes. */
export function entryProblems(set: CriteriaSet, overlay: ThresholdOverlay): readonly Problem[] {
  const indicators = placedIndicators(set);
  const { entries } = overlay;
  return [
    ...(overlay.set === set.id ? [] : [problem('not-one-of', ['set'], { allowed: set.id })]),
    ...entries.flatMap((entry, index) => {
      const indicator = indicators.get(entry.indicator)?.indicator;
      const at = ['entries', index];
      return [
        ...columnProblems(set, entry, at),
        ...(indicator === undefined
          ? [
              unknownName(
                ['overlay', ...at, 'indicator'],
                entry.indicator,
                [...indicators.keys()],
                inSet(set),
              ),
            ]
          : cellProblems(set, overlay, { entry, indicator, at })),
      ];
    }),
    ...duplicateEntries(set, overlay).map((index) =>
      problem('duplicate', ['entries', index], { key: cellName(entries[index] as OverlayEntry) }),
    ),
  ];
}

/** The unit that an indicator without one takes from what the entries ask of it. */
export function takenUnit({ id, unit }: Indicator, entries: readonly OverlayEntry[]): Measure | undefined {
  let taken = unit;
  for (const entry of entries) {
    if (entry.indicator !== id || entry.part !== undefined) continue;
    walkRequirement(entry.requirement, undefined, (inner, _at, partUnit) => {
      if (partUnit === undefined && 'unit' in inner) taken ??= inner.unit;
    });
  }
  return taken;
}

function columnProblems(set: CriteriaSet, { columns = [] }: OverlayEntry, at: Problem['path']) {
  const ids = set.columns?.map(({ id }) => id) ?? [];
  return columns.flatMap((id, index) =>
    ids.includes(id) ? [] : [unknownName(['overlay', ...at, 'columns', index], id, ids, COLUMNS)],
  );
}

interface PlacedEntry {
  readonly entry: OverlayEntry;
  readonly indicator: Indicator;
  readonly at: Problem['path'];
}

/** What is wrong with a requirement as a cell of the set, on the days for which it is given. */
function cellProblems(
  set: CriteriaSet,
  overlay: ThresholdOverlay,
  { entry, indicator, at }: PlacedEntry,
): readonly Problem[] {
  const given = entry.validity ?? overlay.validity;
  const days = commonSpan(daysOf(given), daysOf(set.validity));
  if (days === undefined) {
    const place = entry.validity === undefined ? ['validity'] : [...at, 'validity'];
    return [
      problem('contradiction', place, {
        what: 'it holds on no day on which the set is in force',
        whatVi: 'thời gian áp dụng nằm ngoài thời gian hiệu lực của bộ tiêu chí',
      }),
    ];
  }
  const asked =
    entry.part === undefined
      ? takenUnit(indicator, overlay.entries)
      : (partUnits(indicator.requirement ?? UNSTATED, entry.part, indicator.unit)[0] ?? indicator.unit);
  // The other cells are right, and would only be looked at again.
  const probe = mapIndicators({ ...set, validity: validityOf(days) }, (one) => {
    const bare = { id: one.id, name: one.name };
    if (one.id !== indicator.id) return bare;
    return { ...bare, requirement: entry.requirement, ...(asked === undefined ? {} : { unit: asked }) };
  });
  return thresholdProblems(probe).map(({ code, at: place = [], details = {} }) =>
    problem(code, [...at, ...place.slice(place.indexOf('requirement'))], details),
  );
}

/** The units of a part, by each way to it that the cell has; the whole of which there are parts has that of the cell. */
function partUnits(
  cell: Requirement,
  part: readonly string[],
  unit: Measure | undefined,
): readonly (Measure | undefined)[] {
  const [id, ...rest] = part;
  if (id === undefined) return [unit];
  return requirementChildren(cell).flatMap(({ part: own, requirement }) => {
    if (own === undefined) return partUnits(requirement, part, unit);
    return own.id === id ? partUnits(requirement, rest, own.unit ?? unit) : [];
  });
}

const COLUMNS: BilingualText = { vi: 'các cột của bộ tiêu chí', en: 'the columns of the set' };

function problem(code: ProblemCode, path: Problem['path'], details: Problem['details']): Problem {
  return { code, path: ['overlay', ...path], details };
}
