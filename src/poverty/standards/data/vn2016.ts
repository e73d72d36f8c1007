import type { Citation } from '../../../foundation/internal.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { incomeLines } from './incomeLines.js';
import { decision59Of2015, decree07Of2021 } from './instruments.js';

const basis: Citation = { source: decision59Of2015, provenance: 'secondary' };

const keptForTheYear2021: Citation = {
  source: decree07Of2021,
  article: 'Điều 2',
  provenance: 'secondary',
  note: {
    vi: 'Điều 2 giữ chuẩn này cho năm 2021; ngày cuối suy ra từ Điều 3, áp dụng cho 2022-2025',
    en: 'Article 2 keeps this standard for 2021; the last day follows from Article 3, which applies to 2022-2025',
  },
};

/** What it is called, and when it applies. */
export function vn2016Outline(): StandardOutline {
  return {
    id: 'vn-2016',
    name: {
      vi: 'chuẩn nghèo đa chiều giai đoạn 2016-2020',
      en: 'multidimensional poverty standard titled 2016-2020',
    },
    validity: { from: '2016-01-05', to: '2021-12-31' },
    sources: [basis, keptForTheYear2021],
  };
}

/** The standard of Decision 59/2015/QĐ-TTg, kept for the year 2021 by Decree 07/2021/NĐ-CP. */
export function vn2016(): PovertyStandard {
  return {
    ...vn2016Outline(),
    titleYears: { from: 2016, to: 2020 },
    validitySources: { from: basis, to: keptForTheYear2021 },
    incomeLines: [
      ...incomeLines('poor', '700000', '900000', basis),
      ...incomeLines('near-poor', '1000000', '1300000', basis),
    ],
  };
}
