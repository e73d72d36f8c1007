/** What is said of progress; a figure that is refused is told by its reason. */
export const PROGRESS = {
  achieved: {
    vi: 'Đạt {figure} mục tiêu.',
    en: 'Achieved: {figure} of the target.',
  },
  achievedRefused: {
    vi: 'Tỷ lệ so với mục tiêu: {figure}.',
    en: 'Of the target: {figure}.',
  },
  closed: {
    'at-least': {
      vi: 'So với kỳ gốc, đã thực hiện {figure} mức tăng cần đạt.',
      en: 'Since the baseline {figure} of the rise that is needed has been made.',
    },
    'at-most': {
      vi: 'So với kỳ gốc, đã thực hiện {figure} mức giảm cần đạt.',
      en: 'Since the baseline {figure} of the fall that is needed has been made.',
    },
  },
  backwards: {
    'at-least': {
      vi: 'So với kỳ gốc, đã giảm ngược chiều, bằng {figure|size} mức tăng cần đạt.',
      en: 'Since the baseline it fell instead, by {figure|size} of the rise that is needed.',
    },
    'at-most': {
      vi: 'So với kỳ gốc, đã tăng ngược chiều, bằng {figure|size} mức giảm cần đạt.',
      en: 'Since the baseline it rose instead, by {figure|size} of the fall that is needed.',
    },
  },
  closedRefused: {
    vi: 'So với kỳ gốc: {figure}.',
    en: 'From the baseline: {figure}.',
  },
  observed: {
    vi: 'Từ cuối năm {since}, bình quân mỗi năm {pace|moved}.',
    en: 'Since the end of {since} it {pace|moved} a year on average.',
  },
  observedStill: {
    vi: 'Từ cuối năm {since}, bình quân mỗi năm không đổi.',
    en: 'Since the end of {since} it has not changed on average.',
  },
  ratio: {
    vi: 'Thời gian đã qua {elapsed}; tốc độ bằng {figure} mức cần thiết.',
    en: '{elapsed} of the time is gone; the pace is {figure} what was required.',
  },
  ratioBackwards: {
    vi: 'Thời gian đã qua {elapsed}; diễn biến ngược chiều mục tiêu.',
    en: '{elapsed} of the time is gone, and it goes the wrong way.',
  },
  needed: {
    vi: 'Đến hết năm {by}, bình quân mỗi năm cần {pace|toMove}.',
    en: 'Until the end of {by} it has to {pace|toMove} a year on average.',
  },
  past: {
    vi: 'Đã qua thời hạn của mục tiêu (năm {by}).',
    en: 'The year of the target, {by}, is past.',
  },
  lastYear: {
    vi: 'Năm {by} là năm cuối của mục tiêu.',
    en: 'The year of the latest figure, {by}, is the last one of the target.',
  },
} as const;
