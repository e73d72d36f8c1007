import { quantity, type Citation } from '../../../foundation/internal.js';
import type { PovertyStandard, StandardOutline } from '../standard.js';
import { classRules, deprived, incomeBand, notDeprived } from './classRules.js';
import { incomeLines } from './incomeLines.js';
import { indicatorRule } from './indicatorSources.js';
import { decision59Of2015, decree07Of2021 } from './instruments.js';
import { scaleOf2016 } from './scoreScales.js';
import { dimensionsOf2016, indicatorsOf2016 } from './vn2016Indicators.js';

const basis: Citation = { source: decision59Of2015, provenance: 'secondary' };

/** The first day in force. */
const firstDay: Citation = {
  source: decision59Of2015,
  quotedIn: {
    kind: 'publication',
    title:
      'Quyết định số 59/2015/QĐ-TTg ban hành chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016 - 2020',
    publisher: 'baocaotaichinh.vn',
    url: 'https://baocaotaichinh.vn/thu-vien/quyet-dinh-so-59-2015-qd-ttg-ban-hanh-chuan-ngheo-tiep-can-da-chieu-ap-dung-cho-giai-doan-2016---2020-2108502745-126109',
  },
  provenance: 'secondary',
};

const recalled: Citation = { source: decision59Of2015, provenance: 'unconfirmed' };

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
    titleYears: { from: 2016, to: 2020 },
    validity: { from: '2016-01-05', to: '2021-12-31' },
    sources: [basis, keptForTheYear2021],
  };
}

/** The standard of Decision 59/2015/QĐ-TTg, kept for the year 2021 by Decree 07/2021/NĐ-CP. */
export function vn2016(): PovertyStandard {
  const [rural, urban] = [incomeBand('700000', '1000000'), incomeBand('900000', '1300000')];
  return {
    ...vn2016Outline(),
    validitySources: { from: firstDay, to: keptForTheYear2021 },
    ruleShape: 'income-or-income-and-deprivation',
    incomeLines: [
      ...incomeLines('poor', '700000', '900000', basis),
      ...incomeLines('near-poor', '1000000', '1300000', basis),
      ...incomeLines('average-living-standard', '1500000', '1950000', recalled),
    ],
    classRules: [
      ...classRules(
        'poor',
        {
          rural: [incomeBand(null, '700000'), deprived(rural, 3)],
          urban: [incomeBand(null, '900000'), deprived(urban, 3)],
        },
        indicatorRule,
      ),
      ...classRules(
        'near-poor',
        { rural: [notDeprived(rural, 3)], urban: [notDeprived(urban, 3)] },
        recalled,
      ),
      ...classRules(
        'average-living-standard',
        { rural: [incomeBand('1000000', '1500000')], urban: [incomeBand('1300000', '1950000')] },
        recalled,
      ),
    ],
    aboveLines: ['above'],
    deprivationCutoff: {
      atLeast: quantity(3, 'deprivation'),
      outOf: quantity(10, 'deprivation'),
      citation: indicatorRule,
    },
    dimensions: dimensionsOf2016(),
    indicators: indicatorsOf2016(),
    scoreScale: scaleOf2016(),
    notEstablished: [
      {
        vi: 'điểm của từng chỉ tiêu trong phiếu rà soát; điểm tương ứng với mức sống trung bình',
        en: 'the points of the items of the review forms; a score of the average living standard',
      },
    ],
  };
}
