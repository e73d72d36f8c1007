import type { Citation } from '../../../foundation/internal.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { incomeLines } from './incomeLines.js';
import { decree351Of2025 } from './instruments.js';

const basis: Citation = { source: decree351Of2025, provenance: 'secondary' };

/** What it is called, and when it applies. */
export function vn2027Outline(): StandardOutline {
  return {
    id: 'vn-2027',
    name: {
      vi: 'chuẩn nghèo đa chiều quốc gia giai đoạn 2026-2030',
      en: 'national multidimensional poverty standard titled 2026-2030',
    },
    validity: { from: '2027-01-01', to: '2030-12-31' },
    sources: [basis],
  };
}

/** The standard that Decree 351/2025/NĐ-CP sets for 2027 to 2030. */
export function vn2027(): PovertyStandard {
  return {
    ...vn2027Outline(),
    titleYears: { from: 2026, to: 2030 },
    validitySources: { from: basis, to: basis },
    incomeLines: incomeLines('income', '2200000', '2800000', basis),
  };
}
