import type { BilingualText } from '../../foundation/internal.js';

export const RATIO: BilingualText = {
  vi: 'Thời gian đã qua {elapsed}; tốc độ bằng {figure} mức cần thiết.',
  en: '{elapsed} of the time is gone; the pace is {figure} what was required.',
};
export const RATIO_BACKWARDS: BilingualText = {
  vi: 'Thời gian đã qua {elapsed}; diễn biến ngược chiều mục tiêu.',
  en: '{elapsed} of the time is gone, and it goes the wrong way.',
};
export const ACHIEVED: BilingualText = {
  vi: 'Đạt {figure} mục tiêu.',
  en: 'Achieved: {figure} of the target.',
};
export const ACHIEVED_REFUSED: BilingualText = {
  vi: 'Tỷ lệ so với mục tiêu: {figure}.',
  en: 'Of the target: {figure}.',
};
export const CLOSED = {
  'at-least': {
    vi: 'So với kỳ gốc, đã thực hiện {figure} mức tăng cần đạt.',
    en: 'Since the baseline {figure} of the rise that is needed has been made.',
  },
  'at-most': {
    vi: 'So với kỳ gốc, đã thực hiện {figure} mức giảm cần đạt.',
    en: 'Since the baseline {figure} of the fall that is needed has been made.',
  },
};
export const BACKWARDS = {
  'at-least': {
    vi: 'So với kỳ gốc, đã giảm ngược chiều, bằng {figure|size} mức tăng cần đạt.',
    en: 'Since the baseline it fell instead, by {figure|size} of the rise that is needed.',
  },
  'at-most': {
    vi: 'So với kỳ gốc, đã tăng ngược chiều, bằng {figure|size} mức giảm cần đạt.',
    en: 'Since the baseline it rose instead, by {figure|size} of the fall that is needed.',
  },
};
export const CLOSED_SUM = '({current} − {baseline}) ÷ ({target} − {baseline}) × 100 = {figure}';
export const CLOSED_REFUSED: BilingualText = {
  vi: 'So với kỳ gốc: {figure}.',
  en: 'From the baseline: {figure}.',
};
export const OBSERVED: BilingualText = {
  vi: 'Từ cuối năm {since}, bình quân mỗi năm {pace|moved}.',
  en: 'Since the end of {since} it {pace|moved} a year on average.',
};
export const OBSERVED_STILL: BilingualText = {
  vi: 'Từ cuối năm {since}, bình quân mỗi năm không đổi.',
  en: 'Since the end of {since} it has not changed on average.',
};
export const NEEDED: BilingualText = {
  vi: 'Đến hết năm {by}, bình quân mỗi năm cần {pace|toMove}.',
  en: 'Until the end of {by} it has to {pace|toMove} a year on average.',
};
export const PAST: BilingualText = {
  vi: 'Đã qua thời hạn của mục tiêu (năm {by}).',
  en: 'The year of the target, {by}, is past.',
};
export const LAST_YEAR: BilingualText = {
  vi: 'Năm {by} là năm cuối của mục tiêu.',
  en: 'The year of the latest figure, {by}, is the last one of the target.',
};
