import { capitalInstruments } from '../../capital/index.js';
import type { BilingualText, Citation } from '../../foundation/internal.js';
import type { Programme } from '../programme.js';
import { secondary } from './items.js';

/** Until when capital of 2021–2025 may be spent. */
export const CARRIED_TO_2026: NonNullable<Programme['capitalCarriedTo']> = /* @__PURE__ */ (() => ({
  day: '2026-12-31',
  sources: [secondary(capitalInstruments.resolution257of2025, 'Điều 1 khoản 7')],
}))();

/** What holds for the titles of all items. */
export const TITLES_NOTE: BilingualText = {
  vi: 'Tên các hợp phần, dự án theo bản sao thứ cấp, có chỗ rút gọn; bản tiếng Anh là của thư viện.',
  en: 'Titles of parts and projects follow secondary copies and are shortened in places; the English is the library’s.',
};

/** The days of a programme, taken from the years for which it is approved. */
export function calendarYears(approvedBy: Citation): readonly Citation[] {
  return [{ ...approvedBy, provenance: 'unconfirmed', note: CALENDAR_YEARS }];
}

const CALENDAR_YEARS: BilingualText = {
  vi: 'Ngày đầu và ngày cuối suy từ các năm trong văn bản phê duyệt, hiểu là năm dương lịch.',
  en: 'The first and the last day follow from the approved years, read as calendar years.',
};
