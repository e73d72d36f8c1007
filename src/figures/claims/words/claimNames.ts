import type { BilingualText } from '../../../foundation/internal.js';

/** What people call the inputs. */
export const inputNames: Readonly<Record<string, BilingualText>> = {
  numerator: { vi: 'số thành phần', en: 'the numerator' },
  denominator: { vi: 'tổng số', en: 'the denominator' },
  otherNumerator: { vi: 'số thành phần khác', en: 'the other numerator' },
  otherShare: { vi: 'tỷ lệ của thành phần khác', en: 'the other share' },
  disbursed: { vi: 'số vốn đã giải ngân', en: 'the amount disbursed' },
  plan: { vi: 'kế hoạch vốn', en: 'the capital plan' },
  current: { vi: 'số thực hiện', en: 'the value achieved' },
  target: { vi: 'mục tiêu', en: 'the target' },
  first: { vi: 'giá trị đầu kỳ', en: 'the first value' },
  last: { vi: 'giá trị cuối kỳ', en: 'the last value' },
  yearCount: { vi: 'số năm', en: 'the number of years' },
  change: { vi: 'mức thay đổi', en: 'the change' },
  finished: { vi: 'thời điểm hoàn thành', en: 'the time of completion' },
  deadline: { vi: 'thời hạn', en: 'the deadline' },
  part: { vi: 'phần được tính tỷ trọng', en: 'the part' },
  rates: { vi: 'tỷ lệ của các nhóm', en: 'the rates of the parts' },
  start: { vi: 'số đầu kỳ', en: 'the number at the start' },
  out: { vi: 'số giảm trong kỳ', en: 'the number that left' },
  in: { vi: 'số tăng trong kỳ', en: 'the number that came' },
  claimed: { vi: 'số công bố', en: 'the published figure' },
};

/** What poor households go out of and come into is called otherwise than other stocks and flows. */
export const householdFlows: Readonly<Record<string, BilingualText>> = {
  out: { vi: 'số hộ thoát nghèo', en: 'the households that left poverty' },
  in: { vi: 'số hộ tái nghèo, phát sinh mới', en: 'the households that fell back or were newly found' },
};

/** What the readings are called that the library adds to a claim, and the one of a kind itself. */
export const readingNames = {
  stated: { vi: 'theo định nghĩa', en: 'as defined' },
  formula: { vi: 'theo công thức', en: 'by the formula' },
  excess: { vi: 'chỉ phần vượt mục tiêu', en: 'only what passes the target' },
  excessInPercent: { vi: 'phần vượt tính theo % của mục tiêu', en: 'the excess in per cent of the target' },
  relative: { vi: 'thay đổi tương đối (%)', en: 'the relative change (per cent)' },
  relativePerYear: {
    vi: 'thay đổi tương đối bình quân mỗi năm (%)',
    en: 'the relative change a year (per cent)',
  },
  points: { vi: 'chênh lệch điểm phần trăm', en: 'the difference in percentage points' },
  ofLast: { vi: 'so với giá trị cuối kỳ', en: 'relative to the last value' },
  yearsNamed: {
    vi: 'chia cho số năm của giai đoạn, không phải số năm từ đầu kỳ đến cuối kỳ',
    en: 'divided by the years of the period, not by the years between first and last',
  },
  increaseOnly: { vi: 'chỉ phần tăng thêm', en: 'the increase only' },
  notExhaustive: { vi: 'các phần chưa phải là toàn bộ', en: 'parts that leave something out' },
  overlapping: { vi: 'các phần có thể trùng nhau', en: 'parts that may overlap' },
  exitsLeftOut: { vi: 'chưa kể các trường hợp giảm khác', en: 'other outflows left out' },
} as const satisfies Record<string, BilingualText>;
