import type { ReviewCondition, ReviewItem } from '../reviewForms.js';

/** Form A, column 0: the conditions that hold everywhere; the fifth is the province's. */
export function exclusions(): readonly ReviewItem[] {
  return [
    item('excluded-1', '1', 'Nhà ở biệt thự; cấp 1, cấp 2', 'lives in a villa or a house of grade 1 or 2'),
    item(
      'excluded-2',
      '2',
      'Sở hữu doanh nghiệp, xưởng sản xuất, cơ sở kinh doanh thương mại, dịch vụ thuê mướn từ 3 lao động trở lên; hộ kinh doanh có đăng ký và nộp thuế từ 100 triệu đồng trở lên',
      'owns an enterprise, workshop or business that hires 3 workers or more, or is a registered business household that pays 100 million VND of tax or more',
    ),
    item(
      'excluded-3',
      '3',
      'Sở hữu trang trại hoặc chăn nuôi đàn gia súc, gia cầm, vật nuôi khác có giá trị từ 200 triệu đồng trở lên',
      'owns a farm, or livestock, poultry or other animals worth 200 million VND or more',
    ),
    item(
      'excluded-4',
      '4',
      'Có tài sản sử dụng trong sản xuất kinh doanh (ô tô, máy xúc, máy xay sát, máy tuốt lúa, máy cấy, máy gặt, máy cày, máy công nông, lồng cá và tài sản khác) từ 200 triệu đồng trở lên',
      'has assets used in production or business (car, excavator, mill, thresher, transplanter, harvester, plough, tractor, fish cages and others) of 200 million VND or more',
    ),
  ];
}

/** Form A, columns 1 to 9. */
export function quickItems(): readonly ReviewItem[] {
  return [
    item(
      'quick-1',
      '1',
      'Có xe máy/xe điện/tàu/ghe thuyền có động cơ có giá trị từ 20 triệu đồng trở lên',
      'has a motorbike, electric bike, ship or motor boat worth 20 million VND or more',
    ),
    item('quick-2', '2', 'Có điều hòa/tủ lạnh/máy sưởi', 'has an air conditioner, refrigerator or heater', {
      atLeast: 1,
      of: [
        { question: 'air-conditioners', atLeast: 1 },
        { question: 'refrigerators', atLeast: 1 },
        { question: 'room-heater', is: true },
      ],
    }),
    item('quick-3', '3', 'Có bình tắm nước nóng/máy đun nước', 'has a water heater for bathing or a boiler', {
      atLeast: 1,
      of: [
        { question: 'water-heaters', atLeast: 1 },
        { question: 'water-boiler', is: true },
      ],
    }),
    item('quick-4', '4', 'Có máy giặt/sấy quần áo', 'has a washing machine or dryer', {
      question: 'washing-machines',
      atLeast: 1,
    }),
    item(
      'quick-5',
      '5',
      'Có đất đai/nhà xưởng/tài sản/máy móc cho thuê',
      'lets land, workshops, assets or machines',
    ),
    item('quick-6', '6', 'Tiêu thụ điện sinh hoạt từ 150 KW/tháng trở lên', 'uses 150 kWh a month or more', {
      question: 'electricity',
      atLeast: 150,
    }),
    item(
      'quick-7',
      '7',
      'Diện tích nhà ở bình quân đầu người từ 25 m² trở lên',
      'dwelling area per person of 25 m² or more',
      { question: 'area-per-person', atLeast: 25 },
    ),
    item(
      'quick-8',
      '8',
      'Có ít nhất một người là công chức/viên chức/có lương hưu/bảo hiểm xã hội/trợ cấp ưu đãi người có công hằng tháng',
      'somebody is a civil servant or public employee, or has a pension, social insurance or a monthly allowance for people with merit',
    ),
    item(
      'quick-9',
      '9',
      'Có ít nhất một người đang làm việc có hợp đồng lao động trở lên',
      'somebody works under a labour contract or better',
    ),
  ];
}

function item(id: string, number: string, vi: string, en: string, when?: ReviewCondition): ReviewItem {
  return { id, number, name: { vi, en }, ...(when === undefined ? {} : { when }) };
}
