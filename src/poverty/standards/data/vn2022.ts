import { quantity, type Citation } from '../../../foundation/internal.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { classRules, deprived, incomeBand, notDeprived } from './classRules.js';
import { incomeLines } from './incomeLines.js';
import { decree07Of2021 } from './instruments.js';
import { annex8, keptForTheYear2026 } from './reviewForms.js';
import { scaleOf2022 } from './scoreScales.js';
import { dimensionsOf2022, indicatorsOf2022 } from './vn2022Indicators.js';

const basis: Citation = { source: decree07Of2021, article: 'Điều 3', provenance: 'secondary' };

/** What it is called, and when it applies. */
export function vn2022Outline(): StandardOutline {
  return {
    id: 'vn-2022',
    name: {
      vi: 'chuẩn nghèo đa chiều giai đoạn 2021-2025',
      en: 'multidimensional poverty standard titled 2021-2025',
    },
    titleYears: { from: 2021, to: 2025 },
    validity: { from: '2022-01-01', to: '2026-12-31' },
    sources: [basis, keptForTheYear2026],
  };
}

/** The standard of Article 3 of Decree 07/2021/NĐ-CP, kept for the year 2026 by Decree 351/2025/NĐ-CP. */
export function vn2022(): PovertyStandard {
  const average = annex8('chú thích 2');
  const [rural, urban] = [incomeBand(null, '1500000'), incomeBand(null, '2000000')];
  return {
    ...vn2022Outline(),
    validitySources: { from: basis, to: keptForTheYear2026 },
    ruleShape: 'income-and-deprivation',
    incomeLines: [
      ...incomeLines('income', '1500000', '2000000', basis),
      ...incomeLines('average-living-standard', '2250000', '3000000', average),
    ],
    classRules: [
      ...classRules('poor', { rural: [deprived(rural, 3)], urban: [deprived(urban, 3)] }, basis),
      ...classRules('near-poor', { rural: [notDeprived(rural, 3)], urban: [notDeprived(urban, 3)] }, basis),
      ...classRules(
        'average-living-standard',
        { rural: [incomeBand('1500000', '2250000')], urban: [incomeBand('2000000', '3000000')] },
        average,
      ),
    ],
    aboveLines: ['above'],
    deprivationCutoff: {
      atLeast: quantity(3, 'deprivation'),
      outOf: quantity(12, 'deprivation'),
      citation: basis,
    },
    dimensions: dimensionsOf2022(),
    indicators: indicatorsOf2022(),
    scoreScale: scaleOf2022(),
    notEstablished: [
      {
        vi: 'mức sống trung bình của hộ không làm nông, lâm, ngư, diêm nghiệp',
        en: 'the average living standard of households outside agriculture, forestry, fishery and salt production',
      },
    ],
  };
}
