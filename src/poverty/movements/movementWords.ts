import type { BilingualText } from '../../foundation/internal.js';
import type { MovementList } from './movementFlows.js';

export const listNames: Readonly<Record<MovementList, BilingualText>> = {
  poor: { vi: 'hộ nghèo', en: 'poor households' },
  nearPoor: { vi: 'hộ cận nghèo', en: 'near-poor households' },
};

export const HEAD: BilingualText = {
  vi: 'Diễn biến hộ nghèo, hộ cận nghèo năm {year}, theo {standard}.',
  en: 'Movements of poor and near-poor households in {year}, by the {standard}.',
};
export const HEAD_OF_SUBJECT: BilingualText = {
  vi: '{subject}: diễn biến hộ nghèo, hộ cận nghèo năm {year}, theo {standard}.',
  en: '{subject}: movements of poor and near-poor households in {year}, by the {standard}.',
};
export const BALANCED: BilingualText = {
  vi: 'Số liệu diễn biến {name} khớp: cuối kỳ còn {atEnd}.',
  en: 'The movements of {name} add up: {atEnd} at the end.',
};
export const UNBALANCED: BilingualText = {
  vi: 'Số liệu diễn biến {name} không khớp: cuối kỳ báo cáo {atEnd}, tính theo các cột diễn biến là {computedEnd}, chênh lệch {imbalance|size}.',
  en: 'The movements of {name} do not add up: {atEnd} reported at the end, {computedEnd} by the movements, {imbalance|size} apart.',
};
export const NOT_CHECKED: BilingualText = {
  vi: 'Chưa kiểm tra được diễn biến {name}: {refused}.',
  en: 'The movements of {name} cannot be checked: {refused}.',
};
export const IMPLIED: BilingualText = {
  vi: 'Để số liệu khớp, cột “{cell}” (còn để trống) phải là {value}.',
  en: 'For them to add up, the blank cell “{cell}” would have to be {value}.',
};
export const SLIPS = {
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
export const TOLD_TWICE: BilingualText = {
  vi: 'Hai biểu không thống nhất về số {name}: biểu hộ nghèo {inPoorList}, biểu hộ cận nghèo {inNearPoorList}.',
  en: 'The two lists disagree on “{name}”: {inPoorList} in that of the poor, {inNearPoorList} in that of the near-poor.',
};
export const GROSS: BilingualText = {
  vi: 'Số hộ thoát nghèo trong năm: {grossReduction} (gồm cả hộ chuyển thành hộ cận nghèo).',
  en: 'Left poverty in the year: {grossReduction}, those that became near-poor among them.',
};
export const INCREASE: BilingualText = {
  vi: 'Số hộ rơi vào diện nghèo trong năm: {grossIncrease}.',
  en: 'Became poor in the year: {grossIncrease}.',
};
export const NET: BilingualText = {
  vi: 'So với đầu kỳ, số hộ nghèo {change|moved}.',
  en: 'On balance the number of poor households {change|moved}.',
};
export const FELL_BACK: BilingualText = {
  vi: 'Tỷ lệ tái nghèo so với số hộ thoát nghèo trong năm: {fellBackOfReductionPercent}; so với số hộ nghèo cuối năm: {fellBackOfPoorPercent}.',
  en: 'Fell back, out of the households that left poverty in the year: {fellBackOfReductionPercent}; out of the poor at its end: {fellBackOfPoorPercent}.',
};
