import { isRefusal, type Quantity, type Refusal } from '../../../foundation/internal.js';
import { povertyTrend } from '../../trends/povertyTrend.js';
import type { ChangeCertainty } from '../../trends/changeCertainty.js';
import type { PovertyObservation } from '../../trends/povertyObservation.js';
import type { PovertySpell } from '../../trends/povertySpell.js';
import type { PovertyTrendRule } from '../trendRule.js';
import type { TrendRefusalCode } from '../trendColumns.js';
import { givenAt, hasNumber } from './readColumn.js';
import type { ReadObservation } from './readObservations.js';
import type { TrendCell } from './trendCell.js';
import { bitsOf } from './trendCodes.js';
import type { TrendRow } from './trendRow.js';

/**
 * The trend of a row, worked out by {@link povertyTrend}: of rows that doubles cannot tell.
 *
 * @param cells - What is observed, two years or more, in their order.
 */
export function trendOfRow(
  rule: PovertyTrendRule,
  observations: readonly ReadObservation[],
  cells: readonly TrendCell[],
  row: number,
): TrendRow {
  const { spells, warnings } = povertyTrend({
    ...rule,
    observations: cells.map(({ place, year }) =>
      observationAt(observations[place] as ReadObservation, year, row),
    ),
  });
  // All rest on one standard.
  const [spell] = spells as readonly [PovertySpell];
  const { changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent } = spell;
  const { years, countChange, changeCertainty } = spell;
  return {
    ...years,
    changePoints: numberOf(changePoints),
    annualChangePoints: numberOf(annualChangePoints),
    relativeChangePercent: numberOf(relativeChangePercent),
    compoundAnnualPercent: numberOf(compoundAnnualPercent),
    countChange: countChange === undefined ? null : Number(countChange.value),
    steps: spell.yearlyChanges.map((step, index) => ({
      place: (cells[index + 1] as TrendCell).place,
      changePoints: Number(step.changePoints.value),
      annualChangePoints: Number(step.annualChangePoints.value),
    })),
    refusal: isRefusal(compoundAnnualPercent) ? (compoundAnnualPercent.code as TrendRefusalCode) : null,
    certainty: changeCertainty as ChangeCertainty,
    warnings: bitsOf(warnings),
  };
}

function numberOf(figure: Quantity | Refusal): number | null {
  return isRefusal(figure) ? null : Number(figure.value);
}

function observationAt(one: ReadObservation, year: number, row: number): PovertyObservation {
  const { rates, counted, households, errors, member, figureStatus } = one;
  return {
    year,
    ...(hasNumber(rates, row) ? { ratePercent: givenAt(rates, row) } : {}),
    ...(hasNumber(counted, row) && hasNumber(households, row)
      ? { counts: { [member]: givenAt(counted, row), households: givenAt(households, row) } }
      : {}),
    ...(hasNumber(errors, row) ? { standardErrorPoints: givenAt(errors, row) } : {}),
    figureStatus,
  };
}
