import {
  missingInput,
  quantity,
  toDecimal,
  type Decimal,
  type FigureInput,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import {
  cellsOfLists,
  endName,
  missingCell,
  type MovementCell,
  type MovementList,
  type NearPoorMovement,
  type PoorMovement,
} from './movementFlows.js';
import { movementSlips, type MovementSlip } from './movementSlips.js';

/** Whether the list of a year adds up, and what its blank cell must hold. */
export interface MovementBalance {
  /** The cells as given. */
  readonly cells: PoorMovement<Quantity<'household'>> | NearPoorMovement<Quantity<'household'>>;
  /** The end of the year that the other cells give; refused with the blank cells that it needs. */
  readonly computedEnd: Quantity<'household'> | Refusal;
  /** The end as reported less the computed one: 0 where the list balances. */
  readonly imbalance: Quantity<'household'> | Refusal;
  /** What the one blank cell must hold for the list to balance; never taken for a report. */
  readonly impliedCell?: ImpliedCell;
  /** The cells of which one alone, mistaken, would explain the imbalance: hypotheses, the likeliest first, never applied. */
  readonly slips: readonly MovementSlip[];
}

/** What a blank cell must hold for the list to balance. */
export interface ImpliedCell {
  /** The blank cell. */
  readonly cell: MovementCell;
  /** What it must hold; negative where no count can make the list balance. */
  readonly value: Quantity<'household'>;
}

type Given = Readonly<Partial<Record<MovementCell, FigureInput<'household'>>>>;

/**
 * Balance a list: the start, less what went, plus what came, is the end.
 *
 * @param inOtherList - The moves between the lists as the other list tells them.
 */
export function balanceOf(list: MovementList, given: Given, inOtherList: Given): MovementBalance {
  const counts = new Map(
    Object.entries(given).map(([name, figure]) => [name as MovementCell, toDecimal(figure)]),
  );
  const blank = cellsOfLists[list].filter(({ cell }) => !counts.has(cell));
  const end = counts.get('atEnd');
  const known = sumOf(list, counts);
  const computed = blank.length === 0 ? known : undefined;
  const open = blank.map(({ cell, name }) => missingCell(cell, name));
  const [only, another] = blank;
  return {
    cells: Object.fromEntries([...counts].map(([name, count]) => [name, households(count)])),
    computedEnd: computed === undefined ? missingInput(open) : households(computed),
    imbalance:
      computed === undefined || end === undefined
        ? missingInput([...open, ...(end === undefined ? [missingCell('atEnd', endName)] : [])])
        : households(end.minus(computed)),
    ...(only === undefined || another !== undefined || end === undefined
      ? {}
      : { impliedCell: { cell: only.cell, value: households(end.minus(known).times(only.sign)) } }),
    slips:
      computed === undefined || end === undefined
        ? []
        : movementSlips(list, counts, end.minus(computed), inOtherList),
  };
}

/** The signed sum of the cells that are given. */
function sumOf(list: MovementList, counts: ReadonlyMap<MovementCell, Decimal>): Decimal {
  return cellsOfLists[list].reduce(
    (sum, { cell, sign }) => sum.plus((counts.get(cell) ?? toDecimal(0)).times(sign)),
    toDecimal(0),
  );
}

function households(count: Decimal): Quantity<'household'> {
  return quantity(count, 'household');
}
