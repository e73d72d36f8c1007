import {
  fractionQuantity,
  isRefusal,
  missingInput,
  quantity,
  toDecimal,
  zeroDenominatorRefusal,
  type Decimal,
  type FigureInput,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { percentOf } from '../rates/printedRate.js';
import { cellsOfLists, endName, missingCell, type PoorMovement } from './movementFlows.js';

/** How far the list of the poor shrank in a year, and how much of that came back. */
export interface PovertyReduction {
  /** Households that left poverty: became near-poor + escaped; other decreases are none of it. */
  readonly grossReduction: Quantity<'household'> | Refusal;
  /** Households that became poor: from the near-poor + fell back + newly arising; other increases are none of it. */
  readonly grossIncrease: Quantity<'household'> | Refusal;
  /** Poor households at the start less those at the end; negative where there are more at the end. */
  readonly netReduction: Quantity<'household'> | Refusal;
  /** Households that fell back, for each hundred that left poverty in the year, in per cent. */
  readonly fellBackOfReductionPercent: Quantity<'percent'> | Refusal;
  /** Households that fell back, out of the poor at the end, in per cent. */
  readonly fellBackOfPoorPercent: Quantity<'percent'> | Refusal;
}

/** The reduction that the list of the poor tells; what it does not tell is refused, by name. */
export function reductionOf(given: PoorMovement | undefined): PovertyReduction {
  const sum = (...cells: readonly (keyof PoorMovement)[]): Decimal | Refusal => {
    const open = cells.filter((cell) => given?.[cell] === undefined);
    if (open.length > 0) return missing(open);
    return cells
      .map((cell) => toDecimal(given?.[cell] as FigureInput))
      .reduce((total, count) => total.plus(count));
  };
  const [gross, start, end, fellBack] = [
    sum('becameNearPoor', 'escaped'),
    sum('atStart'),
    sum('atEnd'),
    sum('fellBack'),
  ];
  return {
    grossReduction: inHouseholds(gross),
    grossIncrease: inHouseholds(sum('fromNearPoor', 'fellBack', 'arising')),
    netReduction: inHouseholds(subtracted(start, end)),
    fellBackOfReductionPercent: percentOrRefusal(fellBack, gross),
    fellBackOfPoorPercent: percentOrRefusal(fellBack, end),
  };
}

function subtracted(from: Decimal | Refusal, what: Decimal | Refusal): Decimal | Refusal {
  if (isRefusal(from)) return isRefusal(what) ? missing(['atStart', 'atEnd']) : from;
  return isRefusal(what) ? what : from.minus(what);
}

function percentOrRefusal(part: Decimal | Refusal, whole: Decimal | Refusal): Quantity<'percent'> | Refusal {
  if (isRefusal(part)) return part;
  if (isRefusal(whole)) return whole;
  if (whole.isZero()) return zeroDenominatorRefusal;
  return fractionQuantity(percentOf(part, whole), 'percent');
}

function inHouseholds(count: Decimal | Refusal): Quantity<'household'> | Refusal {
  return isRefusal(count) ? count : quantity(count, 'household');
}

function missing(cells: readonly (keyof PoorMovement)[]): Refusal {
  return missingInput(
    cells.map((member) =>
      missingCell(member, cellsOfLists.poor.find(({ cell }) => cell === member)?.name ?? endName),
    ),
  );
}
