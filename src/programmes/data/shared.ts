import { capitalInstruments } from '../../capital/data/internal.js';
import type { BilingualText, Citation } from '../../foundation/internal.js';
import type { CapitalDeadline } from '../programmeCapital.js';
import type { Programme } from '../programme.js';
import { secondary } from './items.js';

/** Until when capital of 2021-2025 may be spent. */
export function carriedTo2026(): CapitalDeadline {
  return {
    date: '2026-12-31',
    sources: [secondary(capitalInstruments.resolution257of2025, 'khoản 7 Điều 1')],
  };
}

/** What holds for the titles of all items. */
export const TITLES_NOTE: BilingualText = {
  vi: 'Tên các hợp phần, dự án theo bản sao thứ cấp, có chỗ rút gọn; bản tiếng Anh là của thư viện.',
  en: 'Titles of parts and projects follow secondary copies and are shortened in places; the English is the library’s.',
};

/** What the days of a programme rest on: the years for which it is approved. */
export function calendarYears(approvedBy: Citation): Programme['validitySources'] {
  const citation: Citation = { ...approvedBy, provenance: 'unconfirmed', note: CALENDAR_YEARS };
  return { from: citation, to: citation };
}

const CALENDAR_YEARS: BilingualText = {
  vi: 'Ngày bắt đầu và ngày kết thúc được suy ra từ các năm nêu trong văn bản phê duyệt, hiểu là năm dương lịch.',
  en: 'The first and the last day follow from the approved years, read as calendar years.',
};
