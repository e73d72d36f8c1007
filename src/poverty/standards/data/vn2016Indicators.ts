import { quantity, type BilingualText, type Citation } from '../../../foundation/internal.js';
import { deprivationNames } from '../../households/deprivation.js';
import type { DeprivationCondition, DeprivationIndicator, PovertyDimension } from '../indicator.js';
import { dimensionsOf } from './dimensions.js';
import { decision59Of2015 } from './instruments.js';

const named: Citation = { source: decision59Of2015, provenance: 'secondary' };
const recalled: Citation = { source: decision59Of2015, provenance: 'unconfirmed' };

/** The five dimensions of 2016. */
export function dimensionsOf2016(): readonly PovertyDimension[] {
  return dimensionsOf(['health', 'education', 'housing', 'water-sanitation', 'information']);
}

/** The ten indicators of 2016: their names are published, their conditions are believed. */
export function indicatorsOf2016(): readonly DeprivationIndicator[] {
  return [
    one('medical-services', 'health', {
      vi: 'có thành viên ốm đau nặng nhưng không khám, chữa bệnh',
      en: 'a member was seriously ill and did not seek care',
    }),
    one(
      'health-insurance',
      'health',
      {
        vi: 'có ít nhất một thành viên từ đủ 6 tuổi trở lên không có bảo hiểm y tế',
        en: 'at least one member aged 6 or more has no health insurance',
      },
      { ages: { atLeast: quantity(6, 'year') } },
    ),
    one(
      'adult-education',
      'education',
      {
        vi: 'có ít nhất một thành viên từ 15 tuổi trở lên, sinh từ năm 1986 trở lại, chưa tốt nghiệp trung học cơ sở và không đi học',
        en: 'at least one member aged 15 or more and born from 1986 on has not finished lower secondary school and does not attend school',
      },
      { ages: { atLeast: quantity(15, 'year') } },
    ),
    one(
      'child-schooling',
      'education',
      {
        vi: 'có ít nhất một trẻ em từ 5 đến dưới 15 tuổi không đi học',
        en: 'at least one child aged 5 to under 15 does not attend school',
      },
      { ages: { atLeast: quantity(5, 'year'), lessThan: quantity(15, 'year') } },
    ),
    one('housing-quality', 'housing', {
      vi: 'nhà ở thiếu kiên cố hoặc đơn sơ',
      en: 'the dwelling is not solid, or is makeshift',
    }),
    one(
      'housing-area',
      'housing',
      { vi: 'diện tích nhà ở bình quân đầu người dưới 8 m²', en: 'less than 8 m² of dwelling per person' },
      { deprivedAt: { lessThan: quantity(8, 'squareMetre/person') } },
    ),
    one('water', 'water-sanitation', {
      vi: 'không được dùng nguồn nước hợp vệ sinh',
      en: 'no hygienic source of water',
    }),
    one('toilet', 'water-sanitation', {
      vi: 'không sử dụng hố xí, nhà tiêu hợp vệ sinh',
      en: 'no hygienic latrine',
    }),
    one('telecom', 'information', {
      vi: 'không có thành viên nào sử dụng thuê bao điện thoại và internet',
      en: 'no member uses a telephone subscription or the internet',
    }),
    one('information-assets', 'information', {
      vi: 'không có ti vi, radio, máy tính và không nghe được hệ thống loa đài truyền thanh',
      en: 'no television, radio or computer, and out of reach of the public loudspeakers',
    }),
  ];
}

function one(
  id: keyof typeof deprivationNames,
  dimension: string,
  text: BilingualText,
  bounds: Pick<DeprivationCondition, 'ages' | 'deprivedAt'> = {},
): DeprivationIndicator {
  const condition = { text, ...bounds, citation: recalled };
  return { id, dimension, name: deprivationNames[id], citation: named, condition };
}
