import { toDecimal, type ProblemList } from '../../../foundation/internal.js';
import { countReports } from '../../householdCounts.js';
import { rateReports } from '../../rates/printedRate.js';
import { givenAt, hasNumber, type ReadColumn } from './readColumn.js';
import type { ReadObservation } from './readObservations.js';
import { yearAt } from './readYear.js';
import { countedShare, printedShare, type Share } from './share.js';
import { shareChange } from './shareChange.js';

/** Report what is wrong with the observations of each row, each by itself and all together; the columns are as they should be. */
export function checkRows(
  rows: number,
  observations: readonly ReadObservation[],
  problems: ProblemList,
): void {
  for (const one of observations)
    for (let row = 0; row < rows && !problems.isFull; row += 1) checkRow(one, row, problems);
  checkYears(rows, observations, problems);
}

function checkRow(one: ReadObservation, row: number, problems: ProblemList): void {
  const { at, year, rates, counted, households, errors, member } = one;
  const isMissing = (...path: readonly string[]): void => {
    problems.add('missing', [...at, ...path, row], { expected: 'decimal' });
  };
  if (hasNumber(counted, row)) {
    if (hasNumber(households, row)) checkCounts(one, counted, households, row, problems);
    else isMissing('counts', 'households');
  } else if (hasNumber(households, row)) isMissing('counts', member);
  else if (!hasNumber(rates, row)) {
    if (hasNumber(errors, row)) isMissing('ratePercent');
    return;
  }
  if (typeof year === 'object' && !hasNumber(year, row)) isMissing('year');
}

function checkCounts(
  { at, rates, member }: ReadObservation,
  counted: ReadColumn,
  households: ReadColumn,
  row: number,
  problems: ProblemList,
): void {
  const [part, whole] = [counted.values[row] as number, households.values[row] as number];
  if (part > whole)
    for (const { code, details } of countReports({ [member]: part, households: whole }))
      problems.add(code, [...at, 'counts', 'households', row], details);
  else if (hasNumber(rates, row) && !isPlainlyThatOf(countedShare(part, whole), printedShare(rates, row)))
    for (const { code, details } of rateReports(givenAt(rates, row), toDecimal(part), toDecimal(whole)))
      problems.add(code, [...at, 'ratePercent', row], details);
}

/** Whether a glance tells that a printed rate is that of counts. */
function isPlainlyThatOf(counted: Share, printed: Share): boolean {
  return shareChange(counted, printed, 1)?.isWithinRounding === true;
}

/** Report years that a row has twice. */
function checkYears(rows: number, observations: readonly ReadObservation[], problems: ProblemList): void {
  for (const [place, one] of observations.entries()) {
    for (const other of observations.slice(0, place)) {
      if (typeof one.year === 'number' && typeof other.year === 'number') {
        if (one.year === other.year)
          problems.add('duplicate', [...one.at, 'year'], { key: String(one.year) });
      } else checkPair(rows, other, one, problems);
    }
  }
}

function checkPair(rows: number, a: ReadObservation, b: ReadObservation, problems: ProblemList): void {
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const [year, other] = [yearAt(b.year, row), yearAt(a.year, row)];
    if (year !== undefined && year === other && isObserved(a, row) && isObserved(b, row))
      problems.add('duplicate', [...b.at, 'year', row], { key: String(year) });
  }
}

function isObserved({ rates, counted }: ReadObservation, row: number): boolean {
  return hasNumber(rates, row) || hasNumber(counted, row);
}
