import { capitalInstruments } from '../../capital/index.js';
import type { BilingualText } from '../../foundation/index.js';
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
