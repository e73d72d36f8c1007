import { quantity, type BilingualText, type Citation } from '../../../foundation/internal.js';
import { deprivationNames } from '../../households/deprivation.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { classRules, deprived, incomeBand, notDeprived } from './classRules.js';
import { dimensionsOf } from './dimensions.js';
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
    titleYears: { from: 2026, to: 2030 },
    validity: { from: '2027-01-01', to: '2030-12-31' },
    sources: [basis],
  };
}

/** The standard that Decree 351/2025/NĐ-CP sets for 2027 to 2030, so far as it is published. */
export function vn2027(): PovertyStandard {
  const [rural, urban] = [incomeBand(null, '2200000'), incomeBand(null, '2800000')];
  return {
    ...vn2027Outline(),
    validitySources: { from: basis, to: basis },
    ruleShape: 'income-and-deprivation',
    incomeLines: incomeLines('income', '2200000', '2800000', basis),
    classRules: [
      ...classRules('poor', { rural: [deprived(rural, 3)], urban: [deprived(urban, 3)] }, basis),
      ...classRules(
        'near-poor',
        { rural: [notDeprived(rural, 3)], urban: [notDeprived(urban, 3)] },
        basis,
        urbanNearPoor(),
      ),
    ],
    aboveLines: ['average-living-standard', 'above'],
    deprivationCutoff: { atLeast: quantity(3, 'deprivation'), citation: basis },
    dimensions: dimensionsOf(['employment']),
    indicators: (['employment', 'dependants'] as const).map((id) => ({
      id,
      dimension: 'employment',
      name: deprivationNames[id],
      citation: basis,
    })),
    notEstablished: OPEN,
  };
}

function urbanNearPoor(): Citation {
  return {
    ...basis,
    note: {
      vi: 'ở khu vực đô thị, “thiếu hụt dưới 3 chỉ số” suy theo câu về nông thôn',
      en: 'in urban areas, “fewer than 3” follows from the sentence on rural areas',
    },
  };
}

const OPEN: readonly BilingualText[] = [
  {
    vi: 'các chiều và chỉ số thiếu hụt ngoài chiều việc làm (đã bỏ phương tiện phục vụ tiếp cận thông tin; thêm dịch vụ số, internet, xử lý rác thải)',
    en: 'the dimensions and indicators beyond employment (means of information are dropped; digital services, the internet and household waste are added)',
  },
  { vi: 'điều kiện của các chỉ số', en: 'the conditions of its indicators' },
  { vi: 'mức sống trung bình', en: 'an average living standard' },
  { vi: 'phiếu rà soát và điểm', en: 'its review forms and scores' },
];
