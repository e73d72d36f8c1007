import {
  misprintOf,
  quantity,
  toDecimal,
  type BilingualText,
  type Decimal,
  type FigureInput,
  type Misprint,
  type Quantity,
} from '../../foundation/internal.js';
import { cellsOfLists, endName, type MovementCell, type MovementList } from './movementFlows.js';

/** A cell that alone, if it were mistaken, would explain why a list does not balance: a hypothesis. */
export interface MovementSlip {
  /** The cell. */
  readonly cell: MovementCell;
  /** What the cell is called. */
  readonly cellName: BilingualText;
  /** What was reported. */
  readonly reported: Quantity<'household'>;
  /** What would make the list balance. */
  readonly wouldBe: Quantity<'household'>;
  /**
   * How the one may have come out as the other: `in-other-list` where the other list tells the same move so, two neighbouring
   * digits swapped, a digit mistaken, `unreported` where a zero stands for what was left out, or `amount` where it is none of these.
   */
  readonly slipKind: Misprint | 'in-other-list' | 'unreported' | 'amount';
}

/** The single slips that would explain an imbalance, the likeliest first. */
export function movementSlips(
  list: MovementList,
  counts: ReadonlyMap<MovementCell, Decimal>,
  imbalance: Decimal,
  inOtherList: Readonly<Partial<Record<MovementCell, FigureInput>>>,
): readonly MovementSlip[] {
  if (imbalance.isZero()) return [];
  const candidates = [...cellsOfLists[list], { cell: 'atEnd', sign: -1, name: endName } as const];
  return candidates
    .flatMap(({ cell, sign, name }): readonly MovementSlip[] => {
      const reported = counts.get(cell) as Decimal;
      const wouldBe = reported.plus(imbalance.times(sign));
      if (wouldBe.isNegative()) return [];
      return [
        {
          cell,
          cellName: name,
          reported: quantity(reported, 'household'),
          wouldBe: quantity(wouldBe, 'household'),
          slipKind: slipOf(reported, wouldBe, inOtherList[cell]),
        },
      ];
    })
    .sort((a, b) => likelihood.indexOf(a.slipKind) - likelihood.indexOf(b.slipKind));
}

function slipOf(
  reported: Decimal,
  wouldBe: Decimal,
  inOtherList: FigureInput | undefined,
): MovementSlip['slipKind'] {
  if (inOtherList !== undefined && wouldBe.eq(toDecimal(inOtherList))) return 'in-other-list';
  if (reported.isZero()) return 'unreported';
  return misprintOf(reported.toFixed(), wouldBe.toFixed()) ?? 'amount';
}

const likelihood: readonly MovementSlip['slipKind'][] = [
  'in-other-list',
  'digit-swap',
  'one-digit',
  'unreported',
  'amount',
];
