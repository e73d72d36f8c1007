import type { BilingualText } from '../../foundation/internal.js';
import type { TargetStatus } from '../results/targetStatus.js';

/** What a status is called. */
export const targetStatusNames: Readonly<Record<TargetStatus, BilingualText>> = {
  met: { vi: 'đạt', en: 'met' },
  lost: { vi: 'từng đạt nay không còn đạt', en: 'met before and lost since' },
  overshot: { vi: 'vượt quá mục tiêu', en: 'past what was asked' },
  'on-pace': { vi: 'chưa đạt, đúng tiến độ', en: 'not met yet, on pace' },
  behind: { vi: 'chưa đạt, chậm tiến độ', en: 'not met, behind' },
  'moving-away': { vi: 'chưa đạt, ngày càng xa mục tiêu', en: 'not met, moving away' },
  'deadline-passed': { vi: 'quá hạn, không đạt', en: 'its time is over, not met' },
  undetermined: { vi: 'chưa đủ số liệu để kết luận', en: 'not known' },
};

/** Of what is not met, that nothing tells how fast it gets there. */
export const NO_PACE: BilingualText = {
  vi: 'chưa đạt, chưa đủ số liệu để đánh giá tiến độ',
  en: 'not met; nothing tells the pace',
};

/** Of what was not met when it was last looked at, before its time was over. */
export const TOO_OLD: BilingualText = {
  vi: 'chưa kết luận được, số liệu mới nhất chưa đạt và là của năm trước thời hạn',
  en: 'not known; the latest figure, of an earlier year, does not meet it',
};
