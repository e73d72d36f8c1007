import { describe, expect, test } from 'vitest';
import { householdSheet, householdSheetText, reviewHousehold } from '../../../src/poverty/index.js';
import { bothSaidOf } from '../../problems.js';
import { but, deprivedIn, forms, NO_TO_A, NOTHING } from './households.js';

const place = { area: 'rural', region: 'southeast' } as const;
const review = (household: object, by: unknown = forms) =>
  reviewHousehold(by as typeof forms, { ...place, ...household });
const said = (household: object, by: unknown = forms) => bothSaidOf(() => review(household, by));

describe('what is wrong with a household', () => {
  test('its answers', () => {
    expect(
      said({
        answers: {
          motorbike: 1,
          motorbikes: '1.5',
          electricity: 'much',
          cattle: 2e12,
          water: 'wel',
          'solid-roof': 1,
          'quick-1': 'yes',
          region: 'southeast',
          toilet: true,
        },
        deprivations: { telephone: 'deprived' },
      }),
    ).toEqual([
      [
        'household.answers.motorbike: unknown key: motorbike; did you mean “motorbikes”?',
        'household.answers.motorbikes: expected a whole number',
        'household.answers.electricity: wrong form “much”: expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
        'household.answers.cattle: expected 1,000,000,000,000 or less',
        'household.answers.water: expected one of: piped-or-bought, drilled-well, protected-source, other',
        'household.answers.solid-roof: expected true or false',
        'household.answers.quick-1: expected true or false',
        'household.answers.region: unknown key: region',
        'household.answers.toilet: expected one of: septic, other-hygienic, other',
        'household.deprivations.telephone: unknown key: telephone',
      ],
      [
        'household.answers.motorbike: khóa không hợp lệ: motorbike; có phải là “motorbikes”?',
        'household.answers.motorbikes: phải là số nguyên',
        'household.answers.electricity: không đúng dạng “much”: cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
        'household.answers.cattle: không được quá 1.000.000.000.000',
        'household.answers.water: phải là một trong các giá trị: piped-or-bought, drilled-well, protected-source, other',
        'household.answers.solid-roof: phải là true hoặc false',
        'household.answers.quick-1: phải là true hoặc false',
        'household.answers.region: khóa không hợp lệ: region',
        'household.answers.toilet: phải là một trong các giá trị: septic, other-hygienic, other',
        'household.deprivations.telephone: khóa không hợp lệ: telephone',
      ],
    ]);
    expect(said({ answers: { 'household-size': 2, workers: 3, dependants: 3 } })).toEqual([
      [
        'household.answers.workers: the part (3) is larger than its whole (2)',
        'household.answers.dependants: the part (3) is larger than its whole (2)',
      ],
      [
        'household.answers.workers: số thành phần (3) lớn hơn tổng số (2)',
        'household.answers.dependants: số thành phần (3) lớn hơn tổng số (2)',
      ],
    ]);
    expect(said({ answers: { 'household-size': 2, dependants: 0 }, members: [{ ageYears: 3 }] })).toEqual([
      [
        'household.answers.household-size: contradiction: the members give another number',
        'household.answers.dependants: contradiction: the members give another number',
      ],
      [
        'household.answers.household-size: mâu thuẫn: khác với danh sách thành viên',
        'household.answers.dependants: mâu thuẫn: khác với danh sách thành viên',
      ],
    ]);
    expect(said({ answers: { workers: 2 }, members: [{}] })).toEqual([
      ['household.answers.workers: the part (2) is larger than its whole (1)'],
      ['household.answers.workers: số thành phần (2) lớn hơn tổng số (1)'],
    ]);
  });

  test('its members, and its day', () => {
    expect(
      said({
        members: [
          { ageYears: 5, ageMonths: 59 },
          { ageYears: 5, ageMonths: 72 },
        ],
      }),
    ).toEqual([
      [
        'household.members[0].ageMonths: contradiction: 59 months are not 5 years',
        'household.members[1].ageMonths: contradiction: 72 months are not 5 years',
      ],
      [
        'household.members[0].ageMonths: mâu thuẫn: 59 tháng không phải 5 tuổi',
        'household.members[1].ageMonths: mâu thuẫn: 72 tháng không phải 5 tuổi',
      ],
    ]);
    expect(
      said({
        members: [
          { ageYears: 5, ageMonths: 60 },
          { ageYears: 5, ageMonths: 71 },
        ],
      }),
    ).toEqual([[''], ['']]);
    expect(said({ members: [], date: '2021-12-31' })).toEqual([
      [
        'household.members: expected 1 or more items',
        'household.date: the library knows of nothing in force on 2021-12-31',
      ],
      [
        'household.members: cần ít nhất 1 phần tử',
        'household.date: thư viện chưa có quy định có hiệu lực vào ngày 31/12/2021',
      ],
    ]);
    expect(said({ date: '2027-01-01' })).toEqual([
      ['household.date: the library knows of nothing in force on 2027-01-01'],
      ['household.date: thư viện chưa có quy định có hiệu lực vào ngày 01/01/2027'],
    ]);
  });

  test('its place', () => {
    const { area } = place;
    const at = (household: object) => bothSaidOf(() => reviewHousehold(forms, household as never));
    expect(at({ area })).toEqual([
      [
        'household.region: is missing; expected one of: red-river-delta, northern-midlands-mountains, north-central-and-central-coast, central-highlands, southeast, mekong-delta',
      ],
      [
        'household.region: còn thiếu; cần một trong các giá trị: red-river-delta, northern-midlands-mountains, north-central-and-central-coast, central-highlands, southeast, mekong-delta',
      ],
    ]);
    expect(at({ area, region: 'southeas' })).toEqual([
      [
        'household.region: expected one of: red-river-delta, northern-midlands-mountains, north-central-and-central-coast, central-highlands, southeast, mekong-delta, central-cities; did you mean “southeast”?',
      ],
      [
        'household.region: phải là một trong các giá trị: red-river-delta, northern-midlands-mountains, north-central-and-central-coast, central-highlands, southeast, mekong-delta, central-cities; có phải là “southeast”?',
      ],
    ]);
    expect(at({ area, province: 'Cà Mau', region: 'southeast' })).toEqual([
      ['household.region: contradiction: Cà Mau is in “Mekong Delta”'],
      ['household.region: mâu thuẫn: Cà Mau thuộc “Đồng bằng sông Cửu Long”'],
    ]);
    expect(at({ area, province: 'Cà Mauu' })).toEqual([
      ['household.province: there is no Cà Mauu in the provinces of the forms; did you mean “Cà Mau”?'],
      [
        'household.province: không có Cà Mauu trong danh sách tỉnh, thành phố của phiếu; có phải là “Cà Mau”?',
      ],
    ]);
    expect(at({ area, province: 'Tây Ninh', date: '2025-07-01' })).toEqual([
      [
        'household.province: ambiguous, it may be: Tây Ninh (Southeast; southeast), Long An (Mekong Delta; mekong-delta)',
      ],
      [
        'household.province: không rõ nghĩa, có thể là: Tây Ninh (Đông Nam Bộ; southeast), Long An (Đồng bằng sông Cửu Long; mekong-delta)',
      ],
    ]);
    expect(at({ area, province: { level: 'commune', name: 'Nghệ An' } })).toEqual([
      ['household.province.level: expected one of: province'],
      ['household.province.level: phải là một trong các giá trị: province'],
    ]);
    const code = { system: 'nso2025', value: '40' };
    expect(at({ area, province: { level: 'province', name: 'Hà Tĩnh', code } })).toEqual([
      ['household.province.code: contradiction: it is that of Tỉnh Nghệ An'],
      ['household.province.code: mâu thuẫn: đó là mã của Tỉnh Nghệ An'],
    ]);
    expect(at({ area, province: '25' })).toEqual([
      [
        "household.province: ambiguous, it may be: Tỉnh Phú Thọ (code 25; nso2025:25), Tỉnh Phú Thọ (code 25, until 2025-06-30; gso2004:25); say for which date or in which system: { date: '2025-07-01' } / { system: 'nso2025' }",
      ],
      [
        "household.province: không rõ nghĩa, có thể là: Tỉnh Phú Thọ (mã 25; nso2025:25), Tỉnh Phú Thọ (mã 25, đến ngày 30/6/2025; gso2004:25); nêu thêm ngày (date) hoặc hệ thống mã (system): { date: '2025-07-01' } / { system: 'nso2025' }",
      ],
    ]);
    expect(at({ area, province: '99' })).toEqual([
      ['household.province: there is no 99 in the provinces of the forms'],
      ['household.province: không có 99 trong danh sách tỉnh, thành phố của phiếu'],
    ]);
  });
});

describe('what is wrong with forms', () => {
  type Loose = { [key: string]: Loose } & Loose[] & (string | number | boolean);
  const set = (object: unknown, key: string | number, value: unknown): void => {
    (object as Record<string | number, unknown>)[key] = value;
  };
  const changed = (change: (copy: Loose) => void): unknown => {
    const copy = structuredClone(forms) as unknown as Loose;
    change(copy);
    return copy;
  };

  test('is told at once', () => {
    const copy = changed((one) => {
      set(one['questions'], 1, { ...(one['questions']?.[1] as object), partOf: 'people' });
      set(one['questions']?.[2], 'id', 'workers');
      set(one['questions']?.[4], 'options', undefined);
      set(one['questions']?.[5], 'counts', 'members');
      set(one['regions']?.[1], 'provinces', ['Bắc Ninh']);
      set(one['formB1']?.['sheets']?.[0], 'region', 'delta');
      const item = one['formB1']?.['items'];
      set(item?.[0]?.['parts']?.[0]?.['rows']?.[0], 'points', [1, 2]);
      set(item?.[0]?.['parts']?.[0]?.['rows']?.[1], 'atLeast', 1);
      set(item?.[4]?.['parts']?.[0]?.['rows']?.[0], 'is', 'yes');
      set(item?.[7]?.['parts']?.[0]?.['rows']?.[0], 'is', true);
      set(item?.[8]?.['parts']?.[0], 'question', 'power');
      set(item?.[9]?.['parts']?.[0]?.['rows']?.[0], 'is', 'rain');
      const nothing = { name: { vi: 'a', en: 'a' }, points: [0, 0, 0, 0, 0, 0, 0] };
      set(item?.[10]?.['parts']?.[0]?.['rows'], 0, nothing);
      set(item?.[11]?.['parts']?.[0]?.['rows'], 0, nothing);
      set(item?.[11]?.['parts']?.[1]?.['rows']?.[1]?.['otherReadings']?.[0], 'sheet', 'rural');
      set(item?.[13]?.['parts']?.[0]?.['rows']?.[0], 'lessThan', 0);
      set(one['formA']?.['items']?.[3]?.['when'], 'question', 'laundry');
      set(one['formB2']?.['nutrition']?.[3], 'ageMonths', 1);
      set(one['formB2']?.['items']?.[1], 'id', 'employment');
    });
    expect(said({}, copy)).toEqual([
      [
        'forms.questions[2].id: given twice: workers',
        'forms.formB2.items[1].id: given twice: employment',
        'forms.regions[1].provinces[0]: given twice: Bắc Ninh',
        'forms.formB2.nutrition[3].ageMonths: expected something later than 2 months',
        'forms.questions[1].partOf: there is no people in questions',
        'forms.questions[3].quotient.numerator: there is no dependants in questions',
        'forms.questions[4].options: is missing; expected a list',
        'forms.questions[5].kind: expected one of: count, amount',
        'forms.formA.items[3].when.question: there is no laundry in questions',
        'forms.formB1.sheets[0].region: there is no delta in regions',
        'forms.formB1.items[2].parts[0].question: there is no dependants in questions',
        'forms.formB1.items[4].parts[0].rows[0].is: expected one of: true, false',
        'forms.formB1.items[7].parts[0].rows[0].is: expected one of: atLeast, lessThan, moreThan',
        'forms.formB1.items[8].parts[0].question: there is no power in questions',
        'forms.formB1.items[9].parts[0].rows[0].is: there is no rain in options (water)',
        'forms.formB1.items[10].parts[0].rows[0].is: is missing; expected a value',
        'forms.formB1.items[11].parts[0].rows[0].atLeast: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
        'forms.formB1.items[11].parts[1].rows[1].otherReadings[0].sheet: there is no rural in formB1.sheets',
        'forms.formB1.items[13].parts[0].rows[0].lessThan: expected something later than 1',
        'forms.formB1.items[0].parts[0].rows[0].points: contradiction: 2 figures for 7 sheets',
        'forms.formB1.items[0].parts[0].rows[1]: contradiction: “2 people in the household” and “1 person in the household” can both apply',
      ],
      [
        'forms.questions[2].id: trùng lặp: workers',
        'forms.formB2.items[1].id: trùng lặp: employment',
        'forms.regions[1].provinces[0]: trùng lặp: Bắc Ninh',
        'forms.formB2.nutrition[3].ageMonths: phải sau mốc 2 tháng tuổi',
        'forms.questions[1].partOf: không có people trong questions',
        'forms.questions[3].quotient.numerator: không có dependants trong questions',
        'forms.questions[4].options: còn thiếu; cần danh sách',
        'forms.questions[5].kind: phải là một trong các giá trị: count, amount',
        'forms.formA.items[3].when.question: không có laundry trong questions',
        'forms.formB1.sheets[0].region: không có delta trong regions',
        'forms.formB1.items[2].parts[0].question: không có dependants trong questions',
        'forms.formB1.items[4].parts[0].rows[0].is: phải là một trong các giá trị: true, false',
        'forms.formB1.items[7].parts[0].rows[0].is: phải là một trong các giá trị: atLeast, lessThan, moreThan',
        'forms.formB1.items[8].parts[0].question: không có power trong questions',
        'forms.formB1.items[9].parts[0].rows[0].is: không có rain trong options (water)',
        'forms.formB1.items[10].parts[0].rows[0].is: còn thiếu; cần một giá trị',
        'forms.formB1.items[11].parts[0].rows[0].atLeast: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
        'forms.formB1.items[11].parts[1].rows[1].otherReadings[0].sheet: không có rural trong formB1.sheets',
        'forms.formB1.items[13].parts[0].rows[0].lessThan: phải sau 1',
        'forms.formB1.items[0].parts[0].rows[0].points: mâu thuẫn: 2 số điểm cho 7 bảng',
        'forms.formB1.items[0].parts[0].rows[1]: mâu thuẫn: “Hộ có 2 người” và “Hộ có 1 người” có thể cùng áp dụng',
      ],
    ]);
  });
});

describe('what else may be wrong with forms', () => {
  test('is told with its place', () => {
    const copy = structuredClone(forms) as any;
    copy.formA.items[1].id = 'quick-1';
    copy.formA.exclusions[1].when = { question: 'nothing', is: true };
    copy.questions.find(({ id }: { id: string }) => id === 'area-per-person').quotient.denominator = 'people';
    const [officials, water] = [copy.formB1.items[4], copy.formB1.items[9]].map(({ parts }) => parts[0].rows);
    Object.assign(officials[0], { is: undefined, atLeast: 1 });
    water[1].is = water[0].is;
    copy.formB2.nutrition[3].ageMonths = copy.formB2.nutrition[2].ageMonths;
    expect(bothSaidOf(() => reviewHousehold(copy, place))).toEqual([
      [
        'forms.formA.items[1].id: given twice: quick-1',
        'forms.formB2.nutrition[3].ageMonths: expected something later than 2 months',
        'forms.questions[13].quotient.denominator: there is no people in questions',
        'forms.formA.exclusions[1].when.question: there is no nothing in questions',
        'forms.formB1.items[4].parts[0].rows[0].is: is missing; expected a value',
        'forms.formB1.items[9].parts[0].rows[1]: contradiction: “drilled well” and “tap water, bottled or bought water” can both apply',
      ],
      [
        'forms.formA.items[1].id: trùng lặp: quick-1',
        'forms.formB2.nutrition[3].ageMonths: phải sau mốc 2 tháng tuổi',
        'forms.questions[13].quotient.denominator: không có people trong questions',
        'forms.formA.exclusions[1].when.question: không có nothing trong questions',
        'forms.formB1.items[4].parts[0].rows[0].is: còn thiếu; cần một giá trị',
        'forms.formB1.items[9].parts[0].rows[1]: mâu thuẫn: “Nước giếng khoan” và “Nước máy, nước đóng chai/bình, nước mua” có thể cùng áp dụng',
      ],
    ]);
  });
});

describe('what is told of a review', () => {
  test('what it takes for granted', () => {
    const texts = (household: object) =>
      review(household).assumptions.map(({ text: { vi, en } }) => [vi, en]);
    expect(
      texts({ isListed: true, answers: { ...NOTHING, cars: 1, stereos: 1 }, declaredIncome: '2000000' }),
    ).toEqual([
      [
        'Hộ thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý nên không qua Phiếu A.',
        'The household is on the list of poor and near-poor households, so that form A is not for it.',
      ],
      [
        'Tường, bao che bền chắc được hiểu như nhau khi tính điểm Phiếu B1 (Mẫu số 3.3 in xi măng, không in kim loại) và khi xác định nhà ở bền chắc (Phụ lục IV in kim loại, không in xi măng).',
        'Walls that are solid are so for the points of form B1 (form 3.3 prints cement, not metal) and for a solid dwelling (Annex IV prints metal, not cement) alike.',
      ],
    ]);
    const rich = { cars: 1, 'household-size': 1, dependants: 0, workers: 1, motorbikes: 3 };
    const ofCity = { area: 'urban', region: undefined, province: 'Hà Nội', declaredIncome: '2100000' };
    expect(
      texts({ ...ofCity, isListed: true, answers: { ...NOTHING, ...rich }, deprivations: deprivedIn(0) }),
    ).toEqual([
      [
        'Hộ thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý nên không qua Phiếu A.',
        'The household is on the list of poor and near-poor households, so that form A is not for it.',
      ],
      [
        'Vùng được xác định theo danh sách tỉnh, thành phố in trong phiếu, trước khi sắp xếp đơn vị hành chính năm 2025.',
        'The region is that of the provinces as the forms list them, before those of 2025.',
      ],
      [
        'Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp hoặc diêm nghiệp.',
        'The household works in agriculture, forestry, fishery or salt production.',
      ],
    ]);
    const review2025 = { region: undefined, province: 'Lào Cai', date: '2025-07-01', answers: NO_TO_A };
    expect(texts(review2025)).toEqual([
      [
        'Hộ không thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý.',
        'The household is not on the list of poor and near-poor households.',
      ],
      [
        'Ban Chỉ đạo rà soát cấp tỉnh không ban hành thêm điều kiện loại khỏi diện rà soát.',
        'The province has set no further condition that excludes households.',
      ],
      [
        'Lào Cai gồm địa bàn của Lào Cai, Yên Bái theo tên in trong phiếu; phiếu xếp các địa bàn này vào cùng một vùng: Trung du và miền núi phía Bắc.',
        'Lào Cai is made of Lào Cai, Yên Bái of the forms, which list them in one region: Northern Midlands and Mountains.',
      ],
    ]);
    expect(
      texts({ answers: { ...NOTHING, ...NO_TO_A, 'works-as-official': true, 'works-under-contract': true } }),
    ).toEqual([
      [
        'Hộ không thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý.',
        'The household is not on the list of poor and near-poor households.',
      ],
      [
        'Ban Chỉ đạo rà soát cấp tỉnh không ban hành thêm điều kiện loại khỏi diện rà soát.',
        'The province has set no further condition that excludes households.',
      ],
      [
        'Phiếu không quy định các dòng trong cùng một chỉ tiêu loại trừ nhau nên điểm của các dòng có trong hộ được cộng lại.',
        'The form does not say that the rows of the item exclude one another, so the points of all that apply are added.',
      ],
      [
        'Tường, bao che bền chắc được hiểu như nhau khi tính điểm Phiếu B1 (Mẫu số 3.3 in xi măng, không in kim loại) và khi xác định nhà ở bền chắc (Phụ lục IV in kim loại, không in xi măng).',
        'Walls that are solid are so for the points of form B1 (form 3.3 prints cement, not metal) and for a solid dwelling (Annex IV prints metal, not cement) alike.',
      ],
    ]);
    const walls = but({ ...deprivedIn(0) }, 'housing-quality', 'nutrition');
    const members = [
      { ageYears: 2, ageMonths: 31, sex: 'male', heightCm: 80, weightKg: 9 },
      { ageYears: 30 },
    ];
    const answers = but({ ...NOTHING, 'solid-walls': true }, 'household-size', 'dependants', 'workers');
    expect(texts({ isListed: true, answers, deprivations: walls, members })).toEqual([
      [
        'Hộ thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý nên không qua Phiếu A.',
        'The household is on the list of poor and near-poor households, so that form A is not for it.',
      ],
      [
        'Tường, bao che bền chắc được hiểu như nhau khi tính điểm Phiếu B1 (Mẫu số 3.3 in xi măng, không in kim loại) và khi xác định nhà ở bền chắc (Phụ lục IV in kim loại, không in xi măng).',
        'Walls that are solid are so for the points of form B1 (form 3.3 prints cement, not metal) and for a solid dwelling (Annex IV prints metal, not cement) alike.',
      ],
      [
        'Trẻ em có chiều cao hoặc cân nặng dưới mức in trong bảng là suy dinh dưỡng; bảng không in dấu so sánh.',
        'A child below the figure of the table is malnourished; the table prints no operator.',
      ],
      [
        'Trẻ em ở giữa hai mốc tuổi của bảng được so với mốc tuổi gần nhất đã đủ.',
        'A child between two ages of the table is measured by the last one that it has reached.',
      ],
    ]);
  });

  test('and what is to be known', () => {
    const warned = (household: object) =>
      review(household).warnings.map(({ code, text: { vi, en } }) => [code, vi, en]);
    const rich = { ...NOTHING, cars: 1, 'household-size': 1, dependants: 0, workers: 1 };
    const deprivations = but({ ...deprivedIn(0) }, 'housing-quality');
    expect(
      warned({
        region: 'red-river-delta',
        isListed: true,
        answers: { ...rich, water: 'other' },
        deprivations,
        declaredIncome: '1500000',
      }),
    ).toEqual([
      [
        'income-within-line',
        'Thu nhập kê khai không vượt mức của hộ nghèo, hộ cận nghèo, trong khi theo kết quả rà soát hộ có thể không nghèo.',
        'The declared income is within the line of poor and near-poor households, while by the review the household may not be poor.',
      ],
      [
        'answer-contradicts-others',
        'Các mục ghi trực tiếp sau đây trái với những câu trả lời khác: Phiếu B2: 4.2 (không thiếu hụt), 5.1 (không thiếu hụt), 5.2 (không thiếu hụt), 6.1 (không thiếu hụt), 6.2 (không thiếu hụt). Kết quả rà soát tính theo các mục này; đề nghị kiểm tra lại.',
        'These items contradict the other answers: form B2: 4.2 (not deprived), 5.1 (not deprived), 5.2 (not deprived), 6.1 (not deprived), 6.2 (not deprived). The review goes by the items; please check.',
      ],
    ]);
    expect(
      warned({
        answers: {
          'quick-4': true,
          'washing-machines': 0,
          'quick-2': false,
          refrigerators: 1,
          water: 'other',
        },
        deprivations: { water: 'not-deprived' },
      }),
    ).toEqual([
      [
        'answer-contradicts-others',
        'Các mục ghi trực tiếp sau đây trái với những câu trả lời khác: Phiếu A: 2 (không), 4 (có); Phiếu B2: 5.1 (không thiếu hụt). Kết quả rà soát tính theo các mục này; đề nghị kiểm tra lại.',
        'These items contradict the other answers: form A: 2 (no), 4 (yes); form B2: 5.1 (not deprived). The review goes by the items; please check.',
      ],
    ]);
  });

  test('why there is no class', () => {
    expect(review({ isListed: true, answers: NOTHING }).class).toEqual('poor');
    const contradicted = reviewHousehold(forms, {
      area: 'rural',
      region: 'central-highlands',
      isListed: true,
      answers: {
        ...NOTHING,
        motorbikes: 3,
        cars: 1,
        'motor-boats': 1,
        stereos: 1,
        computers: 1,
        water: 'drilled-well',
      },
      deprivations: deprivedIn(0),
    });
    expect(contradicted.class).toEqual({
      code: 'print-contradicts-itself',
      kind: 'refusal',
      reason: {
        en: 'the printed text contradicts itself, and its readings give different results',
        vi: 'văn bản in không thống nhất, mỗi cách đọc cho một kết quả khác nhau',
      },
    });
  });
});

test('a sheet for surveyors, in both languages', () => {
  const open = householdSheet(forms, {
    area: 'urban',
    isListed: true,
    answers: but(NOTHING, 'cars', 'water'),
    deprivations: but({ ...deprivedIn(0) }, 'nutrition') as never,
  });
  expect((['vi', 'en'] as const).map((locale) => householdSheetText(open, locale).split('\n'))).toEqual([
    [
      'Phiếu B1 - Thông tin chung về hộ gia đình',
      '  10. Nước sinh hoạt dùng thường xuyên nhất: [ ] nước máy, nước đóng chai/bình, nước mua  [ ] nước giếng khoan  [ ] nước giếng đào được bảo vệ, nước khe/mó được bảo vệ  [ ] khác',
      '  12. Số ô tô: ........',
      '  15. Vùng: [ ] Đồng bằng sông Hồng  [ ] Trung du và miền núi phía Bắc  [ ] Bắc Trung Bộ và duyên hải miền Trung  [ ] Tây Nguyên  [ ] Đông Nam Bộ  [ ] Đồng bằng sông Cửu Long  [ ] Các thành phố trực thuộc Trung ương',
      'Phiếu B2 - Các chỉ tiêu nhu cầu xã hội cơ bản',
      '  2.1. Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi: ........',
    ],
    [
      'Form B1: the household',
      '  10. water used most often: [ ] tap water, bottled or bought water  [ ] drilled well  [ ] protected dug well or spring  [ ] another source',
      '  12. cars: ........',
      '  15. region: [ ] Red River Delta  [ ] Northern Midlands and Mountains  [ ] North Central and Central Coast  [ ] Central Highlands  [ ] Southeast  [ ] Mekong Delta  [ ] centrally run cities',
      'Form B2: basic social needs',
      '  2.1. a child under 16 is malnourished, by height or by weight for age: ........',
    ],
  ]);
  const all = householdSheet(forms, place);
  expect(all.parts.map(({ name }) => [name.vi, name.en])).toEqual([
    ['Phiếu A - Nhận dạng nhanh hộ gia đình', 'Form A: quick review'],
    ['Phiếu B1 - Thông tin chung về hộ gia đình', 'Form B1: the household'],
    ['Phiếu B2 - Các chỉ tiêu nhu cầu xã hội cơ bản', 'Form B2: basic social needs'],
  ]);
});
