import { quantity, type BilingualText, type Citation } from '../../../foundation/internal.js';
import { deprivationNames, type DeprivationIndicatorOf2022 } from '../../households/deprivation.js';
import type { DeprivationCondition, DeprivationIndicator, PovertyDimension } from '../indicator.js';
import { dimensionsOf } from './dimensions.js';
import { annex3, annex4 } from './reviewForms.js';

/** The six dimensions of 2022. */
export function dimensionsOf2022(): readonly PovertyDimension[] {
  return dimensionsOf(['employment', 'health', 'education', 'housing', 'water-sanitation', 'information']);
}

/** The twelve indicators of 2022, by form B2. */
export function indicatorsOf2022(): readonly DeprivationIndicator[] {
  return [
    one('employment', 'employment', '1.1', {
      vi: 'có ít nhất một người không có việc làm, hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động',
      en: 'at least one member has no work, or has wage work without a labour contract',
    }),
    one(
      'dependants',
      'employment',
      '1.2',
      {
        vi: 'tỷ lệ người phụ thuộc (trẻ em dưới 16 tuổi; người cao tuổi, người khuyết tật đang hưởng trợ cấp xã hội hằng tháng) trong tổng số nhân khẩu lớn hơn 50%',
        en: 'dependants (children under 16; elderly or disabled members on a monthly social allowance) are more than 50% of all members',
      },
      {
        ages: { lessThan: quantity(16, 'year') },
        deprivedAt: { moreThan: quantity(50, 'percent') },
      },
      dependantsDefined(),
    ),
    one(
      'nutrition',
      'health',
      '2.1',
      {
        vi: 'có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi',
        en: 'at least one child under 16 is undernourished by height or weight for its age',
      },
      { ages: { lessThan: quantity(16, 'year') } },
    ),
    one(
      'health-insurance',
      'health',
      '2.2',
      {
        vi: 'có ít nhất một người từ đủ 6 tuổi trở lên không có bảo hiểm y tế, không tính người do ngân sách nhà nước đóng',
        en: 'at least one member aged 6 or more has no health insurance; those whom the State budget insures do not count',
      },
      { ages: { atLeast: quantity(6, 'year') } },
    ),
    one(
      'adult-education',
      'education',
      '3.1',
      {
        vi: 'có ít nhất một người từ đủ 16 đến dưới 30 tuổi không tham gia đào tạo hoặc không có bằng cấp, chứng chỉ so với độ tuổi',
        en: 'at least one member aged 16 to under 30 attends no training, or lacks the certificate of the age',
      },
      { ages: { atLeast: quantity(16, 'year'), lessThan: quantity(30, 'year') } },
    ),
    one(
      'child-schooling',
      'education',
      '3.2',
      {
        vi: 'có ít nhất một trẻ em từ đủ 3 đến dưới 16 tuổi không được học đúng bậc, cấp học',
        en: 'at least one child aged 3 to under 16 is not at the school level of its age',
      },
      { ages: { atLeast: quantity(3, 'year'), lessThan: quantity(16, 'year') } },
    ),
    one(
      'housing-quality',
      'housing',
      '4.1',
      {
        vi: 'nhà ở không bền chắc: từ 2 trong 3 bộ phận chủ yếu (tường, cột, mái) không bền chắc',
        en: 'the dwelling is not solid: 2 or more of its 3 main parts (walls, pillars, roof) are not',
      },
      { deprivedAt: { atLeast: quantity(2, 'item') } },
      annex4('mục I.4'),
    ),
    one(
      'housing-area',
      'housing',
      '4.2',
      { vi: 'diện tích nhà ở bình quân đầu người dưới 8 m²', en: 'less than 8 m² of dwelling per person' },
      { deprivedAt: { lessThan: quantity(8, 'squareMetre/person') } },
    ),
    one(
      'water',
      'water-sanitation',
      '5.1',
      {
        vi: 'không tiếp cận được nguồn nước sạch (nước máy, giếng khoan, giếng đào được bảo vệ, khe/mó được bảo vệ, nước mua, nước đóng chai bình)',
        en: 'no clean source of domestic water (piped, drilled well, protected dug well, protected spring, bought or bottled water)',
      },
      {},
      annex4('mục I.6'),
    ),
    one('toilet', 'water-sanitation', '5.2', {
      vi: 'không sử dụng hố xí, nhà tiêu hợp vệ sinh',
      en: 'no hygienic latrine',
    }),
    one('telecom', 'information', '6.1', {
      vi: 'không có thành viên nào sử dụng dịch vụ internet',
      en: 'no member uses an internet service',
    }),
    one('information-means', 'information', '6.2', {
      vi: 'không có phương tiện nào: ti vi, radio, máy tính để bàn, điện thoại; máy tính xách tay, máy tính bảng, điện thoại thông minh',
      en: 'none of these: television, radio, desktop computer, telephone; laptop, tablet, smartphone',
    }),
  ];
}

/** Form 3.2 has the share, form 3.3 who is a dependant. */
function dependantsDefined(): Citation {
  const share = annex3('mục 1.2 Mẫu số 3.2');
  const { vi, en } = share.note as BilingualText;
  return {
    ...share,
    note: {
      vi: `${vi}; người phụ thuộc theo chỉ tiêu 3 Mẫu số 3.3`,
      en: `${en}; dependants by item 3 of form 3.3`,
    },
  };
}

function one(
  id: DeprivationIndicatorOf2022,
  dimension: string,
  item: string,
  text: BilingualText,
  bounds: Pick<DeprivationCondition, 'ages' | 'deprivedAt'> = {},
  defined?: Citation,
): DeprivationIndicator {
  const citation = annex3(`mục ${item} Mẫu số 3.2`);
  const condition = { text, ...bounds, citation: defined ?? citation };
  return { id, dimension, name: deprivationNames[id], citation, condition };
}
