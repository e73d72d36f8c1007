import { describe, expect, test } from 'vitest';
import { explain, isRefusal } from '../../../src/foundation/internal.js';
import { classifyHousehold, povertyStandardOn } from '../../../src/poverty/index.js';
import type { HouseholdToClassify, NationalPovertyStandardId } from '../../../src/poverty/index.js';

const circular = '07/2021/TT-BLĐTBXH';
type Case = readonly [standard: NationalPovertyStandardId, household: HouseholdToClassify, expected: unknown];

/** The class, or why there is none, with what is possible. */
function classOf(standard: NationalPovertyStandardId, household: HouseholdToClassify): unknown {
  const { class: found, possibleClasses } = classifyHousehold(standard, household);
  return isRefusal(found) ? [found.code, ...possibleClasses] : found;
}

const rural = (income: number | string, deprivationCount?: number): HouseholdToClassify => ({
  area: 'rural',
  income,
  ...(deprivationCount === undefined ? {} : { deprivationCount }),
});
const urban = (income: number | string, deprivationCount?: number): HouseholdToClassify => ({
  ...rural(income, deprivationCount),
  area: 'urban',
});
const scored = (
  area: 'rural' | 'urban',
  incomeScore: number,
  deprivationScore?: number,
): HouseholdToClassify => ({
  area,
  scores: { circular, incomeScore, ...(deprivationScore === undefined ? {} : { deprivationScore }) },
});

describe('cases published beside the standards', () => {
  test.each<Case>([
    ['vn-2011', rural(400000), 'poor'],
    // The gap between 400,000 and 401,000: by the letter no class.
    ['vn-2011', rural(400500), ['between-classes']],
    ['vn-2011', urban(650000), 'near-poor'],
    // Income alone suffices below the policy line.
    ['vn-2016', rural(650000, 0), 'poor'],
    ['vn-2016', rural(900000, 3), 'poor'],
    ['vn-2016', rural(900000, 2), 'near-poor'],
    ['vn-2016', rural(1200000, 4), 'average-living-standard'],
    ['vn-2022', rural(650000, 0), 'near-poor'],
    ['vn-2022', rural(1200000, 4), 'poor'],
    ['vn-2022', rural(1500000, 3), 'poor'],
    // One đồng above the line deprivation no longer counts.
    ['vn-2022', rural(1500001, 9), 'average-living-standard'],
    ['vn-2022', scored('urban', 175, 20), 'near-poor'],
    ['vn-2022', scored('rural', 140, 30), 'poor'],
    // Neither poor nor near-poor; of what stands above scores say nothing.
    ['vn-2022', scored('rural', 141, 90), ['missing-input', 'average-living-standard', 'above']],
    ['vn-2022', urban(2500000, 3), 'average-living-standard'],
    ['vn-2027', urban(2500000, 3), 'poor'],
    ['vn-2027', rural(2200000, 2), 'near-poor'],
    ['vn-2027', rural(2200001, 5), ['class-not-established', 'average-living-standard', 'above']],
  ])('%s %j', (standard, household, expected) => {
    expect(classOf(standard, household)).toEqual(expected);
  });
});

describe('bounds hold to the đồng', () => {
  test.each<Case>([
    ['vn-2006', rural(200000), 'poor'],
    ['vn-2006', rural('200000.01'), ['class-not-established', 'near-poor', 'above']],
    ['vn-2006', urban(260000), 'poor'],
    ['vn-2006', urban(260001), ['class-not-established', 'near-poor', 'above']],
    ['vn-2011', rural(400001), ['between-classes']],
    ['vn-2011', rural(400999), ['between-classes']],
    ['vn-2011', rural(401000), 'near-poor'],
    ['vn-2011', rural(520000), 'near-poor'],
    ['vn-2011', rural(520001), 'above'],
    ['vn-2011', urban(500000), 'poor'],
    ['vn-2011', urban(500999), ['between-classes']],
    ['vn-2011', urban(501000), 'near-poor'],
    ['vn-2011', urban(650001), 'above'],
    ['vn-2016', rural(700000, 0), 'poor'],
    ['vn-2016', rural(700001, 2), 'near-poor'],
    ['vn-2016', rural(1000000, 3), 'poor'],
    ['vn-2016', rural(1000001, 3), 'average-living-standard'],
    ['vn-2016', rural(1500000, 10), 'average-living-standard'],
    ['vn-2016', rural(1500001, 10), 'above'],
    ['vn-2016', urban(900000, 0), 'poor'],
    ['vn-2016', urban(900001, 2), 'near-poor'],
    ['vn-2016', urban(1300000, 3), 'poor'],
    ['vn-2016', urban(1300001, 3), 'average-living-standard'],
    ['vn-2016', urban(1950000, 0), 'average-living-standard'],
    ['vn-2016', urban(1950001, 0), 'above'],
    ['vn-2022', rural(0, 12), 'poor'],
    ['vn-2022', rural(1499999, 2), 'near-poor'],
    ['vn-2022', rural(1500000, 2), 'near-poor'],
    ['vn-2022', rural('1500000.01', 3), 'average-living-standard'],
    ['vn-2022', rural(2250000, 3), 'average-living-standard'],
    ['vn-2022', rural(2250001, 3), 'above'],
    ['vn-2022', urban(2000000, 3), 'poor'],
    ['vn-2022', urban(2000001, 3), 'average-living-standard'],
    ['vn-2022', urban(3000000, 3), 'average-living-standard'],
    ['vn-2022', urban(3000001, 3), 'above'],
    ['vn-2027', rural(2200000, 3), 'poor'],
    ['vn-2027', urban(2800000, 2), 'near-poor'],
    ['vn-2027', urban(2800001, 0), ['class-not-established', 'average-living-standard', 'above']],
  ])('%s %j', (standard, household, expected) => {
    expect(classOf(standard, household)).toEqual(expected);
  });

  test('in other units the same', () => {
    const household = { area: 'rural', deprivationCount: 3 } as const;
    const of = (
      value: string,
      unit: 'thousandVND/person/month' | 'millionVND/person/month' | 'VND/person/month',
    ) => classOf('vn-2022', { ...household, income: { value, unit } });
    expect(of('1500', 'thousandVND/person/month')).toBe('poor');
    expect(of('1.5', 'millionVND/person/month')).toBe('poor');
    expect(of('1.500001', 'millionVND/person/month')).toBe('average-living-standard');
    expect(of('1500000', 'VND/person/month')).toBe('poor');
  });
});

describe('scores by their circular', () => {
  const of2016 = (
    area: 'rural' | 'urban',
    incomeScore: number,
    deprivationScore: number,
  ): HouseholdToClassify => ({
    area,
    scores: { circular: '17/2016/TT-BLĐTBXH', incomeScore, deprivationScore },
  });
  test.each<Case>([
    ['vn-2016', of2016('rural', 120, 0), 'poor'],
    ['vn-2016', of2016('rural', 121, 30), 'poor'],
    ['vn-2016', of2016('rural', 150, 20), 'near-poor'],
    ['vn-2016', of2016('rural', 151, 100), ['missing-input', 'average-living-standard', 'above']],
    ['vn-2016', of2016('urban', 140, 0), 'poor'],
    ['vn-2016', of2016('urban', 175, 30), 'poor'],
    ['vn-2016', of2016('urban', 175, 20), 'near-poor'],
    ['vn-2022', scored('urban', 175, 30), 'poor'],
    ['vn-2022', scored('urban', 176, 30), ['missing-input', 'average-living-standard', 'above']],
    ['vn-2022', scored('rural', 0, 120), 'poor'],
    ['vn-2022', scored('rural', 140), ['missing-input', 'poor', 'near-poor']],
    // What the score leaves open a declared income tells.
    ['vn-2022', { ...scored('rural', 141, 90), income: 2000000 }, 'average-living-standard'],
    ['vn-2022', { ...scored('rural', 141, 90), income: 3000000 }, 'above'],
    // Where they do not go together the score counts.
    ['vn-2022', { ...scored('rural', 140, 30), income: 2000000 }, 'poor'],
    [
      'vn-2022',
      { ...scored('rural', 141, 30), income: 1000000 },
      ['missing-input', 'average-living-standard', 'above'],
    ],
    // Without score B the deprivations may be told by indicator, or by their number.
    ['vn-2022', { ...scored('rural', 100), deprivationCount: 3 }, 'poor'],
  ])('%s %j', (standard, household, expected) => {
    expect(classOf(standard, household)).toEqual(expected);
  });

  test('are explained with what they stand for', () => {
    const told = explain(classifyHousehold('vn-2022', scored('rural', 141, 90)), 'vi');
    expect(told).toContain(
      'Điểm A: 141 điểm (Thông tư số 07/2021/TT-BLĐTBXH), tương đương thu nhập trên 1.500.000 đồng/người/tháng.',
    );
    expect(told).toContain('Điểm B: 90 điểm, mỗi chỉ số thiếu hụt 10 điểm.');
    const alone = explain(classifyHousehold('vn-2022', scored('urban', 100)), 'en');
    expect(alone).toContain(
      'Score A: 100 points (Circular 07/2021/TT-BLĐTBXH), which stands for an income of up to 2,000,000 VND/person/month.',
    );
    expect(alone).not.toContain('Score B');
  });

  test('do not tell how far the income is from the lines', () => {
    const { lines } = classifyHousehold('vn-2022', scored('rural', 141, 90));
    expect(lines.map(({ difference, differencePercent }) => [difference, differencePercent])).toEqual([
      [
        expect.objectContaining({ code: 'missing-input', missing: ['income'] }),
        expect.objectContaining({ code: 'missing-input' }),
      ],
      [
        expect.objectContaining({ code: 'missing-input' }),
        expect.objectContaining({ code: 'missing-input' }),
      ],
    ]);
  });
});

describe('unknown is not “no”', () => {
  const three = { water: 'deprived', toilet: 'deprived', telecom: 'deprived' } as const;
  const none = {
    employment: 'not-deprived',
    dependants: 'not-deprived',
    nutrition: 'not-applicable',
    'health-insurance': 'not-deprived',
    'adult-education': 'not-applicable',
    'child-schooling': 'not-applicable',
    'housing-quality': 'not-deprived',
    'housing-area': 'not-deprived',
    water: 'not-deprived',
    toilet: 'not-deprived',
  } as const;

  test('a class is told where whatever is unknown does not matter', () => {
    expect(classOf('vn-2022', { ...rural(1000000), deprivations: three })).toBe('poor');
    expect(classOf('vn-2022', { ...rural(1000000), deprivations: none })).toBe('near-poor');
    expect(classOf('vn-2022', rural(2000000))).toBe('average-living-standard');
    expect(classOf('vn-2016', rural(700000))).toBe('poor');
  });

  test('deprivations are counted, with how many more are possible', () => {
    const result = classifyHousehold('vn-2022', {
      ...rural(1000000),
      deprivations: { ...none, water: 'deprived' },
    });
    expect(result.deprivations).toEqual({
      counted: { kind: 'quantity', value: '1', unit: 'deprivation' },
      open: { kind: 'quantity', value: '2', unit: 'deprivation' },
    });
    expect(result.class).toMatchObject({
      code: 'missing-input',
      missing: ['deprivations.telecom', 'deprivations.information-means'],
      reason: { vi: 'thiếu số liệu về sử dụng dịch vụ viễn thông, phương tiện phục vụ tiếp cận thông tin' },
    });
    expect(result.findings['telecom']).toMatchObject({
      state: 'unknown',
      reason: { vi: 'chưa rõ (chưa có thông tin)' },
    });
    expect(result.findings['telecom']).not.toHaveProperty('foundBy');
    expect(result.findings['nutrition']).toMatchObject({ state: 'not-applicable', foundBy: 'stated' });
    expect(explain(result, 'vi')).toContain(
      'Đã xác định 1 chỉ số thiếu hụt; còn 2 chỉ số thiếu hụt chưa rõ.',
    );
    expect(explain(result, 'en')).toContain('Known so far: 1 deprivation; possibly 2 more.');
  });

  test.each<readonly [NationalPovertyStandardId, HouseholdToClassify, readonly string[], readonly string[]]>([
    [
      'vn-2022',
      { area: 'rural' },
      ['poor', 'near-poor', 'average-living-standard', 'above'],
      ['income', 'deprivations'],
    ],
    [
      'vn-2022',
      { area: 'rural', deprivations: three },
      ['poor', 'average-living-standard', 'above'],
      ['income'],
    ],
    ['vn-2022', rural(1), ['poor', 'near-poor'], ['deprivations']],
    ['vn-2016', rural(800000), ['poor', 'near-poor'], ['deprivations']],
    ['vn-2011', { area: 'rural' }, ['poor', 'near-poor', 'above'], ['income']],
    ['vn-2006', { area: 'rural' }, ['poor', 'near-poor', 'above'], ['income']],
    ['vn-2027', rural(1), ['poor', 'near-poor'], ['deprivations']],
    [
      'vn-2027',
      { ...rural(1), deprivations: { employment: 'deprived' } },
      ['poor', 'near-poor'],
      ['deprivations'],
    ],
  ])('%s %j', (standard, household, possibleClasses, missing) => {
    const result = classifyHousehold(standard, household);
    expect(result.possibleClasses).toEqual(possibleClasses);
    expect(result.class).toMatchObject({ kind: 'refusal', code: 'missing-input', missing });
  });

  test('of how many indicators the standard has it is not established for 2027', () => {
    const result = classifyHousehold('vn-2027', { ...rural(1), deprivations: { employment: 'deprived' } });
    expect(result.deprivations).toEqual({ counted: { kind: 'quantity', value: '1', unit: 'deprivation' } });
    expect(explain(result, 'vi')).toContain(
      'Đã xác định 1 chỉ số thiếu hụt; chưa rõ chuẩn có bao nhiêu chỉ số.',
    );
    expect(explain(result, 'en')).toContain('how many indicators the standard has is not established.');
  });
});

describe('the result', () => {
  const result = classifyHousehold('vn-2022', {
    subject: { vi: 'Hộ ông A', en: 'Household A' },
    area: 'rural',
    date: '2024-11-30',
    income: 1200000,
    deprivations: { employment: 'deprived', water: 'deprived', toilet: 'deprived' },
  });

  test('says whose, by what, and where it stands', () => {
    expect(result).toMatchObject({
      kind: 'household-class',
      standard: 'vn-2022',
      subject: { vi: 'Hộ ông A', en: 'Household A' },
      area: 'rural',
      date: '2024-11-30',
      class: 'poor',
      possibleClasses: ['poor'],
      assumptions: [{ code: 'income-as-given' }],
      warnings: [],
    });
    expect(result.lines).toEqual([
      {
        line: 'income',
        upTo: { kind: 'quantity', value: '1500000', unit: 'VND/person/month' },
        difference: { kind: 'quantity', value: '-300000', unit: 'VND/person/month' },
        differencePercent: { kind: 'quantity', value: '-20', unit: 'percent' },
      },
      {
        line: 'average-living-standard',
        upTo: { kind: 'quantity', value: '2250000', unit: 'VND/person/month' },
        difference: { kind: 'quantity', value: '-1050000', unit: 'VND/person/month' },
        differencePercent: {
          kind: 'quantity',
          value: '-46.66666666666666666666666666666667',
          unit: 'percent',
        },
      },
    ]);
    expect(Object.isFrozen(result.findings)).toBe(true);
    expect(result).not.toHaveProperty('local');
  });

  test('is explained with the rule, its bounds and its source', () => {
    expect(explain(result, 'vi').split('\n')).toEqual([
      'Hộ ông A: hộ nghèo, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Thu nhập 1.200.000 đồng/người/tháng, thấp hơn mức 1.500.000 đồng/người/tháng là 300.000 đồng/người/tháng (20%).',
      '  Thu nhập 1.200.000 đồng/người/tháng, thấp hơn mức 2.250.000 đồng/người/tháng là 1.050.000 đồng/người/tháng (46,67%).',
      '  Tiêu chí: nông thôn, hộ nghèo: thu nhập đến 1.500.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
      '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Đã xác định 3 chỉ số thiếu hụt; còn 9 chỉ số thiếu hụt chưa rõ.',
      ...['Việc làm', 'Nguồn nước sinh hoạt', 'Nhà tiêu hợp vệ sinh'].flatMap((name, index) => [
        `    ${name}: thiếu hụt, theo số liệu đã cho.`,
        `      Căn cứ: ${['mục 1.1 Mẫu số 3.2 Phụ lục III', 'mục I.6 Phụ lục IV', 'mục 5.2 Mẫu số 3.2 Phụ lục III'][index]!} Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).`,
      ]),
      '  Giả định: Thu nhập lấy theo số đã cho; khi rà soát, thu nhập được xác định bằng điểm theo phiếu của thông tư.',
    ]);
    expect(
      explain(result, 'en')
        .split('\n')
        .filter((line) => !line.includes('Source:')),
    ).toEqual([
      'Household A: poor household, by the multidimensional poverty standard titled 2021-2025.',
      '  The income, 1,200,000 VND/person/month, is 300,000 VND/person/month (20%) below the line of 1,500,000 VND/person/month.',
      '  The income, 1,200,000 VND/person/month, is 1,050,000 VND/person/month (46.67%) below the line of 2,250,000 VND/person/month.',
      '  The rule: rural, poor household: income of up to 1,500,000 VND/person/month and at least 3 deprivations.',
      '  Known so far: 3 deprivations; possibly 9 more.',
      '    Employment: deprived, as given.',
      '    Source of domestic water: deprived, as given.',
      '    Hygienic latrine: deprived, as given.',
      '  Assumed: The income is taken as it is given; in a review the scores of the circular stand for it.',
    ]);
  });

  test('says of a class with two ways in, of a line just met, and of what has no class', () => {
    const two = classifyHousehold('vn-2016', urban(900000, 1));
    expect(explain(two, 'vi')).toContain(
      'Tiêu chí: thành thị, hộ nghèo: thu nhập đến 900.000 đồng/người/tháng; hoặc thu nhập trên 900.000 đến 1.300.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
    );
    expect(explain(two, 'vi')).toContain('Thu nhập bằng đúng mức 900.000 đồng/người/tháng.');
    expect(explain(two, 'vi')).toContain('Có 1 chỉ số thiếu hụt.');
    expect(explain(two, 'en')).toContain('The income is just that of the line, 900,000 VND/person/month.');
    expect(explain(two, 'en')).toContain('It has 1 deprivation.');
    const between = classifyHousehold('vn-2011', rural(400500));
    expect(explain(between, 'vi').split('\n')[0]).toBe(
      'Hộ ở khu vực nông thôn: không thuộc loại hộ nào theo chuẩn nghèo giai đoạn 2011-2015 (thu nhập nằm giữa hai mức của chuẩn nên theo đúng câu chữ không thuộc loại hộ nào).',
    );
    expect(explain(between, 'en')).toContain(
      'The income, 400,500 VND/person/month, is 500 VND/person/month (0.13%) above the line of 400,000 VND/person/month.',
    );
    expect(explain(between, 'en')).toContain(
      'The rule: rural, near-poor household: income of at least 401,000 up to 520,000 VND/person/month.',
    );
    const open = classifyHousehold('vn-2027', urban(2800001, 0));
    expect(explain(open, 'en').split('\n')[0]).toBe(
      'An urban household: the class by the national multidimensional poverty standard titled 2026-2030 cannot be told (it is not established how the standard classifies households above its lines); it may be: household of average living standard, household above all lines of the standard.',
    );
    expect(explain(classifyHousehold('vn-2022', rural(1, 0)), 'en')).toContain(
      'and fewer than 3 deprivations.',
    );
  });

  test('is the same by the standard of a day', () => {
    const { class: found } = classifyHousehold(povertyStandardOn('2027-01-01'), urban(2500000, 3));
    expect([found, classOf('vn-2022', urban(2500000, 3))]).toEqual(['poor', 'average-living-standard']);
  });
});
