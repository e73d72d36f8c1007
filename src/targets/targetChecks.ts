import {
  divideFractions,
  fraction,
  fractionOf,
  intervalContains,
  isNeverNegative,
  multiplyFractions,
  printedInterval,
  toDecimal,
  type CheckReport,
  type DecimalInput,
} from '../foundation/internal.js';
import type {
  CountAddedTarget,
  FloorTarget,
  GroupPace,
  LevelTarget,
  Milestone,
  ShareTarget,
  YearlyPace,
} from './target.js';

/** A milestone says its level or what it adds. */
export function milestoneReports({ value, added }: Milestone): readonly CheckReport[] {
  if (value === undefined && added === undefined)
    return [{ code: 'missing', at: ['value'], details: { expected: 'decimal' } }];
  if (value !== undefined && added !== undefined)
    return [{ code: 'contradiction', details: { what: 'value, added' } }];
  return [];
}

/** Milestones follow the present, one another, and do not pass the due year. */
export function pathReports(target: LevelTarget | ShareTarget | CountAddedTarget): readonly CheckReport[] {
  const { asOf, due, path = [] } = target;
  return path.flatMap(({ year }, index): readonly CheckReport[] => {
    const at = ['path', index, 'year'];
    const previous = path[index - 1]?.year ?? asOf;
    if (previous !== undefined && year <= previous)
      return [{ code: 'out-of-order', at, details: { previous: String(previous) } }];
    return due !== undefined && year > due
      ? [{ code: 'too-large', at, details: { maximum: String(due) } }]
      : [];
  });
}

/** Only an average per unit has a total over units, and what is counted is never less than nothing. */
export function levelReports(target: LevelTarget): readonly CheckReport[] {
  const { unit, acrossUnits } = target;
  const negative = isNeverNegative(unit) ? negativeReports(target) : [];
  if (acrossUnits === undefined || unit.includes('/')) return negative;
  const details = { expected: `${unit}/…`, received: unit };
  return [...negative, { code: 'unit-mismatch', at: ['unit'], details }];
}

function negativeReports({ target, current, baseline, path = [] }: LevelTarget): readonly CheckReport[] {
  const levels = [
    { value: target, at: ['target'] },
    { value: current, at: ['current'] },
    { value: baseline?.value, at: ['baseline', 'value'] },
    ...path.map(({ value }, index) => ({ value, at: ['path', index, 'value'] })),
  ];
  return levels.flatMap(({ value, at }): readonly CheckReport[] =>
    value === undefined || toDecimal(value).gte(0)
      ? []
      : [{ code: 'too-small', at, details: { minimum: '0' } }],
  );
}

/** A share is stated somehow, its parts do not exceed the whole, and what is stated twice agrees. */
export function shareReports(target: ShareTarget): readonly CheckReport[] {
  const { targetPercent, targetCount, denominator, currentCount, currentPercent } = target;
  if (targetPercent === undefined && (targetCount === undefined || denominator === undefined))
    return [{ code: 'missing', at: ['targetPercent'], details: { expected: 'decimal' } }];
  if (denominator === undefined) return [];
  return [
    ...excess('targetCount', targetCount, denominator),
    ...excess('currentCount', currentCount, denominator),
    ...disagreement('targetPercent', targetPercent, targetCount, denominator),
    ...disagreement('currentPercent', currentPercent, currentCount, denominator),
  ];
}

/** The units below are counted or listed, not both, and are not more than all. */
export function floorReports({ below, units, values }: FloorTarget): readonly CheckReport[] {
  if (values !== undefined && (below !== undefined || units !== undefined))
    return [{ code: 'contradiction', at: ['values'], details: { what: 'values, below, units' } }];
  return units === undefined ? [] : excess('below', below, units);
}

/** What there was and what is added fit into the whole. */
export function countAddedReports(target: CountAddedTarget): readonly CheckReport[] {
  const { start = 0, toAdd, addedSoFar = 0, denominator } = target;
  if (denominator === undefined) return [];
  return [
    ...excess('toAdd', toDecimal(start).plus(toDecimal(toAdd)), denominator),
    ...excess('addedSoFar', toDecimal(start).plus(toDecimal(addedSoFar)), denominator),
  ];
}

/** A pace moves, and the far end of a range lies beyond the near one. */
export function paceReports({ from, to }: YearlyPace): readonly CheckReport[] {
  const near = toDecimal(from);
  if (near.isZero()) return [{ code: 'contradiction', at: ['from'], details: { what: '0' } }];
  if (to === undefined) return [];
  const far = toDecimal(to);
  return near.isNegative() === far.isNegative() && far.abs().gte(near.abs())
    ? []
    : [{ code: 'out-of-order', at: ['to'], details: { previous: String(from) } }];
}

/** No subgroup stands twice. */
export function groupReports(groups: readonly GroupPace[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return groups.flatMap(({ name }, index): readonly CheckReport[] => {
    const key = typeof name === 'string' ? name : name.vi;
    if (seen.has(key)) return [{ code: 'duplicate', at: [index, 'name'], details: { key } }];
    seen.add(key);
    return [];
  });
}

function excess(at: string, part: DecimalInput | undefined, whole: DecimalInput): readonly CheckReport[] {
  if (part === undefined || toDecimal(part).lte(toDecimal(whole))) return [];
  const details = { part: toDecimal(part).toFixed(), whole: String(whole) };
  return [{ code: 'part-exceeds-whole', at: [at], details }];
}

function disagreement(
  at: string,
  percent: DecimalInput | undefined,
  count: DecimalInput | undefined,
  whole: DecimalInput,
): readonly CheckReport[] {
  if (percent === undefined || count === undefined) return [];
  const ratio = divideFractions(fractionOf(toDecimal(count)), fractionOf(toDecimal(whole)));
  if (intervalContains(printedInterval(percent), multiplyFractions(ratio, fraction(100n)))) return [];
  const what = `${String(percent)}% ≠ ${String(count)} ÷ ${String(whole)}`;
  return [{ code: 'contradiction', at: [at], details: { what } }];
}
