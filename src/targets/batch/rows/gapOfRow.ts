import { isRefusal, type Quantity, type Refusal } from '../../../foundation/internal.js';
import { targetGapOf } from '../../targetGap.js';
import type { LevelProgress } from '../../results/levelProgress.js';
import type { GapRule } from '../gapRule.js';
import type { ReadGapTable, ReadLevels } from '../reading/gapTable.js';
import type { TargetGapRefusalCode } from '../targetGapColumns.js';
import type { RowFigure, RowGap } from './rowGap.js';
import type { RowLevels } from './rowLevels.js';

/** The gap of a row, worked out by `targetGap`: of rows that doubles cannot tell. */
export function gapOfRow(
  { target: stated, date }: GapRule,
  table: ReadGapTable,
  levels: RowLevels,
  row: number,
): RowGap {
  const part = (member: 'baseline' | 'target'): object => {
    const { level, year } = levels[member];
    const own = level === undefined ? {} : { value: givenAt(table[member], row) };
    return { ...(table[member].value === undefined ? stated[member] : own), year };
  };
  const { level, year } = levels.current;
  const gap = targetGapOf({
    target: { ...stated, target: part('target'), baseline: part('baseline') },
    observations: level === undefined ? [] : [{ year: year as number, value: givenAt(table.current, row) }],
    options: { date },
  }) as LevelProgress;
  const { linear } = gap;
  return {
    status: gap.status,
    gap: figureOf(gap.gap),
    gapClosedPercent: figureOf(gap.gapClosedPercent),
    timeElapsedPercent: figureOf(gap.timeElapsedPercent),
    observedRate: figureOf(linear.observedRate),
    requiredRate: figureOf(linear.requiredRate),
    rateRatio: figureOf(linear.rateRatio),
    neededRate: figureOf(linear.neededRate),
    accelerationFactor: figureOf(linear.accelerationFactor),
    projected: figureOf(linear.projected),
    projectedGap: figureOf(linear.projectedGap),
    projectedYear: figureOf(linear.projectedYear),
  };
}

function figureOf(figure: Quantity | Refusal): RowFigure {
  return isRefusal(figure) ? (figure.code as TargetGapRefusalCode) : Number(figure.value);
}

/** The level of a row with all its digits. */
function givenAt({ value }: ReadLevels, row: number): string | number {
  return value?.exact.get(row) ?? (value?.values[row] as number);
}
