import { deepFreeze, type BilingualText } from '../../foundation/internal.js';
import type { ForecastMethod } from './outlookTypes.js';

/** What a way to forecast is called, and what it takes for granted of the time that is left. */
interface ForecastTexts {
  readonly name: BilingualText;
  readonly assumes: BilingualText;
}

/** The words of each way to forecast. */
export const forecastTexts: Readonly<Record<ForecastMethod, ForecastTexts>> = /* @__PURE__ */ deepFreeze({
  'constant-pace': {
    name: { vi: 'theo tiến độ bình quân từ đầu', en: 'by the average pace' },
    assumes: {
      vi: 'các tháng còn lại giải ngân như bình quân từ ngày bắt đầu',
      en: 'the months left are like the average since the first day',
    },
  },
  'recent-pace': {
    name: { vi: 'theo tiến độ từ kỳ báo cáo trước', en: 'by the recent pace' },
    assumes: {
      vi: 'các tháng còn lại giải ngân như từ kỳ báo cáo trước đến nay',
      en: 'the months left are like the time since the observation before',
    },
  },
  'past-years': {
    name: { vi: 'theo nhịp các năm trước', en: 'by the months of past years' },
    assumes: {
      vi: 'mỗi tháng có tỷ trọng trong năm như các năm trước',
      en: 'each month has the share of a year that it had in past years',
    },
  },
  's-curve': {
    name: { vi: 'theo đường cong chữ S', en: 'by an S-curve' },
    assumes: {
      vi: 'giải ngân chậm lúc đầu, nhanh ở giữa và chậm lại lúc cuối theo đường cong đã chọn',
      en: 'disbursement is slow at first, fast in the middle and slow at the end, along the chosen curve',
    },
  },
  'earned-value': {
    name: { vi: 'theo giá trị thu được', en: 'by earned value' },
    assumes: {
      vi: 'khối lượng tiếp tục chậm (hoặc nhanh) so với kế hoạch và với mức chi phí như đến nay',
      en: 'outputs stay as far behind or ahead of their plan, and cost as much, as they did',
    },
  },
});

/** Why forecasts differ, by what each takes for granted. */
export function differText(methods: readonly ForecastMethod[]): BilingualText {
  if (methods.length < 2) return SINGLE;
  const listed = (locale: 'vi' | 'en'): string =>
    methods
      .map((method) => `${forecastTexts[method].name[locale]}, ${forecastTexts[method].assumes[locale]}`)
      .join('; ');
  return {
    vi: `Các dự báo khác nhau vì giả định khác nhau về thời gian còn lại: ${listed('vi')}.`,
    en: `The forecasts differ in what they assume of the time left: ${listed('en')}.`,
  };
}

const SINGLE: BilingualText = {
  vi: 'Không có hai dự báo để so sánh.',
  en: 'There are no two forecasts to compare.',
};
