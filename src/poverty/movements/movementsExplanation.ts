import {
  isRefusal,
  toDecimal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Quantity,
  type Subject,
} from '../../foundation/internal.js';
import type { PovertyStandardId } from '../standards/standard.js';
import { standardName, standardSources } from '../standards/standardLookup.js';
import { cellsOfLists, type MovementCell, type MovementList } from './movementFlows.js';
import type { MovementBalance } from './movementBalance.js';
import {
  listNames,
  HEAD,
  HEAD_OF_SUBJECT,
  BALANCED,
  UNBALANCED,
  NOT_CHECKED,
  IMPLIED,
  SLIPS,
  TOLD_TWICE,
  GROSS,
  INCREASE,
  NET,
  FELL_BACK,
} from './movementWords.js';
import type { MovementTransfer } from './movementTransfers.js';
import type { PovertyReduction } from './povertyReduction.js';

/** What is told of a movement table. */
interface Told {
  readonly year: number;
  readonly subject: Subject | undefined;
  readonly standard: PovertyStandardId;
  readonly poor?: MovementBalance;
  readonly nearPoor?: MovementBalance;
  readonly transfers: readonly MovementTransfer[];
  readonly reduction: PovertyReduction;
}

/** How a movement table adds up, where it does not, and how far poverty fell. */
export function explainMovements(told: Told): Explanation {
  const { year, subject, standard, poor, nearPoor, transfers, reduction } = told;
  const values = { year: String(year), ...(subject === undefined ? {} : { subject }) };
  return {
    say: subject === undefined ? HEAD : HEAD_OF_SUBJECT,
    values: { ...values, standard: standardName(standard) },
    sources: standardSources(standard),
    steps: [
      ...(poor === undefined ? [] : [explainList('poor', poor)]),
      ...(nearPoor === undefined ? [] : [explainList('nearPoor', nearPoor)]),
      ...transfers.filter(({ difference }) => difference.value !== '0').map(explainTransfer),
      ...(poor === undefined ? [] : explainReduction(reduction, poor.cells.fellBack !== undefined)),
    ],
  };
}

function explainList(list: MovementList, balance: MovementBalance): Explanation {
  const { cells, computedEnd, imbalance, impliedCell, slips } = balance;
  const name = listNames[list];
  if (isRefusal(imbalance) || isRefusal(computedEnd)) {
    const open: Explanation = { say: NOT_CHECKED, values: { name, refused: imbalance } };
    return impliedCell === undefined
      ? open
      : {
          ...open,
          steps: [
            { say: IMPLIED, values: { cell: nameOf(list, impliedCell.cell), value: impliedCell.value } },
          ],
        };
  }
  const values = { name, computedEnd, imbalance, ...cells } as Readonly<Record<string, ExplainedValue>>;
  const terms = cellsOfLists[list].map(({ cell, sign }, place) =>
    place === 0 ? `{${cell}}` : `${sign === 1 ? '+' : '−'} {${cell}}`,
  );
  return {
    say: imbalance.value === '0' ? BALANCED : UNBALANCED,
    values,
    arithmetic: `${terms.join(' ')} = {computedEnd}`,
    steps: slips
      .filter(({ slipKind }) => slipKind !== 'amount')
      .map(({ cellName, reported, wouldBe, slipKind }) => ({
        say: SLIPS[slipKind as keyof typeof SLIPS],
        values: { cell: cellName, reported, wouldBe },
      })),
  };
}

function explainTransfer({ name, inPoorList, inNearPoorList }: MovementTransfer): Explanation {
  return { say: TOLD_TWICE, values: { name, inPoorList, inNearPoorList } };
}

function explainReduction(
  {
    grossReduction,
    grossIncrease,
    netReduction,
    fellBackOfReductionPercent,
    fellBackOfPoorPercent,
  }: PovertyReduction,
  isFallBackTold: boolean,
): readonly Explanation[] {
  return [
    ...(isRefusal(grossReduction) ? [] : [{ say: GROSS, values: { grossReduction } }]),
    ...(isRefusal(grossIncrease) ? [] : [{ say: INCREASE, values: { grossIncrease } }]),
    ...(isRefusal(netReduction) ? [] : [{ say: NET, values: { change: negated(netReduction) } }]),
    ...(isFallBackTold
      ? [{ say: FELL_BACK, values: { fellBackOfReductionPercent, fellBackOfPoorPercent } }]
      : []),
  ];
}

/** What fell by some households changed by as many less. */
function negated({ kind, value, unit }: Quantity): Quantity {
  return { kind, value: toDecimal(value).negated().toFixed(), unit };
}

function nameOf(list: MovementList, cell: MovementCell): BilingualText {
  return cellsOfLists[list].find((one) => one.cell === cell)?.name as BilingualText;
}
