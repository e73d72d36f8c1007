import type { GapRule } from '../gapRule.js';
import type { ReadGapTable, ReadLevels } from '../reading/gapTable.js';
import { levelNumber, type LevelNumber } from './levelNumber.js';

/** A level of a row and its year, as far as they are known. */
export interface RowLevel {
  readonly level: LevelNumber | undefined;
  readonly year: number | undefined;
}

/** The three levels of a row. */
export interface RowLevels {
  readonly current: RowLevel;
  readonly baseline: RowLevel;
  readonly target: RowLevel;
}

/** The levels of a row: of its columns, or where there is none those of the target. */
export function rowLevels({ stated }: GapRule, table: ReadGapTable, row: number): RowLevels {
  const { current, baseline, target } = table;
  return {
    current: { level: levelIn(current, row), year: yearIn(current, row) },
    baseline: {
      level: baseline.value === undefined ? stated.baseline.level : levelIn(baseline, row),
      year: baseline.year === undefined ? stated.baseline.year : yearIn(baseline, row),
    },
    target: {
      level: target.value === undefined ? stated.target.level : levelIn(target, row),
      year: target.year === undefined ? stated.target.year : yearIn(target, row),
    },
  };
}

function levelIn({ value, missing }: ReadLevels, row: number): LevelNumber | undefined {
  if (value === undefined || value.missing[row] !== 0 || missing?.[row] === 1) return undefined;
  return levelNumber(value.values[row] as number, value.exact.size > 0 && value.exact.has(row));
}

/** The year of a row. */
export function yearIn({ year }: Pick<ReadLevels, 'year'>, row: number): number | undefined {
  if (typeof year !== 'object') return year;
  return year.missing[row] === 0 ? year.values[row] : undefined;
}
