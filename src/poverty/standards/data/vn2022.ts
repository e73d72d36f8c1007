import type { Citation } from '../../../foundation/internal.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { incomeLines } from './incomeLines.js';
import { decree07Of2021, decree351Of2025 } from './instruments.js';

const basis: Citation = { source: decree07Of2021, article: 'Điều 3', provenance: 'secondary' };

const keptForTheYear2026: Citation = {
  source: decree351Of2025,
  provenance: 'secondary',
  note: {
    vi: 'tiếp tục áp dụng từ ngày 01/01/2026 đến hết ngày 31/12/2026',
    en: 'continues to apply from 1 January to 31 December 2026',
  },
};

/** What it is called, and when it applies. */
export function vn2022Outline(): StandardOutline {
  return {
    id: 'vn-2022',
    name: {
      vi: 'chuẩn nghèo đa chiều giai đoạn 2021-2025',
      en: 'multidimensional poverty standard titled 2021-2025',
    },
    validity: { from: '2022-01-01', to: '2026-12-31' },
    sources: [basis, keptForTheYear2026],
  };
}

/** The standard of Article 3 of Decree 07/2021/NĐ-CP, kept for the year 2026 by Decree 351/2025/NĐ-CP. */
export function vn2022(): PovertyStandard {
  return {
    ...vn2022Outline(),
    titleYears: { from: 2021, to: 2025 },
    validitySources: { from: basis, to: keptForTheYear2026 },
    incomeLines: incomeLines('income', '1500000', '2000000', basis),
  };
}
