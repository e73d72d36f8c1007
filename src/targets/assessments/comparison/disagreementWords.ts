import type { BilingualText } from '../../../foundation/internal.js';
import type { TrendShape, Yardstick } from '../model/assessmentMethod.js';
import type { Verdict } from './verdicts.js';

/** What two verdicts say, each by its name. */
export function eachSays(one: Verdict, other: Verdict, words: (of: Verdict) => BilingualText): BilingualText {
  const [a, b] = [saysOf(one, words(one)), saysOf(other, words(other))];
  return { vi: `${a.vi}, còn ${b.vi}`, en: `${a.en}, while ${b.en}` };
}

/** What a verdict says, by its name. */
export function saysOf({ shortName }: Verdict, { vi, en }: BilingualText): BilingualText {
  return { vi: `${shortName.vi} ${vi}`, en: `${shortName.en} ${en}` };
}

/** What verdicts compare with. */
export const YARDSTICKS: Readonly<Record<Yardstick, BilingualText>> = {
  'required-rate': { vi: 'so với tốc độ cần đạt', en: 'compares with the rate required' },
  'gap-from-baseline': {
    vi: 'so với khoảng cách đến mục tiêu tính từ kỳ gốc',
    en: 'compares with the way from the baseline to the target',
  },
  'gap-from-today': {
    vi: 'so với khoảng cách đến mục tiêu tính từ hiện tại',
    en: 'compares with the way from today to the target',
  },
  'fixed-rates': {
    vi: 'so với các tốc độ cố định, không xét mục tiêu',
    en: 'compares with fixed rates and looks at no target',
  },
  peers: { vi: 'so với chênh lệch giữa các nước', en: 'compares with the spread across countries' },
};

/** What verdicts think of a trend. */
export const SHAPES: Readonly<Record<TrendShape, BilingualText>> = {
  exponential: {
    vi: 'coi mỗi năm thay đổi cùng một tỷ lệ phần trăm',
    en: 'thinks of the same per cent every year',
  },
  linear: { vi: 'coi mỗi năm thay đổi cùng một lượng', en: 'thinks of the same amount every year' },
  'no-trend': { vi: 'không xét xu hướng', en: 'looks at no trend' },
};

/** Since when a verdict measures. */
export function sinceWords({ since }: Verdict): BilingualText {
  return { vi: `tính từ năm ${String(since)}`, en: `measures from ${String(since)}` };
}

/** What verdicts do with a zero. */
export const ZEROS: Readonly<Record<'replaced' | 'taken', BilingualText>> = {
  replaced: { vi: 'thay số 0 bằng 0,001', en: 'computes zero as 0.001' },
  taken: { vi: 'tính với số 0', en: 'computes with zero' },
};

/** That a natural limit decides. */
export const LIMIT: BilingualText = {
  vi: 'hạ ngưỡng xếp loại khi gần giới hạn tự nhiên',
  en: 'lowers its bounds near the natural limit',
};

/** That the bounds decide. */
export const BOUNDS: BilingualText = {
  vi: 'ngưỡng xếp loại khác nhau',
  en: 'they have other bounds of classes',
};
