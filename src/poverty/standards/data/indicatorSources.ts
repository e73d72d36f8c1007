import type { Citation } from '../../../foundation/internal.js';
import { decision59Of2015 } from './instruments.js';

/** A page that lists the rule of the poor of 2016 and the indicators of 2022. */
export const legalSummary = {
  kind: 'publication',
  title: 'Thu nhập dưới 2 triệu đồng/người/tháng ở thành phố được coi là hộ nghèo',
  publisher: 'nguonluc.com.vn',
  url: 'https://nguonluc.com.vn/thu-nhap-duoi-2-trieu-dongnguoithang-o-thanh-pho-duoc-coi-la-ho-ngheo-a808.html',
} as const;

/** Income up to the line, or up to the upper line and three deprivations. */
export const indicatorRule: Citation = {
  source: decision59Of2015,
  quotedIn: legalSummary,
  provenance: 'secondary',
};
