import type { TrendRefusalCode } from '../trendColumns.js';
import { cellBits } from './cellBits.js';
import { cellCertainty } from './cellCertainty.js';
import { shareChange, type ShareChange } from './shareChange.js';
import type { StandardBits } from './standardBits.js';
import type { TrendCell } from './trendCell.js';
import { UNOBSERVED, type TrendRow, type TrendStep } from './trendRow.js';

/**
 * The trend of a row, computed in doubles.
 *
 * @param cells - What is observed, by year.
 * @returns The trend; `undefined` where doubles cannot tell something of it.
 */
export function trendInDoubles(cells: readonly TrendCell[], bitsOf: StandardBits): TrendRow | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return UNOBSERVED;
  const [from, to] = [first.year, last.year];
  const said = bitsOf(cells, from, to);
  if (cells.length === 1) return { ...UNOBSERVED, from, to, refusal: 'too-few-observations', warnings: said };
  const change = shareChange(first.share, last.share, to - from);
  const steps = stepsOf(cells);
  const certainty = change && cellCertainty(first, last, change);
  if (change === undefined || steps === undefined || certainty === undefined) return undefined;
  return {
    from,
    to,
    changePoints: change.points,
    annualChangePoints: change.annualPoints,
    relativeChangePercent: change.relativePercent,
    compoundAnnualPercent: change.compoundPercent,
    countChange: countChange(first, last),
    steps,
    refusal: refusalOf(change),
    certainty,
    warnings: said | cellBits(cells, change.points, certainty),
  };
}

/** The changes from each rate to the next; `undefined` where doubles cannot tell one. */
function stepsOf(cells: readonly TrendCell[]): readonly TrendStep[] | undefined {
  const steps: TrendStep[] = [];
  for (let index = 1; index < cells.length; index += 1) {
    const [before, after] = [cells[index - 1], cells[index]] as [TrendCell, TrendCell];
    const change = shareChange(before.share, after.share, after.year - before.year);
    if (change === undefined) return undefined;
    steps.push({
      place: after.place,
      changePoints: change.points,
      annualChangePoints: change.annualPoints,
    });
  }
  return steps;
}

function refusalOf({ relativePercent, compoundPercent }: ShareChange): TrendRefusalCode | null {
  if (relativePercent === null) return 'zero-baseline';
  return compoundPercent === null ? 'zero-endpoint' : null;
}

/** How many more households there are at the end; `null` unless both ends have counts. */
function countChange({ counted: first }: TrendCell, { counted: last }: TrendCell): number | null {
  return first === undefined || last === undefined ? null : last - first;
}
