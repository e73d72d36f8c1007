import { describe, expect, test } from 'vitest';
import {
  classifyHousehold,
  defineLocalPovertyStandard,
  householdClassNames,
  lowIncomeWorker,
} from '../../../src/poverty/index.js';
import { deprivationNames } from '../../../src/poverty/households/deprivation.js';
import { bothOf, bothSaidOf, problemsOf } from '../figures.js';

const bothTold = (...[standard, household]: Parameters<typeof classifyHousehold>) =>
  bothOf(classifyHousehold(standard, household));
const warningsOf = (...[standard, household]: Parameters<typeof classifyHousehold>) =>
  classifyHousehold(standard, household).warnings;

test('what indicators and classes are called', () => {
  expect(deprivationNames).toEqual({
    employment: { vi: 'việc làm', en: 'employment' },
    dependants: { vi: 'người phụ thuộc trong hộ gia đình', en: 'dependants in the household' },
    nutrition: { vi: 'dinh dưỡng', en: 'nutrition' },
    'health-insurance': { vi: 'bảo hiểm y tế', en: 'health insurance' },
    'adult-education': { vi: 'trình độ giáo dục của người lớn', en: 'education of adults' },
    'child-schooling': { vi: 'tình trạng đi học của trẻ em', en: 'schooling of children' },
    'housing-quality': { vi: 'chất lượng nhà ở', en: 'quality of the dwelling' },
    'housing-area': { vi: 'diện tích nhà ở bình quân đầu người', en: 'dwelling area per person' },
    water: { vi: 'nguồn nước sinh hoạt', en: 'source of domestic water' },
    toilet: { vi: 'nhà tiêu hợp vệ sinh', en: 'hygienic latrine' },
    telecom: { vi: 'sử dụng dịch vụ viễn thông', en: 'use of telecommunication' },
    'information-means': {
      vi: 'phương tiện phục vụ tiếp cận thông tin',
      en: 'means of access to information',
    },
    'medical-services': { vi: 'tiếp cận các dịch vụ y tế', en: 'access to medical services' },
    'information-assets': {
      vi: 'tài sản phục vụ tiếp cận thông tin',
      en: 'assets for access to information',
    },
  });
  expect(householdClassNames).toEqual({
    poor: { vi: 'hộ nghèo', en: 'poor household' },
    'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor household' },
    'average-living-standard': {
      vi: 'hộ có mức sống trung bình',
      en: 'household of average living standard',
    },
    above: { vi: 'hộ có thu nhập trên các mức của chuẩn', en: 'household above all lines of the standard' },
  });
});

describe('the whole text of a class', () => {
  test('by income and states', () => {
    expect(
      bothTold('vn-2022', {
        subject: { vi: 'Hộ A', en: 'Household A' },
        date: '2025-12-31',
        area: 'rural',
        income: '1000000',
        deprivations: {
          water: 'deprived',
          toilet: 'deprived',
          nutrition: 'not-applicable',
          telecom: 'not-deprived',
        },
      }),
    ).toEqual([
      [
        'Hộ A: chưa xác định được loại hộ theo chuẩn nghèo đa chiều giai đoạn 2021-2025 (thiếu số liệu về việc làm, người phụ thuộc trong hộ gia đình, bảo hiểm y tế, trình độ giáo dục của người lớn, tình trạng đi học của trẻ em, chất lượng nhà ở, diện tích nhà ở bình quân đầu người, phương tiện phục vụ tiếp cận thông tin); có thể là: hộ nghèo, hộ cận nghèo.',
        '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập 1.000.000 đồng/người/tháng, thấp hơn mức 1.500.000 đồng/người/tháng là 500.000 đồng/người/tháng (33,33%).',
        '  Thu nhập 1.000.000 đồng/người/tháng, thấp hơn mức 2.250.000 đồng/người/tháng là 1.250.000 đồng/người/tháng (55,56%).',
        '  Tiêu chí: nông thôn, hộ nghèo: thu nhập đến 1.500.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
        '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Tiêu chí: nông thôn, hộ cận nghèo: thu nhập đến 1.500.000 đồng/người/tháng và dưới 3 chỉ số thiếu hụt.',
        '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Đã xác định 2 chỉ số thiếu hụt; còn 8 chỉ số thiếu hụt chưa rõ.',
        '    Nguồn nước sinh hoạt: thiếu hụt, theo số liệu đã cho.',
        '      Căn cứ: mục I.6 Phụ lục IV Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '    Nhà tiêu hợp vệ sinh: thiếu hụt, theo số liệu đã cho.',
        '      Căn cứ: mục 5.2 Mẫu số 3.2 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
      ],
      [
        'Household A: the class by the multidimensional poverty standard titled 2021-2025 cannot be told (it needs employment, dependants in the household, health insurance, education of adults, schooling of children, quality of the dwelling, dwelling area per person, means of access to information); it may be: poor household, near-poor household.',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
        '  The income, 1,000,000 VND/person/month, is 500,000 VND/person/month (33.33%) below the line of 1,500,000 VND/person/month.',
        '  The income, 1,000,000 VND/person/month, is 1,250,000 VND/person/month (55.56%) below the line of 2,250,000 VND/person/month.',
        '  The rule: rural, poor household: income of up to 1,500,000 VND/person/month and at least 3 deprivations.',
        '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  The rule: rural, near-poor household: income of up to 1,500,000 VND/person/month and fewer than 3 deprivations.',
        '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Known so far: 2 deprivations; possibly 8 more.',
        '    Source of domestic water: deprived, as given.',
        '      Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex IV, section I.6 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '    Hygienic latrine: deprived, as given.',
        '      Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.2, section 5.2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
      ],
    ]);
  });

  test('by facts, with the member who decides', () => {
    expect(
      bothTold('vn-2022', {
        area: 'urban',
        income: '2000000',
        facts: {
          waterSource: 'other',
          hygienicLatrine: false,
          members: [
            { age: 70, work: 'outside-labour-force' },
            { age: 41, insurance: 'uninsured', work: 'looking-for-work' },
            { age: 12 },
          ],
        },
      }),
    ).toEqual([
      [
        'Hộ ở khu vực thành thị: hộ nghèo, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
        '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập bằng đúng mức 2.000.000 đồng/người/tháng.',
        '  Thu nhập 2.000.000 đồng/người/tháng, thấp hơn mức 3.000.000 đồng/người/tháng là 1.000.000 đồng/người/tháng (33,33%).',
        '  Tiêu chí: thành thị, hộ nghèo: thu nhập đến 2.000.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
        '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Đã xác định 4 chỉ số thiếu hụt; còn 7 chỉ số thiếu hụt chưa rõ.',
        '    Việc làm: thiếu hụt (thành viên thứ 2, 41 tuổi).',
        '      Căn cứ: mục 1.1 Mẫu số 3.2 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '    Bảo hiểm y tế: thiếu hụt (thành viên thứ 2, 41 tuổi).',
        '      Căn cứ: mục 2.2 Mẫu số 3.2 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '    Trình độ giáo dục của người lớn: không áp dụng (hộ không có thành viên thuộc đối tượng xét).',
        '      Căn cứ: mục 3.1 Mẫu số 3.2 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '    Nguồn nước sinh hoạt: thiếu hụt, không tiếp cận được nguồn nước sạch (nước máy, giếng khoan, giếng đào được bảo vệ, khe/mó được bảo vệ, nước mua, nước đóng chai bình).',
        '      Căn cứ: mục I.6 Phụ lục IV Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '    Nhà tiêu hợp vệ sinh: thiếu hụt (không sử dụng hố xí, nhà tiêu hợp vệ sinh).',
        '      Căn cứ: mục 5.2 Mẫu số 3.2 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '  Giả định: Thu nhập lấy theo số đã cho; khi rà soát, thu nhập được xác định bằng điểm theo phiếu của thông tư.',
      ],
      [
        'An urban household: poor household, by the multidimensional poverty standard titled 2021-2025.',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
        '  The income is just that of the line, 2,000,000 VND/person/month.',
        '  The income, 2,000,000 VND/person/month, is 1,000,000 VND/person/month (33.33%) below the line of 3,000,000 VND/person/month.',
        '  The rule: urban, poor household: income of up to 2,000,000 VND/person/month and at least 3 deprivations.',
        '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Known so far: 4 deprivations; possibly 7 more.',
        '    Employment: deprived (member 2, aged 41).',
        '      Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.2, section 1.1 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '    Health insurance: deprived (member 2, aged 41).',
        '      Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.2, section 2.2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '    Education of adults: not applicable (it concerns nobody in the household).',
        '      Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.2, section 3.1 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '    Source of domestic water: deprived, no clean source of domestic water (piped, drilled well, protected dug well, protected spring, bought or bottled water).',
        '      Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex IV, section I.6 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '    Hygienic latrine: deprived (no hygienic latrine).',
        '      Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.2, section 5.2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '  Assumed: The income is taken as it is given; in a review the scores of the circular stand for it.',
      ],
    ]);
  });

  test('by scores, alone and beside an income that does not go with them', () => {
    const scores = { circular: '07/2021/TT-BLĐTBXH', incomeScore: 140, deprivationScore: 30 } as const;
    expect(bothTold('vn-2022', { area: 'rural', scores })).toEqual([
      [
        'Hộ ở khu vực nông thôn: hộ nghèo, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
        '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
        '  Điểm A: 140 điểm (Thông tư số 07/2021/TT-BLĐTBXH), tương đương thu nhập đến 1.500.000 đồng/người/tháng.',
        '    Căn cứ: điểm a khoản 1 Điều 1 Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '  Điểm B: 30 điểm, mỗi chỉ số thiếu hụt 10 điểm.',
        '  Tiêu chí: nông thôn, hộ nghèo: thu nhập đến 1.500.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
        '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Có 3 chỉ số thiếu hụt.',
      ],
      [
        'A rural household: poor household, by the multidimensional poverty standard titled 2021-2025.',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
        '  Score A: 140 points (Circular 07/2021/TT-BLĐTBXH), which stands for an income of up to 1,500,000 VND/person/month.',
        '    Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1, point a (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '  Score B: 30 points, 10 points for each deprivation.',
        '  The rule: rural, poor household: income of up to 1,500,000 VND/person/month and at least 3 deprivations.',
        '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  It has 3 deprivations.',
      ],
    ]);
    expect(warningsOf('vn-2022', { area: 'rural', scores, income: '1600000' })).toEqual([
      {
        code: 'income-and-score-differ',
        text: {
          vi: 'Thu nhập đã cho không phù hợp với điểm thu nhập; loại hộ được xét theo điểm.',
          en: 'The income that is given does not go with the score of income; the class goes by the score.',
        },
      },
    ]);
    expect(warningsOf('vn-2022', { area: 'rural', scores, income: '1500000' })).toEqual([]);
    expect(warningsOf('vn-2022', { area: 'urban', scores, income: '3000001' })).toEqual([
      {
        code: 'income-and-score-differ',
        text: {
          vi: 'Thu nhập đã cho không phù hợp với điểm thu nhập; loại hộ được xét theo điểm.',
          en: 'The income that is given does not go with the score of income; the class goes by the score.',
        },
      },
    ]);
  });

  test('above all lines, of no class, and of a standard by income alone', () => {
    expect(bothTold('vn-2022', { area: 'rural', income: '9000000' })).toEqual([
      [
        'Hộ ở khu vực nông thôn: hộ có thu nhập trên các mức của chuẩn, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
        '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập 9.000.000 đồng/người/tháng, cao hơn mức 1.500.000 đồng/người/tháng là 7.500.000 đồng/người/tháng (500%).',
        '  Thu nhập 9.000.000 đồng/người/tháng, cao hơn mức 2.250.000 đồng/người/tháng là 6.750.000 đồng/người/tháng (300%).',
        '  Chưa xác định được chỉ số thiếu hụt nào; còn 12 chỉ số thiếu hụt chưa rõ.',
      ],
      [
        'A rural household: household above all lines of the standard, by the multidimensional poverty standard titled 2021-2025.',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
        '  The income, 9,000,000 VND/person/month, is 7,500,000 VND/person/month (500%) above the line of 1,500,000 VND/person/month.',
        '  The income, 9,000,000 VND/person/month, is 6,750,000 VND/person/month (300%) above the line of 2,250,000 VND/person/month.',
        '  Known so far: no deprivations; possibly 12 more.',
      ],
    ]);
    expect(bothTold('vn-2011', { area: 'rural', income: '400500' })).toEqual([
      [
        'Hộ ở khu vực nông thôn: không thuộc loại hộ nào theo chuẩn nghèo giai đoạn 2011-2015 (thu nhập nằm giữa hai mức của chuẩn nên theo đúng câu chữ không thuộc loại hộ nào).',
        '  Căn cứ: Quyết định số 09/2011/QĐ-TTg ngày 30/01/2011 của Thủ tướng Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập 400.500 đồng/người/tháng, cao hơn mức 400.000 đồng/người/tháng là 500 đồng/người/tháng (0,13%).',
        '  Thu nhập 400.500 đồng/người/tháng, thấp hơn mức 520.000 đồng/người/tháng là 119.500 đồng/người/tháng (22,98%).',
        '  Tiêu chí: nông thôn, hộ nghèo: thu nhập đến 400.000 đồng/người/tháng.',
        '    Căn cứ: Quyết định số 09/2011/QĐ-TTg ngày 30/01/2011 của Thủ tướng Chính phủ (dẫn theo YourVietnam).',
        '  Tiêu chí: nông thôn, hộ cận nghèo: thu nhập từ 401.000 đến 520.000 đồng/người/tháng.',
        '    Căn cứ: Quyết định số 09/2011/QĐ-TTg ngày 30/01/2011 của Thủ tướng Chính phủ (dẫn theo YourVietnam).',
      ],
      [
        'A rural household: of no class by the poverty standard titled 2011-2015 (the income lies between two bands of the standard, so by the letter it belongs to no class).',
        '  Source: Decision 09/2011/QĐ-TTg of 2011-01-30 (secondary source).',
        '  The income, 400,500 VND/person/month, is 500 VND/person/month (0.13%) above the line of 400,000 VND/person/month.',
        '  The income, 400,500 VND/person/month, is 119,500 VND/person/month (22.98%) below the line of 520,000 VND/person/month.',
        '  The rule: rural, poor household: income of up to 400,000 VND/person/month.',
        '    Source: Decision 09/2011/QĐ-TTg of 2011-01-30 (as quoted by YourVietnam).',
        '  The rule: rural, near-poor household: income of at least 401,000 up to 520,000 VND/person/month.',
        '    Source: Decision 09/2011/QĐ-TTg of 2011-01-30 (as quoted by YourVietnam).',
      ],
    ]);
    expect(bothTold('vn-2006', { area: 'urban', income: '300000', deprivationCount: 3 })).toEqual([
      [
        'Hộ ở khu vực thành thị: chưa xác định được loại hộ theo chuẩn nghèo giai đoạn 2006-2010 (chưa xác định được chuẩn phân loại hộ trên các mức thu nhập này như thế nào); có thể là: hộ cận nghèo, hộ có thu nhập trên các mức của chuẩn.',
        '  Căn cứ: Quyết định số 170/2005/QĐ-TTg ngày 08/7/2005 của Thủ tướng Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập 300.000 đồng/người/tháng, cao hơn mức 260.000 đồng/người/tháng là 40.000 đồng/người/tháng (15,38%).',
        '  Lưu ý: Chuẩn này chỉ xét thu nhập; các chỉ số thiếu hụt không được tính.',
      ],
      [
        'An urban household: the class by the poverty standard titled 2006-2010 cannot be told (it is not established how the standard classifies households above its lines); it may be: near-poor household, household above all lines of the standard.',
        '  Source: Decision 170/2005/QĐ-TTg of 2005-07-08 (secondary source).',
        '  The income, 300,000 VND/person/month, is 40,000 VND/person/month (15.38%) above the line of 260,000 VND/person/month.',
        '  Note: This standard goes by income alone; deprivations do not count.',
      ],
    ]);
    expect(bothTold('vn-2016', { area: 'urban', income: '1100000', deprivationCount: 3 })).toEqual([
      [
        'Hộ ở khu vực thành thị: hộ nghèo, theo chuẩn nghèo đa chiều giai đoạn 2016-2020.',
        '  Căn cứ: Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Điều 2 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập 1.100.000 đồng/người/tháng, cao hơn mức 900.000 đồng/người/tháng là 200.000 đồng/người/tháng (22,22%).',
        '  Thu nhập 1.100.000 đồng/người/tháng, thấp hơn mức 1.300.000 đồng/người/tháng là 200.000 đồng/người/tháng (15,38%).',
        '  Thu nhập 1.100.000 đồng/người/tháng, thấp hơn mức 1.950.000 đồng/người/tháng là 850.000 đồng/người/tháng (43,59%).',
        '  Tiêu chí: thành thị, hộ nghèo: thu nhập đến 900.000 đồng/người/tháng; hoặc thu nhập trên 900.000 đến 1.300.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
        '    Căn cứ: Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ (dẫn theo nguonluc.com.vn).',
        '  Có 3 chỉ số thiếu hụt.',
        '  Giả định: Thu nhập lấy theo số đã cho; khi rà soát, thu nhập được xác định bằng điểm theo phiếu của thông tư.',
      ],
      [
        'An urban household: poor household, by the multidimensional poverty standard titled 2016-2020.',
        '  Source: Decision 59/2015/QĐ-TTg of 2015-11-19 (secondary source).',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 2 (secondary source).',
        '  The income, 1,100,000 VND/person/month, is 200,000 VND/person/month (22.22%) above the line of 900,000 VND/person/month.',
        '  The income, 1,100,000 VND/person/month, is 200,000 VND/person/month (15.38%) below the line of 1,300,000 VND/person/month.',
        '  The income, 1,100,000 VND/person/month, is 850,000 VND/person/month (43.59%) below the line of 1,950,000 VND/person/month.',
        '  The rule: urban, poor household: income of up to 900,000 VND/person/month; or income of more than 900,000 up to 1,300,000 VND/person/month and at least 3 deprivations.',
        '    Source: Decision 59/2015/QĐ-TTg of 2015-11-19 (as quoted by nguonluc.com.vn).',
        '  It has 3 deprivations.',
        '  Assumed: The income is taken as it is given; in a review the scores of the circular stand for it.',
      ],
    ]);
  });

  test('of which income or deprivations are open', () => {
    expect(bothTold('vn-2022', { area: 'rural', deprivationCount: 3 })).toEqual([
      [
        'Hộ ở khu vực nông thôn: chưa xác định được loại hộ theo chuẩn nghèo đa chiều giai đoạn 2021-2025 (thiếu số liệu về thu nhập bình quân đầu người/tháng); có thể là: hộ nghèo, hộ có mức sống trung bình, hộ có thu nhập trên các mức của chuẩn.',
        '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
        '  Tiêu chí: nông thôn, hộ nghèo: thu nhập đến 1.500.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
        '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Tiêu chí: nông thôn, hộ có mức sống trung bình: thu nhập trên 1.500.000 đến 2.250.000 đồng/người/tháng.',
        '    Căn cứ: chú thích 2 Phụ lục VIII Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '  Có 3 chỉ số thiếu hụt.',
      ],
      [
        'A rural household: the class by the multidimensional poverty standard titled 2021-2025 cannot be told (it needs the monthly income per person); it may be: poor household, household of average living standard, household above all lines of the standard.',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
        '  The rule: rural, poor household: income of up to 1,500,000 VND/person/month and at least 3 deprivations.',
        '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  The rule: rural, household of average living standard: income of more than 1,500,000 up to 2,250,000 VND/person/month.',
        '    Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Annex VIII, note 2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '  It has 3 deprivations.',
      ],
    ]);
    expect(bothTold('vn-2022', { area: 'rural', income: '1000000' })).toEqual([
      [
        'Hộ ở khu vực nông thôn: chưa xác định được loại hộ theo chuẩn nghèo đa chiều giai đoạn 2021-2025 (thiếu số liệu về các chỉ số thiếu hụt); có thể là: hộ nghèo, hộ cận nghèo.',
        '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập 1.000.000 đồng/người/tháng, thấp hơn mức 1.500.000 đồng/người/tháng là 500.000 đồng/người/tháng (33,33%).',
        '  Thu nhập 1.000.000 đồng/người/tháng, thấp hơn mức 2.250.000 đồng/người/tháng là 1.250.000 đồng/người/tháng (55,56%).',
        '  Tiêu chí: nông thôn, hộ nghèo: thu nhập đến 1.500.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
        '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Tiêu chí: nông thôn, hộ cận nghèo: thu nhập đến 1.500.000 đồng/người/tháng và dưới 3 chỉ số thiếu hụt.',
        '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Chưa xác định được chỉ số thiếu hụt nào; còn 12 chỉ số thiếu hụt chưa rõ.',
      ],
      [
        'A rural household: the class by the multidimensional poverty standard titled 2021-2025 cannot be told (it needs the deprivations); it may be: poor household, near-poor household.',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
        '  The income, 1,000,000 VND/person/month, is 500,000 VND/person/month (33.33%) below the line of 1,500,000 VND/person/month.',
        '  The income, 1,000,000 VND/person/month, is 1,250,000 VND/person/month (55.56%) below the line of 2,250,000 VND/person/month.',
        '  The rule: rural, poor household: income of up to 1,500,000 VND/person/month and at least 3 deprivations.',
        '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  The rule: rural, near-poor household: income of up to 1,500,000 VND/person/month and fewer than 3 deprivations.',
        '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Known so far: no deprivations; possibly 12 more.',
      ],
    ]);
  });

  test('under a local standard', () => {
    const city = defineLocalPovertyStandard({
      id: 'city-x',
      name: { vi: 'chuẩn nghèo của thành phố X', en: 'poverty standard of city X' },
      national: 'vn-2022',
      validity: { from: '2022-01-01', to: '2025-12-31' },
      citation: { source: { kind: 'publication', title: 'Made-up text' }, provenance: 'secondary' },
      incomeLines: [{ line: 'income', area: 'urban', upTo: '3000000' }],
    });
    const household = { area: 'urban', income: '2600000', deprivationCount: 3 } as const;
    const both = classifyHousehold(city, household);
    expect(both.local).toMatchObject({
      id: 'city-x',
      name: { vi: 'chuẩn nghèo của thành phố X', en: 'poverty standard of city X' },
      class: 'poor',
    });
    expect(bothTold(city, household)).toEqual([
      [
        'Hộ ở khu vực thành thị: hộ có mức sống trung bình, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
        '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập 2.600.000 đồng/người/tháng, cao hơn mức 2.000.000 đồng/người/tháng là 600.000 đồng/người/tháng (30%).',
        '  Thu nhập 2.600.000 đồng/người/tháng, thấp hơn mức 3.000.000 đồng/người/tháng là 400.000 đồng/người/tháng (13,33%).',
        '  Tiêu chí: thành thị, hộ có mức sống trung bình: thu nhập trên 2.000.000 đến 3.000.000 đồng/người/tháng.',
        '    Căn cứ: chú thích 2 Phụ lục VIII Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '  Có 3 chỉ số thiếu hụt.',
        '  Hộ ở khu vực thành thị: hộ nghèo, theo chuẩn nghèo của thành phố X.',
        '    Căn cứ: Made-up text (theo nguồn thứ cấp).',
        '    Tiêu chí: thành thị, hộ nghèo: thu nhập đến 3.000.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
        '      Căn cứ: Made-up text (theo nguồn thứ cấp).',
        '    Có 3 chỉ số thiếu hụt.',
      ],
      [
        'An urban household: household of average living standard, by the multidimensional poverty standard titled 2021-2025.',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
        '  The income, 2,600,000 VND/person/month, is 600,000 VND/person/month (30%) above the line of 2,000,000 VND/person/month.',
        '  The income, 2,600,000 VND/person/month, is 400,000 VND/person/month (13.33%) below the line of 3,000,000 VND/person/month.',
        '  The rule: urban, household of average living standard: income of more than 2,000,000 up to 3,000,000 VND/person/month.',
        '    Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Annex VIII, note 2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '  It has 3 deprivations.',
        '  An urban household: poor household, by the poverty standard of city X.',
        '    Source: Made-up text (secondary source).',
        '    The rule: urban, poor household: income of up to 3,000,000 VND/person/month and at least 3 deprivations.',
        '      Source: Made-up text (secondary source).',
        '    It has 3 deprivations.',
      ],
    ]);
    const on = (date: string) =>
      warningsOf(city, { ...household, date }).map(({ code, text }) => [code, text]);
    expect(on('2021-12-31')).toEqual([
      [
        'standard-not-applied',
        {
          vi: 'Ngày 31/12/2021 không thuộc thời gian áp dụng chuẩn nghèo của thành phố X; đề nghị kiểm tra lại.',
          en: 'The poverty standard of city X is not applied on 2021-12-31; please check.',
        },
      ],
    ]);
    expect([on('2022-01-01'), on('2025-12-31')]).toEqual([[], []]);
    expect(on('2026-01-01')).toEqual([
      [
        'standard-not-applied',
        {
          vi: 'Ngày 01/01/2026 không thuộc thời gian áp dụng chuẩn nghèo của thành phố X; đề nghị kiểm tra lại.',
          en: 'The poverty standard of city X is not applied on 2026-01-01; please check.',
        },
      ],
    ]);
    expect(on('2027-01-01')).toEqual([
      [
        'standard-not-applied',
        {
          vi: 'Ngày 01/01/2027 không thuộc thời gian áp dụng chuẩn nghèo đa chiều giai đoạn 2021-2025; đề nghị kiểm tra lại.',
          en: 'The multidimensional poverty standard titled 2021-2025 is not applied on 2027-01-01; please check.',
        },
      ],
      [
        'standard-not-applied',
        {
          vi: 'Ngày 01/01/2027 không thuộc thời gian áp dụng chuẩn nghèo của thành phố X; đề nghị kiểm tra lại.',
          en: 'The poverty standard of city X is not applied on 2027-01-01; please check.',
        },
      ],
    ]);
    expect(warningsOf('vn-2022', { ...household, date: '2022-01-01' })).toEqual([]);
    expect(warningsOf('vn-2022', { ...household, date: '2026-12-31' })).toEqual([]);
    expect(warningsOf('vn-2022', { ...household, date: '2027-01-01' }).map(({ code }) => code)).toEqual([
      'standard-not-applied',
    ]);
    expect(
      problemsOf(() => classifyHousehold(city, { ...household, deprivations: { x: 'deprived' } })),
    ).toEqual([['no-such-member', 'household.deprivations.x']]);
  });
});

test('facts that a standard does not take, and rules that are not confirmed', () => {
  const facts = { waterSource: 'other' } as const;
  const told = (standard: 'vn-2006' | 'vn-2011' | 'vn-2016' | 'vn-2022' | 'vn-2027', income: string) =>
    warningsOf(standard, { area: 'rural', income, facts }).map(({ code, text }) => [code, text.vi, text.en]);
  expect(told('vn-2006', '100000')).toEqual([
    [
      'facts-not-used',
      'Điều kiện thiếu hụt của chuẩn này chưa đối chiếu với văn bản gốc nên thông tin của hộ không được dùng; hãy cho biết từng chỉ số.',
      'The conditions of this standard are not established, so the facts were not used; give the state of each indicator.',
    ],
  ]);
  expect(told('vn-2016', '900000')).toEqual([
    [
      'facts-not-used',
      'Điều kiện thiếu hụt của chuẩn này chưa đối chiếu với văn bản gốc nên thông tin của hộ không được dùng; hãy cho biết từng chỉ số.',
      'The conditions of this standard are not established, so the facts were not used; give the state of each indicator.',
    ],
  ]);
  expect(told('vn-2022', '900000')).toEqual([]);
  expect(told('vn-2027', '900000')).toEqual([
    [
      'facts-not-used',
      'Điều kiện thiếu hụt của chuẩn này chưa đối chiếu với văn bản gốc nên thông tin của hộ không được dùng; hãy cho biết từng chỉ số.',
      'The conditions of this standard are not established, so the facts were not used; give the state of each indicator.',
    ],
  ]);
});

test('what is wrong with a household is said', () => {
  const said = (standard: unknown, household: object) => () =>
    classifyHousehold(standard as 'vn-2022', household as { area: 'rural' });
  expect(bothSaidOf(said(5, { area: 'rural' }))).toEqual([
    ['standard: expected the id of a national standard, or what defineLocalPovertyStandard returned'],
    ['standard: phải là mã của chuẩn quốc gia hoặc kết quả của defineLocalPovertyStandard'],
  ]);
  expect(bothSaidOf(said(null, { area: 'rural' }))).toEqual([
    ['standard: expected the id of a national standard, or what defineLocalPovertyStandard returned'],
    ['standard: phải là mã của chuẩn quốc gia hoặc kết quả của defineLocalPovertyStandard'],
  ]);
  expect(bothSaidOf(said({ id: 'x' }, { area: 'rural' }))).toEqual([
    ['standard: expected the id of a national standard, or what defineLocalPovertyStandard returned'],
    ['standard: phải là mã của chuẩn quốc gia hoặc kết quả của defineLocalPovertyStandard'],
  ]);
  expect(
    bothSaidOf(
      said('vn-2022', {
        area: 'rural',
        scores: { circular: '07/2021/TT-BLĐTBXH', incomeScore: 140, deprivationScore: 1000 },
        deprivations: { water: 'not-applicable', watter: 'deprived' },
        deprivationCount: 13,
      }),
    ),
  ).toEqual([
    [
      'household.scores.deprivationScore: expected 120 or less',
      'household.deprivations.watter: there is no watter in the indicators of the standard; did you mean “water”?',
      'household.deprivationCount: contradiction: 13 deprivations, where 0–11 follow from the rest',
    ],
    [
      'household.scores.deprivationScore: không được quá 120',
      'household.deprivations.watter: không có watter trong các chỉ số của chuẩn nghèo; có phải là “water”?',
      'household.deprivationCount: mâu thuẫn: 13 chỉ số thiếu hụt, trong khi phần còn lại cho 0–11',
    ],
  ]);
  expect(
    bothSaidOf(
      said('vn-2022', {
        area: 'rural',
        scores: { circular: '07/2021/TT-BLĐTBXH', incomeScore: 140, deprivationScore: 30 },
        deprivationCount: 5,
      }),
    ),
  ).toEqual([
    ['household.scores.deprivationScore: contradiction: 3 deprivations, where 5 follow from the rest'],
    ['household.scores.deprivationScore: mâu thuẫn: 3 chỉ số thiếu hụt, trong khi phần còn lại cho 5'],
  ]);
});

describe('a worker of low income, in full', () => {
  const both = (worker: Parameters<typeof lowIncomeWorker>[0]) => {
    const found = lowIncomeWorker(worker);
    return [found.warnings, ...bothOf(found)];
  };

  test('in each case', () => {
    expect(both({ area: 'rural', income: '2200000', householdClass: 'average-living-standard' })).toEqual([
      [],
      [
        'Người lao động: là người lao động có thu nhập thấp (hộ có mức sống trung bình; mức thu nhập đến 2,25 triệu đồng/người/tháng).',
        '  Căn cứ: Nghị định số 30/2025/NĐ-CP ngày 24/02/2025 của Chính phủ (dẫn theo Báo Mới).',
      ],
      [
        'The worker: a low-income worker (household of average living standard; income of up to 2.25 million VND/person/month).',
        '  Source: Decree 30/2025/NĐ-CP of 2025-02-24 (as quoted by Báo Mới).',
      ],
    ]);
    expect(both({ area: 'rural', income: '2250001', householdClass: 'above' })).toEqual([
      [],
      [
        'Người lao động: không phải người lao động có thu nhập thấp (hộ có thu nhập trên các mức của chuẩn; mức thu nhập đến 2,25 triệu đồng/người/tháng, không gồm hộ nghèo, hộ cận nghèo).',
        '  Căn cứ: Nghị định số 30/2025/NĐ-CP ngày 24/02/2025 của Chính phủ (dẫn theo Báo Mới).',
      ],
      [
        'The worker: not a low-income worker (household above all lines of the standard; income of up to 2.25 million VND/person/month, poor and near-poor households excluded).',
        '  Source: Decree 30/2025/NĐ-CP of 2025-02-24 (as quoted by Báo Mới).',
      ],
    ]);
    expect(both({ area: 'rural', income: '1000000', householdClass: 'poor' })).toEqual([
      [],
      [
        'Người lao động: không phải người lao động có thu nhập thấp (hộ nghèo; mức thu nhập đến 2,25 triệu đồng/người/tháng, không gồm hộ nghèo, hộ cận nghèo).',
        '  Căn cứ: Nghị định số 30/2025/NĐ-CP ngày 24/02/2025 của Chính phủ (dẫn theo Báo Mới).',
      ],
      [
        'The worker: not a low-income worker (poor household; income of up to 2.25 million VND/person/month, poor and near-poor households excluded).',
        '  Source: Decree 30/2025/NĐ-CP of 2025-02-24 (as quoted by Báo Mới).',
      ],
    ]);
    expect(both({ area: 'urban' })).toEqual([
      [],
      [
        'Người lao động: chưa xác định được có phải người lao động có thu nhập thấp hay không (thiếu số liệu về thu nhập bình quân đầu người/tháng, loại hộ).',
        '  Căn cứ: Nghị định số 30/2025/NĐ-CP ngày 24/02/2025 của Chính phủ (dẫn theo Báo Mới).',
      ],
      [
        'The worker: whether it is a low-income worker cannot be told (it needs the monthly income per person, the class of the household).',
        '  Source: Decree 30/2025/NĐ-CP of 2025-02-24 (as quoted by Báo Mới).',
      ],
    ]);
    expect(
      both({ area: 'urban', income: { value: '2.5', unit: 'millionVND/person/month' }, date: '2027-01-01' }),
    ).toEqual([
      [
        {
          code: 'outside-programme',
          text: {
            vi: 'Đối tượng này gắn với Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025 (Nghị định số 30/2025/NĐ-CP); ngày đã cho trước ngày ký Nghị định hoặc sau khi Chương trình kết thúc.',
            en: 'The category belongs to the programme of sustainable poverty reduction 2021-2025 (Decree 30/2025/NĐ-CP); the day is before the decree was signed or after the end of the programme.',
          },
        },
      ],
      [
        'Người lao động: chưa xác định được có phải người lao động có thu nhập thấp hay không (thiếu số liệu về loại hộ).',
        '  Căn cứ: Nghị định số 30/2025/NĐ-CP ngày 24/02/2025 của Chính phủ (dẫn theo Báo Mới).',
        '  Lưu ý: Đối tượng này gắn với Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025 (Nghị định số 30/2025/NĐ-CP); ngày đã cho trước ngày ký Nghị định hoặc sau khi Chương trình kết thúc.',
      ],
      [
        'The worker: whether it is a low-income worker cannot be told (it needs the class of the household).',
        '  Source: Decree 30/2025/NĐ-CP of 2025-02-24 (as quoted by Báo Mới).',
        '  Note: The category belongs to the programme of sustainable poverty reduction 2021-2025 (Decree 30/2025/NĐ-CP); the day is before the decree was signed or after the end of the programme.',
      ],
    ]);
    expect(
      both({
        area: 'urban',
        income: { value: '2500', unit: 'thousandVND/person/month' },
        date: '2025-06-01',
      }),
    ).toEqual([
      [],
      [
        'Người lao động: chưa xác định được có phải người lao động có thu nhập thấp hay không (thiếu số liệu về loại hộ).',
        '  Căn cứ: Nghị định số 30/2025/NĐ-CP ngày 24/02/2025 của Chính phủ (dẫn theo Báo Mới).',
      ],
      [
        'The worker: whether it is a low-income worker cannot be told (it needs the class of the household).',
        '  Source: Decree 30/2025/NĐ-CP of 2025-02-24 (as quoted by Báo Mới).',
      ],
    ]);
  });
});
