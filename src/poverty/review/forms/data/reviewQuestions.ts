import type { BilingualText } from '../../../../foundation/internal.js';
import type { ReviewOption, ReviewQuestion, ReviewRegion } from '../reviewForms.js';

/** The questions of form 3.1, as far as points or indicators rest on them. */
export function reviewQuestions(regions: readonly ReviewRegion[]): readonly ReviewQuestion[] {
  return [
    { ...count('household-size', 'Số nhân khẩu trong hộ', 'people in the household'), counts: 'members' },
    {
      ...count(
        'workers',
        'Số người trong độ tuổi lao động được tính điểm',
        'people of working age who are scored',
      ),
      partOf: 'household-size',
    },
    {
      ...count('dependants', 'Số người phụ thuộc', 'dependants'),
      partOf: 'household-size',
      counts: 'dependants',
    },
    quotient(
      'dependant-share',
      'Tỷ lệ người phụ thuộc trong tổng số nhân khẩu (từ 0 đến 1)',
      'share of dependants in the household (0 to 1)',
      'dependants',
      'household-size',
    ),
    choice('qualification', 'Bằng cấp cao nhất của thành viên hộ', 'highest qualification in the household', [
      option('college', 'cao đẳng hoặc đại học trở lên', 'college, university or higher'),
      option(
        'intermediate',
        'trung cấp nghề hoặc trung học chuyên nghiệp',
        'intermediate vocational or professional secondary school',
      ),
      option('elementary', 'sơ cấp nghề', 'elementary vocational certificate'),
      option('none', 'không có', 'none of these'),
    ]),
    yesNo(
      'works-as-official',
      'Có người là công chức, viên chức (từ 3 tháng trong 12 tháng qua)',
      'somebody works as a civil servant or public employee (3 months or more in the last 12)',
    ),
    yesNo(
      'works-under-contract',
      'Có người làm việc phi nông nghiệp có hợp đồng lao động (từ 3 tháng trong 12 tháng qua)',
      'somebody works outside agriculture under a labour contract (3 months or more in the last 12)',
    ),
    yesNo(
      'works-for-households',
      'Có người làm thuê, làm công cho hộ gia đình hoặc tự sản xuất, kinh doanh phi nông nghiệp (từ 3 tháng trong 12 tháng qua)',
      'somebody works outside agriculture for households or is self-employed (3 months or more in the last 12)',
    ),
    {
      ...count(
        'pensioners',
        'Số người hưởng lương hưu, trợ cấp BHXH hoặc trợ cấp ưu đãi người có công hằng tháng',
        'people with a pension, monthly social insurance or a monthly allowance for people with merit',
      ),
      partOf: 'household-size',
    },
    yesNo('solid-walls', 'Vật liệu chính của tường/bao che bền chắc', 'main material of the walls is solid'),
    yesNo('solid-pillars', 'Vật liệu chính của cột nhà bền chắc', 'main material of the pillars is solid'),
    yesNo('solid-roof', 'Vật liệu chính của mái bền chắc', 'main material of the roof is solid'),
    amount('dwelling-area', 'Diện tích nhà ở (m²)', 'dwelling area (m²)'),
    quotient(
      'area-per-person',
      'Diện tích nhà ở bình quân đầu người (m²)',
      'dwelling area per person (m²)',
      'dwelling-area',
      'household-size',
    ),
    amount('electricity', 'Tiêu thụ điện bình quân 1 tháng cả hộ (KW)', 'electricity used in a month (kWh)'),
    choice('water', 'Nước sinh hoạt dùng thường xuyên nhất', 'water used most often', [
      option(
        'piped-or-bought',
        'nước máy, nước đóng chai/bình, nước mua',
        'tap water, bottled or bought water',
      ),
      option('drilled-well', 'nước giếng khoan', 'drilled well'),
      option(
        'protected-source',
        'nước giếng đào được bảo vệ, nước khe/mó được bảo vệ',
        'protected dug well or spring',
      ),
      option('other', 'khác', 'another source'),
    ]),
    choice('toilet', 'Loại nhà tiêu đang sử dụng', 'latrine in use', [
      option('septic', 'tự hoại/bán tự hoại', 'septic or semi-septic'),
      option(
        'other-hygienic',
        'thấm dội nước, cải tiến có ống thông hơi, hố xí đào có bệ ngồi, hai ngăn',
        'pour-flush, improved ventilated, pit with seat, double-vault',
      ),
      option('other', 'khác', 'another kind, or none'),
    ]),
    count('cars', 'Số ô tô', 'cars'),
    count('motorbikes', 'Số xe máy, xe có động cơ', 'motorbikes and motor vehicles'),
    count('motor-boats', 'Số tàu thuyền có động cơ', 'motor boats'),
    count('printers', 'Số máy in, máy fax', 'printers and fax machines'),
    count('televisions', 'Số ti vi màu', 'colour television sets'),
    count('stereos', 'Số dàn nghe nhạc các loại', 'stereo systems'),
    count('computers', 'Số máy vi tính, máy tính bảng', 'computers and tablets'),
    count('refrigerators', 'Số tủ lạnh', 'refrigerators'),
    yesNo('room-heater', 'Có máy sưởi', 'has a heater'),
    count('air-conditioners', 'Số máy điều hòa nhiệt độ', 'air conditioners'),
    count('washing-machines', 'Số máy giặt, sấy quần áo', 'washing machines and dryers'),
    count('water-heaters', 'Số bình tắm nước nóng', 'water heaters for bathing'),
    yesNo('water-boiler', 'Có máy đun nước', 'has a boiler for water'),
    count('ovens', 'Số lò vi sóng, lò nướng', 'microwaves and ovens'),
    count('telephones', 'Số điện thoại cố định, di động', 'telephones'),
    yesNo('radio', 'Có radio', 'has a radio'),
    amount(
      'ponds-and-gardens',
      'Diện tích ao, vườn liền kề đất ở (m²)',
      'pond and garden beside the dwelling (m²)',
    ),
    amount('annual-crop-land', 'Diện tích trồng cây hằng năm (m²)', 'land under annual crops (m²)'),
    amount('perennial-crop-land', 'Diện tích đất cây lâu năm (m²)', 'land under perennial crops (m²)'),
    amount('water-surface', 'Diện tích mặt nước (m²)', 'water surface (m²)'),
    amount('forest-land', 'Diện tích đất rừng (m²)', 'forest land (m²)'),
    count('cattle', 'Số lượng trâu, bò, ngựa (con)', 'buffaloes, cows and horses (animals)'),
    count('pigs-and-goats', 'Số lượng lợn, dê, cừu (con)', 'pigs, goats and sheep (animals)'),
    count(
      'poultry',
      'Số lượng gà, vịt, ngan, ngỗng, chim (con; Phụ lục IV hướng dẫn ghi Mẫu số 3.1 theo chục)',
      'chickens, ducks, geese and birds (animals; by Annex IV, form 3.1 counts in tens)',
    ),
    yesNo('aquaculture', 'Hộ nuôi, trồng thủy sản', 'farms fish or shellfish'),
    {
      ...count('internet-users', 'Số thành viên sử dụng internet', 'members who use the internet'),
      partOf: 'household-size',
    },
    choice(
      'region',
      'Vùng',
      'region',
      regions.map(({ id, name }) => ({ id, name })),
    ),
  ];
}

function named(id: string, vi: string, en: string): { readonly id: string; readonly name: BilingualText } {
  return { id, name: { vi, en } };
}

const option: (id: string, vi: string, en: string) => ReviewOption = named;

function yesNo(id: string, vi: string, en: string): ReviewQuestion {
  return { ...named(id, vi, en), kind: 'yes-no' };
}

function count(id: string, vi: string, en: string): ReviewQuestion {
  return { ...named(id, vi, en), kind: 'count' };
}

function amount(id: string, vi: string, en: string): ReviewQuestion {
  return { ...named(id, vi, en), kind: 'amount' };
}

function choice(id: string, vi: string, en: string, options: readonly ReviewOption[]): ReviewQuestion {
  return { ...named(id, vi, en), kind: 'choice', options };
}

function quotient(
  id: string,
  vi: string,
  en: string,
  numerator: string,
  denominator: string,
): ReviewQuestion {
  return { ...amount(id, vi, en), quotient: { numerator, denominator } };
}
