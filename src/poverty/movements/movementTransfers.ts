import {
  quantity,
  toDecimal,
  type BilingualText,
  type FigureInput,
  type Quantity,
} from '../../foundation/internal.js';
import type { NearPoorMovement, PoorMovement } from './movementFlows.js';

/** A move from one list to the other, which both lists tell. */
export interface MovementTransfer {
  /** From the poor to the near-poor, or back. */
  readonly transfer: 'poor-to-near-poor' | 'near-poor-to-poor';
  /** What it is called. */
  readonly name: BilingualText;
  /** As the list of the poor tells it. */
  readonly inPoorList: Quantity<'household'>;
  /** As the list of the near-poor tells it. */
  readonly inNearPoorList: Quantity<'household'>;
  /** The list of the near-poor less that of the poor: 0 where they agree. */
  readonly difference: Quantity<'household'>;
}

/** The moves that both lists tell. */
export function transfersBetween(
  poor: PoorMovement = {},
  nearPoor: NearPoorMovement = {},
): readonly MovementTransfer[] {
  return [
    ...told('poor-to-near-poor', poor.becameNearPoor, nearPoor.fromPoor),
    ...told('near-poor-to-poor', poor.fromNearPoor, nearPoor.becamePoor),
  ];
}

/** The moves between the lists as the list of the near-poor tells them, by the cells of the poor. */
export function toldByNearPoor({ fromPoor, becamePoor }: NearPoorMovement = {}): PoorMovement {
  return {
    ...(fromPoor === undefined ? {} : { becameNearPoor: fromPoor }),
    ...(becamePoor === undefined ? {} : { fromNearPoor: becamePoor }),
  };
}

/** The moves between the lists as the list of the poor tells them, by the cells of the near-poor. */
export function toldByPoor({ becameNearPoor, fromNearPoor }: PoorMovement = {}): NearPoorMovement {
  return {
    ...(becameNearPoor === undefined ? {} : { fromPoor: becameNearPoor }),
    ...(fromNearPoor === undefined ? {} : { becamePoor: fromNearPoor }),
  };
}

function told(
  transfer: MovementTransfer['transfer'],
  inPoor: FigureInput | undefined,
  inNearPoor: FigureInput | undefined,
): readonly MovementTransfer[] {
  if (inPoor === undefined || inNearPoor === undefined) return [];
  const [a, b] = [toDecimal(inPoor), toDecimal(inNearPoor)];
  return [
    {
      transfer,
      name: transferNames[transfer],
      inPoorList: quantity(a, 'household'),
      inNearPoorList: quantity(b, 'household'),
      difference: quantity(b.minus(a), 'household'),
    },
  ];
}

const transferNames: Readonly<Record<MovementTransfer['transfer'], BilingualText>> = {
  'poor-to-near-poor': { vi: 'hộ nghèo trở thành hộ cận nghèo', en: 'poor became near-poor' },
  'near-poor-to-poor': { vi: 'hộ cận nghèo trở thành hộ nghèo', en: 'near-poor became poor' },
};
