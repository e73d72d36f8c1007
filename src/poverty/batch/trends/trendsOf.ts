import type { PovertyTrendRule } from '../trendRule.js';
import type { PovertyTrendColumns } from '../trendColumns.js';
import type { ReadTrendTable } from './readTrendTable.js';
import { standardBits } from './standardBits.js';
import { cellsOf } from './trendCell.js';
import { certaintyCodes, refusalCodes, warningCodes } from './trendCodes.js';
import { trendInDoubles } from './trendInDoubles.js';
import { trendOfRow } from './trendOfRow.js';

/** The trends of the rows of a table. */
export function trendsOf(
  rule: PovertyTrendRule,
  { rows, observations }: ReadTrendTable,
): PovertyTrendColumns {
  const years = { from: new Uint16Array(rows), to: new Uint16Array(rows) };
  const [refusals, certainties] = [new Uint8Array(rows), new Uint8Array(rows)];
  const warningBits = new Uint16Array(rows);
  const figures = {
    changePoints: nulls(rows),
    annualChangePoints: nulls(rows),
    relativeChangePercent: nulls(rows),
    compoundAnnualPercent: nulls(rows),
    countChange: nulls(rows),
  };
  const yearlyChanges = observations.map(() => ({
    changePoints: nulls(rows),
    annualChangePoints: nulls(rows),
  }));
  const bitsOf = standardBits(rule.standard);
  for (let row = 0; row < rows; row += 1) {
    const cells = cellsOf(observations, row);
    const trend = trendInDoubles(cells, bitsOf) ?? trendOfRow(rule, observations, cells, row);
    years.from[row] = trend.from;
    years.to[row] = trend.to;
    figures.changePoints[row] = trend.changePoints;
    figures.annualChangePoints[row] = trend.annualChangePoints;
    figures.relativeChangePercent[row] = trend.relativeChangePercent;
    figures.compoundAnnualPercent[row] = trend.compoundAnnualPercent;
    figures.countChange[row] = trend.countChange;
    for (const { place, changePoints, annualChangePoints } of trend.steps) {
      const columns = yearlyChanges[place] as (typeof yearlyChanges)[number];
      columns.changePoints[row] = changePoints;
      columns.annualChangePoints[row] = annualChangePoints;
    }
    refusals[row] = refusalCodes.indexOf(trend.refusal);
    certainties[row] = certaintyCodes.indexOf(trend.certainty);
    warningBits[row] = trend.warnings;
  }
  return Object.freeze({
    kind: 'poverty-trend-columns',
    ...rule,
    rows,
    years: Object.freeze(years),
    ...frozen(figures),
    yearlyChanges: Object.freeze(yearlyChanges.map(frozen)),
    refusals,
    refusalCodes,
    certainties,
    certaintyCodes,
    warningBits,
    warningCodes,
  });
}

/** A column in which all is refused. */
function nulls(rows: number): (number | null)[] {
  return new Array<number | null>(rows).fill(null);
}

function frozen<T extends object>(columns: T): T {
  for (const column of Object.values(columns)) Object.freeze(column);
  return Object.freeze(columns);
}
