import { localNumber, type Warning } from '../../../foundation/internal.js';

/** What a reader must know of incomes of zero, as a stable code. */
export type ZeroIncomeWarningCode = 'zero-incomes-left-out';

/** Says how many incomes have no logarithm, if any. */
export function zeroIncomeWarnings(count: number): readonly Warning<ZeroIncomeWarningCode>[] {
  if (count === 0) return [];
  const [vi, en] = [localNumber(String(count), 'vi'), localNumber(String(count), 'en')];
  const text = {
    vi: `Có ${vi} hộ thu nhập bằng 0: các hộ này không được tính vào tổng của chỉ số Watts, vì số 0 không có lô-ga-rít.`,
    en: `The sum of the Watts index leaves out the households with an income of 0 (${en}): zero has no logarithm.`,
  };
  return [{ code: 'zero-incomes-left-out', text }];
}
