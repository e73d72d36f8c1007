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
      ...(poor === undefined ? [] : explainReduction(reduction)),
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

function explainReduction({
  grossReduction,
  grossIncrease,
  netReduction,
  fellBackOfReductionPercent,
  fellBackOfPoorPercent,
}: PovertyReduction): readonly Explanation[] {
  return [
    ...(isRefusal(grossReduction) ? [] : [{ say: GROSS, values: { grossReduction } }]),
    ...(isRefusal(grossIncrease) ? [] : [{ say: INCREASE, values: { grossIncrease } }]),
    ...(isRefusal(netReduction) ? [] : [{ say: NET, values: { change: negated(netReduction) } }]),
    ...(isRefusal(fellBackOfReductionPercent) || isRefusal(fellBackOfPoorPercent)
      ? []
      : [{ say: FELL_BACK, values: { fellBackOfReductionPercent, fellBackOfPoorPercent } }]),
  ];
}

/** What fell by some households changed by as many less. */
function negated({ kind, value, unit }: Quantity): Quantity {
  return { kind, value: toDecimal(value).negated().toFixed(), unit };
}

function nameOf(list: MovementList, cell: MovementCell): BilingualText {
  return cellsOfLists[list].find((one) => one.cell === cell)?.name as BilingualText;
}

const listNames: Readonly<Record<MovementList, BilingualText>> = {
  poor: { vi: 'hộ nghèo', en: 'poor households' },
  nearPoor: { vi: 'hộ cận nghèo', en: 'near-poor households' },
};

const HEAD: BilingualText = {
  vi: 'Diễn biến hộ nghèo, hộ cận nghèo năm {year}, theo {standard}.',
  en: 'Movements of poor and near-poor households in {year}, by the {standard}.',
};
const HEAD_OF_SUBJECT: BilingualText = {
  vi: '{subject}: diễn biến hộ nghèo, hộ cận nghèo năm {year}, theo {standard}.',
  en: '{subject}: movements of poor and near-poor households in {year}, by the {standard}.',
};
const BALANCED: BilingualText = {
  vi: 'Số liệu diễn biến {name} khớp: cuối kỳ còn {atEnd}.',
  en: 'The movements of {name} add up: {atEnd} at the end.',
};
const UNBALANCED: BilingualText = {
  vi: 'Số liệu diễn biến {name} không khớp: cuối kỳ báo cáo {atEnd}, tính theo các cột diễn biến là {computedEnd}, chênh lệch {imbalance|size}.',
  en: 'The movements of {name} do not add up: {atEnd} reported at the end, {computedEnd} by the movements, {imbalance|size} apart.',
};
const NOT_CHECKED: BilingualText = {
  vi: 'Chưa kiểm tra được diễn biến {name}: {refused}.',
  en: 'The movements of {name} cannot be checked: {refused}.',
};
const IMPLIED: BilingualText = {
  vi: 'Để số liệu khớp, cột “{cell}” (còn để trống) phải là {value}.',
  en: 'For them to add up, the blank cell “{cell}” would have to be {value}.',
};
const SLIPS = {
  'in-other-list': {
    vi: 'Nếu lấy số của biểu kia ở cột “{cell}” ({wouldBe} thay cho {reported}) thì số liệu khớp (giả thiết, không sửa số liệu).',
    en: 'With what the other list tells of “{cell}”, {wouldBe} for {reported}, they would add up (a hypothesis; nothing was changed).',
  },
  'digit-swap': {
    vi: 'Có thể đảo chữ số ở cột “{cell}”: {reported} thay cho {wouldBe} (giả thiết, không sửa số liệu).',
    en: 'Perhaps two digits of “{cell}” were swapped: {reported} for {wouldBe} (a hypothesis; nothing was changed).',
  },
  'one-digit': {
    vi: 'Có thể nhầm một chữ số ở cột “{cell}”: {reported} thay cho {wouldBe} (giả thiết, không sửa số liệu).',
    en: 'Perhaps one digit of “{cell}” is mistaken: {reported} for {wouldBe} (a hypothesis; nothing was changed).',
  },
  unreported: {
    vi: 'Có thể chưa thống kê cột “{cell}”: {reported} thay cho {wouldBe} (giả thiết, không sửa số liệu).',
    en: 'Perhaps “{cell}” was not counted: {reported} for {wouldBe} (a hypothesis; nothing was changed).',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;
const TOLD_TWICE: BilingualText = {
  vi: 'Hai biểu không thống nhất về số {name}: biểu hộ nghèo {inPoorList}, biểu hộ cận nghèo {inNearPoorList}.',
  en: 'The two lists disagree on “{name}”: {inPoorList} in that of the poor, {inNearPoorList} in that of the near-poor.',
};
const GROSS: BilingualText = {
  vi: 'Số hộ thoát nghèo trong năm: {grossReduction} (gồm cả hộ chuyển thành hộ cận nghèo).',
  en: 'Left poverty in the year: {grossReduction}, those that became near-poor among them.',
};
const INCREASE: BilingualText = {
  vi: 'Số hộ rơi vào diện nghèo trong năm: {grossIncrease}.',
  en: 'Became poor in the year: {grossIncrease}.',
};
const NET: BilingualText = {
  vi: 'So với đầu kỳ, số hộ nghèo {change|moved}.',
  en: 'On balance the number of poor households {change|moved}.',
};
const FELL_BACK: BilingualText = {
  vi: 'Tỷ lệ tái nghèo: bằng {fellBackOfReductionPercent} số hộ thoát nghèo trong năm, bằng {fellBackOfPoorPercent} số hộ nghèo cuối năm.',
  en: 'Fell back: {fellBackOfReductionPercent} of the households that left poverty in the year, {fellBackOfPoorPercent} of the poor at its end.',
};
