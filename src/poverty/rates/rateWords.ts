import type { BilingualText } from '../../foundation/internal.js';
import type { CountedMember } from '../householdCounts.js';
import { measureNames } from './povertyMeasures.js';

export type RateNames = Readonly<Record<CountedMember | 'neither', BilingualText>>;

export const rateNames: RateNames = /* @__PURE__ */ (() => ({
  poor: measureNames.poor,
  nearPoor: measureNames['near-poor'],
  poorAndNearPoor: measureNames['poor-and-near-poor'],
  neither: { vi: 'hộ không thuộc diện nghèo, cận nghèo', en: 'neither' },
}))();

export const personRateNames: RateNames = {
  poor: { vi: 'tỷ lệ nhân khẩu hộ nghèo', en: 'persons of poor households' },
  nearPoor: { vi: 'tỷ lệ nhân khẩu hộ cận nghèo', en: 'persons of near-poor households' },
  poorAndNearPoor: {
    vi: 'tỷ lệ nhân khẩu hộ nghèo và hộ cận nghèo',
    en: 'persons of poor and near-poor households',
  },
  neither: { vi: 'nhân khẩu không thuộc diện nghèo, cận nghèo', en: 'persons of neither' },
};

export const HOUSEHOLDS: BilingualText = { vi: 'hộ', en: 'households' };
export const PERSONS: BilingualText = { vi: 'nhân khẩu', en: 'persons' };
export const NO_PERSONS: BilingualText = {
  vi: 'Không tính được tỷ lệ theo nhân khẩu: tổng số nhân khẩu bằng 0.',
  en: 'There is no rate by persons: there are no persons.',
};
export const TERM: BilingualText = {
  vi: 'Gọi là “tỷ lệ nghèo đa chiều” theo cách công bố của Bộ.',
  en: 'The two together are called the multidimensional poverty rate as the ministry announces it.',
};
export const NO_COUNTS: BilingualText = {
  vi: 'chưa có số liệu về số hộ nên không tính được tỷ lệ theo hộ.',
  en: 'no households are given, so there is no rate of households.',
};
export const OTHERS: BilingualText = {
  vi: 'Các tỷ lệ khác {refused}.',
  en: 'The other rates are {refused}.',
};
export const BY_STANDARD: BilingualText = { vi: 'Theo {standard}.', en: 'By the {standard}.' };
export const NO_HOUSEHOLDS: BilingualText = {
  vi: 'không tính được tỷ lệ: tổng số hộ bằng 0.',
  en: 'there is no rate: there are no households.',
};
