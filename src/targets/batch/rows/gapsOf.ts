import type { FigureColumn } from '../../../poverty/internal.js';
import type { GapRule } from '../gapRule.js';
import type { ReadGapTable } from '../reading/gapTable.js';
import type { TargetGapColumns, TargetGapFigure } from '../targetGapColumns.js';
import { gapInDoubles } from './gapInDoubles.js';
import { gapOfRow } from './gapOfRow.js';
import { gapFigures, refusalCodes, statusCodes } from './rowGap.js';
import { rowLevels } from './rowLevels.js';

/** The gaps of the rows of a table. */
export function gapsOf(rule: GapRule, table: ReadGapTable): TargetGapColumns {
  const { rows } = table;
  const { unit, direction, date } = rule;
  const statuses = new Uint8Array(rows);
  const columns = gapFigures.map((name) => ({
    name,
    values: new Array<number | null>(rows).fill(null),
    codes: new Uint8Array(rows),
  }));
  for (let row = 0; row < rows; row += 1) {
    const levels = rowLevels(rule, table, row);
    const gap = gapInDoubles(rule, levels) ?? gapOfRow(rule, table, levels, row);
    statuses[row] = statusCodes.indexOf(gap.status);
    for (const { name, values, codes } of columns) {
      const figure = gap[name];
      if (typeof figure === 'number') values[row] = figure;
      else codes[row] = refusalCodes.indexOf(figure);
    }
  }
  const byName = <T>(read: (column: (typeof columns)[number]) => T): Readonly<Record<TargetGapFigure, T>> =>
    Object.fromEntries(columns.map((column) => [column.name, read(column)])) as Record<TargetGapFigure, T>;
  return Object.freeze({
    kind: 'target-gap-columns',
    unit,
    direction,
    date,
    rows,
    statuses,
    statusCodes,
    ...byName<FigureColumn>(({ values }) => Object.freeze(values)),
    refusals: Object.freeze(byName(({ codes }) => codes)),
    refusalCodes,
  });
}
