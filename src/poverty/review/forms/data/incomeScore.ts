import type { AnswerTest, OtherReading, ScoreItem, ScorePart, ScoreRow } from '../reviewForms.js';

/**
 * The items of form B1 with the points of forms 3.4 to 3.10. The columns are the rural sheets of the Red River Delta, the
 * Northern Midlands and Mountains, the North Central and Central Coast, the Central Highlands, the Southeast and the Mekong
 * Delta, and the urban sheet; what a sheet does not print is 0.
 */
export function incomeScoreItems(): readonly ScoreItem[] {
  // oxfmt-ignore
  return [
    item(1, 'Số nhân khẩu trong hộ', 'people in the household', [
      part('household-size', [
        row('Hộ có 1 người', '1 person in the household', exactly(1), '105 90 90 95 100 100 125'),
        row('Hộ có 2 người', '2 people in the household', exactly(2), '95 80 75 75 80 90 110'),
        row('Hộ có 3 người', '3 people in the household', exactly(3), '75 65 60 65 55 80 90'),
        row('Hộ có 4 người', '4 people in the household', exactly(4), '60 45 40 50 30 60 75'),
        row('Hộ có 5 người', '5 people in the household', exactly(5), '45 35 25 40 15 45 60'),
        row('Hộ có 6 người', '6 people in the household', exactly(6), '35 25 15 25 5 35 50'),
        row('Hộ có 7 người', '7 people in the household', exactly(7), '30 20 0 15 0 25 40'),
      ]),
    ]),
    item(2, 'Số người trong độ tuổi lao động', 'people of working age', [
      part('workers', [
        row('Hộ có 1 người', '1 person of working age', exactly(1), '15 5 0 5 20 10 10'),
        row('Hộ có 2 người', '2 people of working age', exactly(2), '25 10 10 5 35 25 20'),
        row('Hộ có 3 người', '3 people of working age', exactly(3), '30 15 20 10 45 35 30'),
        row('Hộ có 4 người', '4 people of working age', exactly(4), '30 20 20 10 50 40 35'),
        row('Hộ có từ 5 người trở lên', '5 people of working age or more', { atLeast: 5 }, '35 25 30 20 65 45 40'),
      ]),
    ]),
    item(3, 'Số người phụ thuộc', 'dependants', [
      part('dependants', [
        row('Không có người nào', 'no dependant', exactly(0), '0 10 0 15 0 0 5'),
        row('Chỉ có 1 người', '1 dependant', exactly(1), '0 5 0 0 0 0 0'),
      ]),
    ]),
    item(4, 'Bằng cấp cao nhất của thành viên hộ', 'highest qualification in the household', [
      part('qualification', [
        row('Cao đẳng hoặc đại học trở lên', 'college, university or higher', { is: 'college' }, '10 10 10 15 15 10 10'),
        row('Trung cấp nghề hoặc trung học chuyên nghiệp', 'intermediate vocational or professional secondary school', { is: 'intermediate' }, '5 5 10 15 5 10 0'),
        row('Sơ cấp nghề', 'elementary vocational certificate', { is: 'elementary' }, '0 0 10 15 5 0 0'),
      ]),
    ]),
    item(5, 'Ít nhất 1 người làm việc phi nông nghiệp (từ 3 tháng trong 12 tháng qua)', 'at least one person working outside agriculture (3 months or more in the last 12 months)', [
      part('works-as-official', [
        row('Công chức, viên chức', 'as a civil servant or public employee', { is: true }, '0 30 10 20 5 5 5'),
      ]),
      part('works-under-contract', [
        row('Làm việc có hợp đồng lao động', 'under a labour contract', { is: true }, '20 35 20 20 25 20 10'),
      ]),
      part('works-for-households', [
        row('Làm thuê/làm công cho hộ gia đình/Tự sản xuất, kinh doanh', 'for households, or self-employed', { is: true }, '20 30 15 15 10 15 5'),
      ]),
    ]),
    item(6, 'Lương hưu/trợ cấp BHXH/trợ cấp ưu đãi người có công hằng tháng', 'pension, monthly social insurance or monthly allowance for people with merit', [
      part('pensioners', [
        row('Có 1 người', '1 person', exactly(1), '15 20 20 15 0 0 5'),
        row('Có từ 2 người trở lên', '2 people or more', { atLeast: 2 }, '35 35 30 35 40 35 20'),
      ]),
    ]),
    item(7, 'Nhà ở', 'dwelling', [
      part('solid-walls', [
        row('Vật liệu chính của tường/bao che bền chắc', 'main material of the walls is solid', { is: true }, '5 10 10 5 5 5 5'),
      ]),
      part('solid-pillars', [
        row('Vật liệu chính của cột nhà bền chắc', 'main material of the pillars is solid', { is: true }, '0 0 0 0 5 5 5'),
      ]),
    ]),
    item(8, 'Diện tích bình quân đầu người', 'dwelling area per person', [
      part('area-per-person', [
        row('Từ 20 m² đến dưới 30 m²', 'from 20 m² to below 30 m²', { atLeast: 20, lessThan: 30 }, '0 0 5 0 0 5 0'),
        row('Từ 30 m² đến dưới 40 m²', 'from 30 m² to below 40 m²', { atLeast: 30, lessThan: 40 }, '10 5 5 0 0 10 5'),
        row('Từ 40 m² trở lên', '40 m² or more', { atLeast: 40 }, '15 15 15 15 0 20 10'),
      ]),
    ]),
    item(9, 'Tiêu thụ điện bình quân 1 tháng cả hộ', 'electricity used by the household in a month', [
      part('electricity', [
        row('Từ 25 KW đến dưới 50 KW', 'from 25 kWh to below 50 kWh', { atLeast: 25, lessThan: 50 }, '0 5 5 10 15 0 5'),
        row('Từ 50 KW đến dưới 100 KW', 'from 50 kWh to below 100 kWh', { atLeast: 50, lessThan: 100 }, '5 15 20 20 25 10 5'),
        row('Từ 100 KW đến dưới 150 KW', 'from 100 kWh to below 150 kWh', { atLeast: 100, lessThan: 150 }, '10 25 25 20 30 15 15'),
        row('Từ 150 KW trở lên', '150 kWh or more', { atLeast: 150 }, '20 30 40 35 35 20 20'),
      ]),
    ]),
    item(10, 'Nước sinh hoạt', 'domestic water', [
      part('water', [
        row('Nước máy, nước đóng chai/bình, nước mua', 'tap water, bottled or bought water', { is: 'piped-or-bought' }, '5 5 5 0 15 0 10'),
        row('Nước giếng khoan', 'drilled well', { is: 'drilled-well' }, '5 5 5 10 5 5 5'),
        row('Nước giếng đào được bảo vệ, nước khe/mó được bảo vệ', 'protected dug well or spring', { is: 'protected-source' }, '0 0 0 5 0 0 0'),
      ]),
    ]),
    item(11, 'Nhà tiêu hợp vệ sinh', 'hygienic latrine', [
      part('toilet', [
        row('Hố xí tự hoại/bán tự hoại', 'septic or semi-septic latrine', { is: 'septic' }, '5 5 5 10 10 10 10'),
      ]),
    ]),
    item(12, 'Tài sản chủ yếu', 'main assets', [
      part('cars', [
        row('Ô tô', 'car', { atLeast: 1 }, '55 50 55 30 60 60 55'),
      ]),
      part('motorbikes', [
        row('1 xe máy, xe có động cơ', '1 motorbike or motor vehicle', exactly(1), '15 10 20 20 15 15 15'),
        row('2 xe máy, xe có động cơ', '2 motorbikes or motor vehicles', exactly(2), '25 20 30 25 20 25 20', [TWO_MOTORBIKES]),
        row('Từ 3 xe máy, xe có động cơ trở lên', '3 motorbikes or motor vehicles, or more', { atLeast: 3 }, '35 25 30 30 30 35 25', [THREE_MOTORBIKES]),
      ]),
      part('motor-boats', [
        row('Tàu thuyền có động cơ', 'motor boat', { atLeast: 1 }, '25 10 15 35 10 15 10'),
      ]),
      part('printers', [
        row('Máy in, máy fax', 'printer or fax machine', { atLeast: 1 }, '0 15 10 0 20 0 10'),
      ]),
      part('televisions', [
        row('1 ti vi màu', '1 colour television set', exactly(1), '0 0 5 0 0 0 0', [ONE_TELEVISION]),
        row('Từ 2 ti vi màu trở lên', '2 colour television sets or more', { atLeast: 2 }, '0 0 15 0 10 10 5'),
      ]),
      part('stereos', [
        row('Dàn nghe nhạc các loại', 'stereo system', { atLeast: 1 }, '5 10 0 15 5 5 5'),
      ]),
      part('computers', [
        row('Máy vi tính', 'computer', { atLeast: 1 }, '5 10 10 15 5 5 5'),
      ]),
      part('refrigerators', [
        row('Tủ lạnh', 'refrigerator', { atLeast: 1 }, '15 10 15 15 5 10 5'),
      ]),
      part('air-conditioners', [
        row('1 máy điều hòa nhiệt độ', '1 air conditioner', exactly(1), '10 0 10 0 5 15 10'),
        row('Từ 2 máy điều hòa nhiệt độ trở lên', '2 air conditioners or more', { atLeast: 2 }, '20 20 15 30 30 25 20'),
      ]),
      part('washing-machines', [
        row('Máy giặt, sấy quần áo', 'washing machine or dryer', { atLeast: 1 }, '10 15 15 25 10 10 10'),
      ]),
      part('water-heaters', [
        row('Bình tắm nước nóng', 'water heater for bathing', { atLeast: 1 }, '10 15 10 15 10 5 5'),
      ]),
      part('ovens', [
        row('Lò vi sóng, lò nướng', 'microwave or oven', { atLeast: 1 }, '10 0 5 15 15 15 10'),
      ]),
    ]),
    item(13, 'Đất đai', 'land', [
      part('ponds-and-gardens', [
        row('Ao, vườn liền kề đất ở từ 300 m² đến dưới 500 m²', 'pond or garden beside the dwelling, from 300 m² to below 500 m²', { atLeast: 300, lessThan: 500 }, '0 5 0 0 0 0 0'),
        row('Ao, vườn liền kề đất ở từ 500 m² trở lên', 'pond or garden beside the dwelling, 500 m² or more', { atLeast: 500 }, '5 10 5 5 5 5 5'),
      ]),
      part('annual-crop-land', [
        row('Đất trồng cây hằng năm từ 5.000 m² trở lên', 'land under annual crops, 5,000 m² or more', { atLeast: 5000 }, '10 5 0 0 5 10 10'),
      ]),
      part('perennial-crop-land', [
        row('Đất cây lâu năm từ 1.000 m² đến dưới 5.000 m²', 'land under perennial crops, from 1,000 m² to below 5,000 m²', { atLeast: 1000, lessThan: 5000 }, '5 5 0 0 5 0 5'),
        row('Đất cây lâu năm từ 5.000 m² trở lên', 'land under perennial crops, 5,000 m² or more', { atLeast: 5000 }, '10 15 5 10 10 15 10'),
      ]),
      part('water-surface', [
        row('Mặt nước từ 500 m² đến dưới 5.000 m²', 'water surface, from 500 m² to below 5,000 m²', { atLeast: 500, lessThan: 5000 }, '0 10 0 5 25 0 20'),
        row('Mặt nước từ 5.000 m² trở lên', 'water surface, 5,000 m² or more', { atLeast: 5000 }, '15 30 20 15 30 10 30'),
      ]),
      part('forest-land', [
        row('Đất rừng từ 5.000 m² đến dưới 10.000 m²', 'forest land, from 5,000 m² to below 10,000 m²', { atLeast: 5000, lessThan: 10000 }, '25 0 0 0 0 25 25'),
        row('Đất rừng từ 10.000 m² trở lên', 'forest land, 10,000 m² or more', { atLeast: 10000 }, '30 5 5 5 20 30 30'),
      ]),
    ]),
    item(14, 'Chăn nuôi', 'livestock', [
      part('cattle', [
        row('Hộ có 1 con trâu, bò, ngựa', '1 buffalo, cow or horse', exactly(1), '0 10 0 0 0 0 5'),
        row('Hộ có 2 con trâu, bò, ngựa', '2 buffaloes, cows or horses', exactly(2), '0 20 10 0 5 0 10'),
        row('Hộ có từ 3 con trâu, bò, ngựa trở lên', '3 buffaloes, cows or horses, or more', { atLeast: 3 }, '20 30 20 30 10 25 15'),
      ]),
      part('pigs-and-goats', [
        row('Từ 10 con lợn, dê, cừu trở lên', '10 pigs, goats or sheep, or more', { atLeast: 10 }, '10 5 10 10 5 5 10'),
      ]),
      part('poultry', [
        row('Từ 100 con gà, vịt, ngan, ngỗng, chim trở lên', '100 chickens, ducks, geese or birds, or more', { atLeast: 100 }, '10 15 10 5 5 15 15'),
      ]),
      part('aquaculture', [
        row('Hộ có nuôi trồng thủy sản', 'fish or shellfish farming', { is: true }, '5 5 0 0 5 0 10'),
      ]),
    ]),
    item(15, 'Vùng', 'region', [
      part('region', [
        row('Đồng bằng sông Hồng', 'Red River Delta', { is: 'red-river-delta' }, '0 0 0 0 0 0 10'),
        row('Trung du và miền núi phía Bắc', 'Northern Midlands and Mountains', { is: 'northern-midlands-mountains' }, '0 0 0 0 0 0 0'),
        row('Bắc Trung Bộ và duyên hải miền Trung', 'North Central and Central Coast', { is: 'north-central-and-central-coast' }, '0 0 0 0 0 0 10'),
        row('Tây Nguyên', 'Central Highlands', { is: 'central-highlands' }, '0 0 0 0 0 0 15'),
        row('Đông Nam Bộ', 'Southeast', { is: 'southeast' }, '0 0 0 0 0 0 20'),
        row('Đồng bằng sông Cửu Long', 'Mekong Delta', { is: 'mekong-delta' }, '0 0 0 0 0 0 15'),
        row('Các thành phố trực thuộc Trung ương', 'centrally run cities', { is: 'central-cities' }, '0 0 0 0 0 0 25'),
      ]),
    ]),
  ];
}

const TWO_MOTORBIKES: OtherReading = {
  sheet: 'rural-north-central-and-central-coast',
  points: 40,
  note: {
    vi: 'Mẫu số 3.3 và Mẫu số 3.7 của văn bản hợp nhất in 30; Mẫu số 3.7 của Thông tư số 02/2022/TT-BLĐTBXH in 40',
    en: 'form 3.3 and form 3.7 of the consolidated text print 30, form 3.7 of Circular 02/2022/TT-BLĐTBXH prints 40',
  },
};

const THREE_MOTORBIKES: OtherReading = {
  sheet: 'rural-central-highlands',
  points: 40,
  note: { vi: 'Mẫu số 3.3 in 30, Mẫu số 3.8 in 40', en: 'form 3.3 prints 30, form 3.8 prints 40' },
};

const ONE_TELEVISION: OtherReading = {
  sheet: 'rural-northern-midlands-mountains',
  points: 0,
  note: {
    vi: 'Mẫu số 3.3 in 0, Mẫu số 3.6 không in dòng này; hai cách đọc cho cùng một điểm',
    en: 'form 3.3 prints 0, form 3.6 does not print the row; both readings give the same points',
  },
};

function item(number: number, vi: string, en: string, parts: readonly ScorePart[]): ScoreItem {
  return { number, name: { vi, en }, parts };
}

function part(question: string, rows: readonly ScoreRow[]): ScorePart {
  return { question, rows };
}

function row(
  vi: string,
  en: string,
  test: AnswerTest,
  points: string,
  otherReadings?: readonly OtherReading[],
): ScoreRow {
  return {
    name: { vi, en },
    ...test,
    points: points.split(' ').map(Number),
    ...(otherReadings === undefined ? {} : { otherReadings }),
  };
}

function exactly(count: number): AnswerTest {
  return { atLeast: count, lessThan: count + 1 };
}
