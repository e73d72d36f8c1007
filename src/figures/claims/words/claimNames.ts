import type { BilingualText } from '../../../foundation/internal.js';

/** What people call the inputs. */
export const inputLabels: Readonly<Record<string, BilingualText>> = {
  part: { vi: 'số bộ phận', en: 'the part' },
  whole: { vi: 'tổng số', en: 'the whole' },
  otherPart: { vi: 'số bộ phận khác', en: 'the other part' },
  otherShare: { vi: 'tỷ lệ của bộ phận khác', en: 'the share of the other part' },
  disbursed: { vi: 'số vốn đã giải ngân', en: 'the amount disbursed' },
  plan: { vi: 'kế hoạch vốn', en: 'the capital plan' },
  achieved: { vi: 'số thực hiện', en: 'the value achieved' },
  target: { vi: 'mục tiêu', en: 'the target' },
  from: { vi: 'giá trị đầu kỳ', en: 'the first value' },
  to: { vi: 'giá trị cuối kỳ', en: 'the last value' },
  years: { vi: 'số năm', en: 'the number of years' },
  total: { vi: 'tổng số', en: 'the total' },
  units: { vi: 'số đơn vị', en: 'the number of units' },
  start: { vi: 'số đầu kỳ', en: 'the number at the start' },
  out: { vi: 'số giảm trong kỳ', en: 'the number that left' },
  in: { vi: 'số tăng trong kỳ', en: 'the number that came' },
  claimed: { vi: 'số công bố', en: 'the published result' },
};

/** What the readings are called that the library adds to a claim, and the one of a kind itself. */
export const readingNames = {
  stated: { vi: 'theo định nghĩa', en: 'as defined' },
  formula: { vi: 'theo công thức', en: 'by the formula' },
  excess: { vi: 'phần vượt mục tiêu', en: 'only what passes the target' },
  excessInPercent: { vi: 'phần vượt tính theo % của mục tiêu', en: 'the excess in per cent of the target' },
  relative: { vi: 'thay đổi tương đối, không phải điểm %', en: 'the relative change, not points' },
  points: { vi: 'chênh lệch điểm %, không phải thay đổi tương đối', en: 'points called per cent' },
  ofLast: { vi: 'so với giá trị cuối kỳ', en: 'relative to the last value' },
  yearsNamed: {
    vi: 'chia cho số năm được nêu (n), không phải n − 1',
    en: 'divided by the years named, not the steps',
  },
  increaseOnly: { vi: 'chỉ tính phần tăng thêm', en: 'the increase only' },
  newOverOld: { vi: 'mức mới so với mức cũ', en: 'the new level over the old one' },
  notExhaustive: { vi: 'các phần chưa phải là toàn bộ', en: 'the parts leave something out' },
  overlapping: { vi: 'các phần có thể trùng nhau', en: 'the parts may overlap' },
  exitsLeftOut: { vi: 'chưa kể các khoản giảm khác', en: 'other outflows are left out' },
} as const satisfies Record<string, BilingualText>;
