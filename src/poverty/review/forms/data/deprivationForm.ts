import type { DeprivationIndicatorOf2022 } from '../../../households/deprivation.js';
import type { ReviewCondition, ReviewItem } from '../reviewForms.js';

/** Form B2: when a household is deprived, in the order of the form. */
export function deprivationItems(): readonly ReviewItem[] {
  return [
    item(
      'employment',
      '1.1',
      'Có ít nhất một người không có việc làm; hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động',
      'somebody has no work, or works for wages without a labour contract',
    ),
    item(
      'dependants',
      '1.2',
      'Tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%',
      'more than 50% of the household are dependants',
      { question: 'dependant-share', moreThan: 0.5 },
    ),
    item(
      'nutrition',
      '2.1',
      'Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi',
      'a child under 16 is malnourished, by height or by weight for age',
      { someMember: 'malnourished' },
    ),
    item(
      'health-insurance',
      '2.2',
      'Có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế (không tính đối tượng do ngân sách nhà nước đóng)',
      'somebody of 6 years or more has no health insurance (not counting people whom the State budget insures)',
      { someMember: 'uninsured' },
    ),
    item(
      'adult-education',
      '3.1',
      'Có ít nhất một người từ đủ 16 tuổi đến dưới 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ giáo dục đào tạo so với độ tuổi tương ứng',
      'somebody of 16 to under 30 years is not in training or has no qualification that fits the age',
    ),
    item(
      'child-schooling',
      '3.2',
      'Có ít nhất một trẻ em từ đủ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi',
      'a child of 3 to under 16 years is not at the level of school that fits the age',
    ),
    item('housing-quality', '4.1', 'Sống trong nhà không bền chắc', 'lives in a dwelling that is not solid', {
      atLeast: 2,
      of: ['solid-walls', 'solid-pillars', 'solid-roof'].map((question) => ({ question, is: false })),
    }),
    item(
      'housing-area',
      '4.2',
      'Diện tích bình quân đầu người dưới 8 m²',
      'dwelling area per person below 8 m²',
      { question: 'area-per-person', lessThan: 8 },
    ),
    item('water', '5.1', 'Không tiếp cận được nguồn nước sạch trong sinh hoạt', 'no source of clean water', {
      question: 'water',
      is: 'other',
    }),
    item('toilet', '5.2', 'Không sử dụng hố xí/nhà tiêu hợp vệ sinh', 'no hygienic latrine in use', {
      question: 'toilet',
      is: 'other',
    }),
    item('telecom', '6.1', 'Không có thành viên nào sử dụng dịch vụ internet', 'nobody uses the internet', {
      question: 'internet-users',
      lessThan: 1,
    }),
    item(
      'information-means',
      '6.2',
      'Không có phương tiện nào phục vụ tiếp cận thông tin (ti vi, radio, máy tính, điện thoại)',
      'no means of access to information (television, radio, computer, telephone)',
      {
        atLeast: 4,
        of: [
          { question: 'televisions', lessThan: 1 },
          { question: 'radio', is: false },
          { question: 'computers', lessThan: 1 },
          { question: 'telephones', lessThan: 1 },
        ],
      },
    ),
  ];
}

function item(
  id: DeprivationIndicatorOf2022,
  number: string,
  vi: string,
  en: string,
  when?: ReviewCondition,
): ReviewItem {
  return { id, number, name: { vi, en }, ...(when === undefined ? {} : { when }) };
}
