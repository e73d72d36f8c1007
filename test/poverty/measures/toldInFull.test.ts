import { describe, expect, test } from 'vitest';
import {
  alkireFoster,
  compileAlkireFoster,
  compileFosterGreerThorbecke,
  fosterGreerThorbecke,
  povertyShortfall,
  prosperityGap,
  sharedProsperity,
  societalPovertyLine,
  type DeprivationState,
} from '../../../src/poverty/index.js';
import { bothOf, bothSaidOf, figure } from '../figures.js';

const subject = { vi: 'Tỉnh Ví dụ', en: 'Example' };

describe('deprivations', () => {
  const [deprived, not, open] = ['deprived', 'not-deprived', 'unknown'] as const;
  const indicators = [
    { id: 'health', weight: '1/2', name: { vi: 'Y tế', en: 'Health' } },
    { id: 'water', weight: '1/2', name: { vi: 'Nước sạch', en: 'Water' } },
  ];
  const of = (
    ...households: readonly (readonly [DeprivationState | 'unknown', DeprivationState | 'unknown'])[]
  ) =>
    alkireFoster({
      subject,
      indicators,
      cutoff: '1/2',
      households: households.map(([health, water]) => ({
        deprivations: {
          ...(health === 'unknown' ? {} : { health }),
          ...(water === 'unknown' ? {} : { water }),
        },
      })),
    });

  test('of some households', () => {
    expect(bothOf(of([deprived, not], [not, not], [deprived, deprived]))).toEqual([
      [
        'Tỉnh Ví dụ: tỷ lệ nghèo đa chiều (H) 66,67%: 2 hộ trên 3 hộ có điểm thiếu hụt từ 1/2 trở lên.',
        '  2 hộ ÷ 3 hộ × 100 ≈ 66,6667%',
        '  Cường độ nghèo (A) 75%; chỉ số nghèo đa chiều (M0) 0,5 điểm chỉ số.',
        '    66,6667% × 75% = 0,5 điểm chỉ số',
        '  Y tế (quyền số 1/2): 66,67% thiếu hụt, 66,67% vừa nghèo vừa thiếu hụt; đóng góp 66,67% vào M0.',
        '  Nước sạch (quyền số 1/2): 33,33% thiếu hụt, 33,33% vừa nghèo vừa thiếu hụt; đóng góp 33,33% vào M0.',
      ],
      [
        'Example: 66.67% are poor (H): 2 households out of 3 households have a deprivation score of 1/2 or more.',
        '  2 households ÷ 3 households × 100 ≈ 66.6667%',
        '  The intensity (A) is 75%; the adjusted headcount (M0) is 0.5 index points.',
        '    66.6667% × 75% = 0.5 index points',
        '  Health (weight 1/2): 66.67% are deprived, 66.67% are poor and deprived; it contributes 66.67% of M0.',
        '  Water (weight 1/2): 33.33% are deprived, 33.33% are poor and deprived; it contributes 33.33% of M0.',
      ],
    ]);
  });

  test('that are not all known', () => {
    expect(bothOf(of([deprived, open], [open, not], [not, open]))).toEqual([
      [
        'Tỉnh Ví dụ: tỷ lệ nghèo đa chiều (H) từ 33,33% đến 100%, chỉ số nghèo đa chiều (M0) từ 0,17 đến 0,67 điểm chỉ số, vì có chỉ số chưa rõ hộ có thiếu hụt hay không (ngưỡng 1/2).',
        '  Y tế (quyền số 1/2): thiếu hụt không xác định (thiếu số liệu về Y tế, Nước sạch); vừa nghèo vừa thiếu hụt không xác định (thiếu số liệu về Y tế, Nước sạch).',
        '  Nước sạch (quyền số 1/2): thiếu hụt không xác định (thiếu số liệu về Y tế, Nước sạch); vừa nghèo vừa thiếu hụt không xác định (thiếu số liệu về Y tế, Nước sạch).',
        '  Lưu ý: Có chỉ số chưa rõ hộ có thiếu hụt hay không; số hộ chưa rõ: Y tế (1), Nước sạch (2).',
      ],
      [
        'Example: the headcount (H) is from 33.33% to 100% and M0 from 0.17 to 0.67 index points, as some deprivations are unknown (cut-off 1/2).',
        '  Health (weight 1/2): deprived not defined (it needs Health, Water); poor and deprived not defined (it needs Health, Water).',
        '  Water (weight 1/2): deprived not defined (it needs Health, Water); poor and deprived not defined (it needs Health, Water).',
        '  Note: Of some households it is unknown whether they are deprived: Health (1), Water (2).',
      ],
    ]);
    expect(of([deprived, open], [open, not]).warnings).toEqual([
      {
        code: 'deprivations-unknown',
        text: {
          en: 'Of some households it is unknown whether they are deprived: Health (1), Water (1).',
          vi: 'Có chỉ số chưa rõ hộ có thiếu hụt hay không; số hộ chưa rõ: Y tế (1), Nước sạch (1).',
        },
      },
    ]);
    expect(of([deprived, open]).intensityPercent).toEqual({
      code: 'missing-input',
      kind: 'refusal',
      missing: ['water'],
      reason: {
        en: 'it needs Water',
        vi: 'thiếu số liệu về Nước sạch',
      },
    });
  });

  test('of nobody', () => {
    expect(bothOf(of([not, not]))).toEqual([
      [
        'Tỉnh Ví dụ: tỷ lệ nghèo đa chiều (H) 0%: 0 hộ trên 1 hộ có điểm thiếu hụt từ 1/2 trở lên.',
        '  0 hộ ÷ 1 hộ × 100 = 0%',
        '  Cường độ nghèo (A): không xác định (không có hộ (người) nghèo nên không có mức bình quân của người nghèo).',
        '  Y tế (quyền số 1/2): thiếu hụt 0%; vừa nghèo vừa thiếu hụt 0%.',
        '  Nước sạch (quyền số 1/2): thiếu hụt 0%; vừa nghèo vừa thiếu hụt 0%.',
      ],
      [
        'Example: 0% are poor (H): 0 households out of 1 household have a deprivation score of 1/2 or more.',
        '  0 households ÷ 1 household × 100 = 0%',
        '  The intensity (A): not defined (nobody is poor, so there is no average of the poor).',
        '  Health (weight 1/2): deprived 0%; poor and deprived 0%.',
        '  Water (weight 1/2): deprived 0%; poor and deprived 0%.',
      ],
    ]);
    expect(bothOf(of(['not-applicable', not]))).toEqual([
      [
        'Tỉnh Ví dụ: tỷ lệ nghèo đa chiều (H) 0%: 0 hộ trên 1 hộ có điểm thiếu hụt từ 1/2 trở lên.',
        '  0 hộ ÷ 1 hộ × 100 = 0%',
        '  Cường độ nghèo (A): không xác định (không có hộ (người) nghèo nên không có mức bình quân của người nghèo).',
        '  Y tế (quyền số 1/2): thiếu hụt 0%; vừa nghèo vừa thiếu hụt 0%.',
        '  Nước sạch (quyền số 1/2): thiếu hụt 0%; vừa nghèo vừa thiếu hụt 0%.',
        '  Giả định: Hộ không có đối tượng của một chỉ số (không áp dụng) được coi là không thiếu hụt chỉ số đó.',
      ],
      [
        'Example: 0% are poor (H): 0 households out of 1 household have a deprivation score of 1/2 or more.',
        '  0 households ÷ 1 household × 100 = 0%',
        '  The intensity (A): not defined (nobody is poor, so there is no average of the poor).',
        '  Health (weight 1/2): deprived 0%; poor and deprived 0%.',
        '  Water (weight 1/2): deprived 0%; poor and deprived 0%.',
        '  Assumed: A household in which nobody could lack an indicator counts as not deprived in it.',
      ],
    ]);
  });

  test('of which something is wrong', () => {
    const twice = [...indicators, indicators[0]!];
    const households = [{ deprivations: { x: deprived } }, { deprivations: {}, score: '1' }, {}];
    expect(bothSaidOf(() => alkireFoster({ indicators: twice, cutoff: '0', households } as never))).toEqual([
      [
        'cutoff: expected a number above 0',
        'indicators[2].id: given twice: health',
        'indicators: contradiction: the weights add up to 3/2, not 1',
        'households[0].deprivations.x: there is no x in the indicators',
        'households[1]: contradiction: give either deprivations or score',
        'households[2].deprivations: is missing; expected a plain object',
      ],
      [
        'cutoff: phải là số lớn hơn 0',
        'indicators[2].id: trùng lặp: health',
        'indicators: mâu thuẫn: tổng các quyền số là 3/2, khác 1',
        'households[0].deprivations.x: không có x trong các chỉ số',
        'households[1]: mâu thuẫn: chỉ nêu deprivations hoặc score',
        'households[2].deprivations: còn thiếu; cần đối tượng dữ liệu',
      ],
    ]);
    const none = [{ deprivations: {}, weight: 0 }];
    expect(bothSaidOf(() => alkireFoster({ indicators, cutoff: 1, households: none }))).toEqual([
      ['households: contradiction: the weights add up to 0'],
      ['households: mâu thuẫn: tổng các quyền số bằng 0'],
    ]);
    expect(
      bothSaidOf(() => alkireFoster({ cutoff: 1, countBy: 'person', households: [{ score: 1 }, {}] })),
    ).toEqual([
      [
        'households[0].persons: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
        'households[1].persons: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
        'households[1].score: is missing; expected a score (no indicators are given)',
      ],
      [
        'households[0].persons: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
        'households[1].persons: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
        'households[1].score: còn thiếu; cần điểm thiếu hụt (không nêu các chỉ số)',
      ],
    ]);
    const columns = compileAlkireFoster({ indicators, cutoff: 1 });
    const one = new Uint8Array([1]);
    expect(bothSaidOf(() => columns.evaluate({ deprived: new Uint8Array([4]) }))).toEqual([
      ['table.deprived[0]: contradiction: bits of no indicator, or of one that is deprived and unknown'],
      ['table.deprived[0]: mâu thuẫn: bit không ứng với chỉ số nào, hoặc vừa thiếu hụt vừa chưa rõ'],
    ]);
    expect(bothSaidOf(() => columns.evaluate({ deprived: one, unknown: new Uint8Array([4]) }))).toEqual([
      ['table.unknown[0]: contradiction: bits of no indicator, or of one that is deprived and unknown'],
      ['table.unknown[0]: mâu thuẫn: bit không ứng với chỉ số nào, hoặc vừa thiếu hụt vừa chưa rõ'],
    ]);
    expect(bothSaidOf(() => columns.evaluate({ deprived: one, unknown: one }))).toEqual([
      ['table.unknown[0]: contradiction: bits of no indicator, or of one that is deprived and unknown'],
      ['table.unknown[0]: mâu thuẫn: bit không ứng với chỉ số nào, hoặc vừa thiếu hụt vừa chưa rõ'],
    ]);
    expect(bothSaidOf(() => columns.evaluate({ deprived: one, weights: new Uint8Array(1) }))).toEqual([
      ['table: contradiction: the weights add up to 0'],
      ['table: mâu thuẫn: tổng các quyền số bằng 0'],
    ]);
  });
});

describe('incomes', () => {
  const of = (incomes: readonly string[], more: object = {}) =>
    fosterGreerThorbecke({
      subject,
      povertyLine: '125',
      households: incomes.map((income) => ({ income, persons: 2 })),
      ...more,
    });

  test('of some households', () => {
    expect(bothOf(of(['100', '110', '150', '160'], { countBy: 'person' }))).toEqual([
      [
        'Tỉnh Ví dụ: tỷ lệ nghèo 50% (4 người trên 8 người có thu nhập dưới 125 đồng/người/tháng).',
        '  4 người ÷ 8 người × 100 = 50%',
        '  Khoảng cách nghèo 8%; mức độ trầm trọng của nghèo (bình phương khoảng cách nghèo) 1,36%; chỉ số Watts 0,09 điểm chỉ số.',
        '  Mức thiếu hụt bình quân của người nghèo so với chuẩn là 20 đồng/người/tháng, bằng 16% chuẩn.',
        '    8% × 125 đồng/người/tháng ÷ 50% = 20 đồng/người/tháng',
        '  Tổng mức thiếu hụt của tất cả người nghèo là 80 đồng/tháng.',
        '    8% × 125 đồng/người/tháng × 8 người = 80 đồng/tháng',
      ],
      [
        'Example: 50% are poor (4 people out of 8 people have an income below 125 VND/person/month).',
        '  4 people ÷ 8 people × 100 = 50%',
        '  The poverty gap is 8%, the squared poverty gap 1.36%, the Watts index 0.09 index points.',
        '  On average the poor lack 20 VND/person/month to the line, which is 16% of it.',
        '    8% × 125 VND/person/month ÷ 50% = 20 VND/person/month',
        '  All the poor together lack 80 VND/month.',
        '    8% × 125 VND/person/month × 8 people = 80 VND/month',
      ],
    ]);
    expect(bothOf(of(['100', '125', '150', '160'], { onTheLine: 'poor' }))).toEqual([
      [
        'Tỉnh Ví dụ: tỷ lệ nghèo 50% (2 hộ trên 4 hộ có thu nhập từ 125 đồng/người/tháng trở xuống).',
        '  2 hộ ÷ 4 hộ × 100 = 50%',
        '  Khoảng cách nghèo 5%; mức độ trầm trọng của nghèo (bình phương khoảng cách nghèo) 1%; chỉ số Watts 0,06 điểm chỉ số.',
        '  Mức thiếu hụt bình quân của người nghèo so với chuẩn là 12,5 đồng/người/tháng, bằng 10% chuẩn.',
        '    5% × 125 đồng/người/tháng ÷ 50% = 12,5 đồng/người/tháng',
        '  Tổng mức thiếu hụt: không xác định (thiếu số liệu về số nhân khẩu (chuẩn tính theo người)).',
      ],
      [
        'Example: 50% are poor (2 households out of 4 households have an income of 125 VND/person/month or less).',
        '  2 households ÷ 4 households × 100 = 50%',
        '  The poverty gap is 5%, the squared poverty gap 1%, the Watts index 0.06 index points.',
        '  On average the poor lack 12.5 VND/person/month to the line, which is 10% of it.',
        '    5% × 125 VND/person/month ÷ 50% = 12.5 VND/person/month',
        '  The total shortfall: not defined (it needs the number of persons (the line is per person)).',
      ],
    ]);
    expect(bothOf(of(['126', '150', '150', '160']))).toEqual([
      [
        'Tỉnh Ví dụ: tỷ lệ nghèo 0% (0 hộ trên 4 hộ có thu nhập dưới 125 đồng/người/tháng).',
        '  0 hộ ÷ 4 hộ × 100 = 0%',
        '  Khoảng cách nghèo 0%; mức độ trầm trọng của nghèo (bình phương khoảng cách nghèo) 0%; chỉ số Watts 0 điểm chỉ số.',
        '  Mức thiếu hụt bình quân của người nghèo: không xác định (không có hộ (người) nghèo nên không có mức bình quân của người nghèo).',
      ],
      [
        'Example: 0% are poor (0 households out of 4 households have an income below 125 VND/person/month).',
        '  0 households ÷ 4 households × 100 = 0%',
        '  The poverty gap is 0%, the squared poverty gap 0%, the Watts index 0 index points.',
        '  The average shortfall of the poor: not defined (nobody is poor, so there is no average of the poor).',
      ],
    ]);
    expect(of(['0', '0', '130']).warnings).toEqual([
      {
        code: 'zero-incomes-left-out',
        text: {
          en: 'The sum of the Watts index leaves out the households with an income of 0 (2): zero has no logarithm.',
          vi: 'Có 2 hộ thu nhập bằng 0: các hộ này không được tính vào tổng của chỉ số Watts, vì số 0 không có lô-ga-rít.',
        },
      },
    ]);
    const poverty = compileFosterGreerThorbecke({ subject, povertyLine: '125' });
    expect(poverty.kind).toBe('compiled-foster-greer-thorbecke');
    expect(poverty.evaluate({ incomes: [0, 100, 130, 140] })).toEqual({
      countBy: 'household',
      headcountPercent: {
        kind: 'quantity',
        unit: 'percent',
        value: '50',
      },
      incomeGapRatioPercent: {
        kind: 'quantity',
        unit: 'percent',
        value: '60',
      },
      kind: 'foster-greer-thorbecke-of-columns',
      numberPoor: {
        kind: 'quantity',
        unit: 'household',
        value: '2',
      },
      population: {
        kind: 'quantity',
        unit: 'household',
        value: '4',
      },
      povertyGapPercent: {
        kind: 'quantity',
        unit: 'percent',
        value: '30',
      },
      povertyLine: {
        kind: 'quantity',
        unit: 'VND/person/month',
        value: '125',
      },
      rows: 4,
      squaredPovertyGapPercent: {
        kind: 'quantity',
        unit: 'percent',
        value: '26',
      },
      subject: {
        en: 'Example',
        vi: 'Tỉnh Ví dụ',
      },
      warnings: [
        {
          code: 'zero-incomes-left-out',
          text: {
            en: 'The sum of the Watts index leaves out the households with an income of 0 (1): zero has no logarithm.',
            vi: 'Có 1 hộ thu nhập bằng 0: các hộ này không được tính vào tổng của chỉ số Watts, vì số 0 không có lô-ga-rít.',
          },
        },
      ],
      watts: {
        kind: 'quantity',
        unit: 'index',
        value: '0.0557858878285524',
      },
      zeroIncomes: 1,
    });
  });

  test('of which what is lacking cannot be told', () => {
    const household = { value: '10', unit: 'VND/household/year' };
    expect(of(['4'], { povertyLine: household, countBy: 'person' }).totalShortfall).toEqual({
      code: 'missing-input',
      kind: 'refusal',
      missing: ['countBy'],
      reason: {
        en: 'it needs the number of households (the line is per household)',
        vi: 'thiếu số liệu về số hộ (chuẩn tính theo hộ)',
      },
    });
    expect(of(['4']).totalShortfall).toEqual({
      code: 'missing-input',
      kind: 'refusal',
      missing: ['countBy'],
      reason: {
        en: 'it needs the number of persons (the line is per person)',
        vi: 'thiếu số liệu về số nhân khẩu (chuẩn tính theo người)',
      },
    });
  });

  test('of which something is wrong', () => {
    expect(
      bothSaidOf(() =>
        of([], { countBy: 'person', povertyLine: 0, households: [{ income: 1, weight: 0 }, { income: -1 }] }),
      ),
    ).toEqual([
      [
        'households[1].income: expected 0 or more',
        'povertyLine: expected a number above 0',
        'households[0].persons: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
      ],
      [
        'households[1].income: phải từ 0 trở lên',
        'povertyLine: phải là số lớn hơn 0',
        'households[0].persons: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
      ],
    ]);
    expect(bothSaidOf(() => of([], { countBy: 'person', households: [{ income: 1, weight: 0 }] }))).toEqual([
      [
        'households[0].persons: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
        'households: contradiction: the weights add up to 0',
      ],
      [
        'households[0].persons: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
        'households: mâu thuẫn: tổng các quyền số bằng 0',
      ],
    ]);
    const table = { incomes: new Float64Array([1]), persons: new Float64Array([1.5]) };
    const persons = compileFosterGreerThorbecke({ povertyLine: 1, countBy: 'person' });
    expect(bothSaidOf(() => persons.evaluate(table))).toEqual([
      ['table.persons[0]: expected a whole number'],
      ['table.persons[0]: phải là số nguyên'],
    ]);
    expect(bothSaidOf(() => persons.evaluate({ incomes: [1, null], persons: [1] } as never))).toEqual([
      [
        'table.incomes[1]: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
        'table.persons: expected 2 or more rows',
      ],
      [
        'table.incomes[1]: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
        'table.persons: cần ít nhất 2 dòng',
      ],
    ]);
    expect(bothSaidOf(() => persons.evaluate([]))).toEqual([
      ['table: contradiction: the weights add up to 0'],
      ['table: mâu thuẫn: tổng các quyền số bằng 0'],
    ]);
  });

  test('of which the indices are published', () => {
    const published = {
      subject,
      headcountPercent: 50,
      povertyGapPercent: 8,
      povertyLine: '125',
      population: 4,
    };
    expect(bothOf(povertyShortfall(published))).toEqual([
      [
        'Tỉnh Ví dụ: 2 người nghèo, bình quân thiếu 20 đồng/người/tháng so với chuẩn 125 đồng/người/tháng (16% chuẩn); tổng mức thiếu hụt: 40 đồng/tháng.',
        '  8% × 125 đồng/người/tháng ÷ 50% = 20 đồng/người/tháng',
      ],
      [
        'Example: 2 people are poor and lack 20 VND/person/month to the line of 125 VND/person/month on average (16% of it); total shortfall: 40 VND/month.',
        '  8% × 125 VND/person/month ÷ 50% = 20 VND/person/month',
      ],
    ]);
    expect(bothOf(povertyShortfall({ ...published, headcountPercent: 0, povertyGapPercent: 0 }))).toEqual([
      [
        'Tỉnh Ví dụ: mức thiếu hụt bình quân của người nghèo: không xác định (không có hộ (người) nghèo nên không có mức bình quân của người nghèo).',
      ],
      [
        'Example: the average shortfall of the poor: not defined (nobody is poor, so there is no average of the poor).',
      ],
    ]);
    expect(povertyShortfall(published)).toMatchObject({ kind: 'poverty-shortfall', subject });
    expect(bothSaidOf(() => povertyShortfall({ ...published, povertyGapPercent: 51 }))).toEqual([
      ['povertyGapPercent: the part (51) is larger than its whole (50)'],
      ['povertyGapPercent: số thành phần (51) lớn hơn tổng số (50)'],
    ]);
    expect(povertyShortfall({ ...published, povertyGapPercent: 50 }).incomeGapRatioPercent).toEqual(
      figure('100', 'percent'),
    );
  });
});

describe('prosperity', () => {
  test('and its gap', () => {
    const of = (...incomes: readonly number[]) =>
      prosperityGap({ subject, households: incomes.map((income) => ({ income })) });
    expect(of(14).kind).toBe('prosperity-gap');
    expect(bothOf(of(14, 56))).toEqual([
      [
        'Tỉnh Ví dụ: tính bình quân các hộ (người), thu nhập phải gấp 1,25 lần hiện nay mới đạt mức thịnh vượng 28 đô la quốc tế/người/ngày.',
        '  Căn cứ: Poverty and Inequality Platform Methodology Handbook, World Bank, 16/10/2025 (theo nguồn thứ cấp).',
      ],
      [
        'Example: on average incomes would have to be 1.25 times what they are to reach 28 international dollars/person/day.',
        '  Source: Poverty and Inequality Platform Methodology Handbook, World Bank, 2025-10-16 (secondary source).',
      ],
    ]);
    expect(bothOf(of(0, 56))).toEqual([
      [
        'Tỉnh Ví dụ: khoảng cách thịnh vượng: không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
        '  Căn cứ: Poverty and Inequality Platform Methodology Handbook, World Bank, 16/10/2025 (theo nguồn thứ cấp).',
      ],
      [
        'Example: prosperity gap: not defined (the denominator is zero, so there is no ratio).',
        '  Source: Poverty and Inequality Platform Methodology Handbook, World Bank, 2025-10-16 (secondary source).',
      ],
    ]);
  });

  test('that is shared', () => {
    const of = (from: number, to: number, year: number) =>
      sharedProsperity({
        subject,
        baseline: { year: 2020, bottom40Mean: from, mean: 200 },
        current: { year, bottom40Mean: to, mean: 242 },
      });
    expect(of(100, 110, 2022)).toMatchObject({ kind: 'shared-prosperity' });
    expect(of(100, 110, 2022).warnings).toEqual([
      {
        code: 'unusual-spell',
        text: {
          en: 'Shared prosperity is meant for spells of three to seven years.',
          vi: 'Chỉ tiêu thịnh vượng chung thường tính cho giai đoạn từ 3 đến 7 năm.',
        },
      },
    ]);
    expect(bothOf(of(100, 121, 2022))).toEqual([
      [
        'Tỉnh Ví dụ: thu nhập bình quân của 40% dân số nghèo nhất tăng 10%/năm, của toàn dân tăng 10%/năm; chênh lệch 0 điểm phần trăm/năm.',
        '  Lưu ý: Chỉ tiêu thịnh vượng chung thường tính cho giai đoạn từ 3 đến 7 năm.',
      ],
      [
        'Example: the mean income of the poorest 40% rose by 10%/year, that of all rose by 10%/year: a premium of 0 percentage points/year.',
        '  Note: Shared prosperity is meant for spells of three to seven years.',
      ],
    ]);
    expect(bothOf(of(100, 81, 2022))).toEqual([
      [
        'Tỉnh Ví dụ: thu nhập bình quân của 40% dân số nghèo nhất giảm 10%/năm, của toàn dân tăng 10%/năm; chênh lệch −20 điểm phần trăm/năm.',
        '  Lưu ý: Chỉ tiêu thịnh vượng chung thường tính cho giai đoạn từ 3 đến 7 năm.',
      ],
      [
        'Example: the mean income of the poorest 40% fell by 10%/year, that of all rose by 10%/year: a premium of −20 percentage points/year.',
        '  Note: Shared prosperity is meant for spells of three to seven years.',
      ],
    ]);
    expect(bothOf(of(0, 81, 2022))).toEqual([
      [
        'Tỉnh Ví dụ: thịnh vượng chung: không xác định (số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối).',
        '  Lưu ý: Chỉ tiêu thịnh vượng chung thường tính cho giai đoạn từ 3 đến 7 năm.',
      ],
      [
        'Example: shared prosperity: not defined (the baseline is zero, so a relative change is undefined).',
        '  Note: Shared prosperity is meant for spells of three to seven years.',
      ],
    ]);
    const mixed = {
      baseline: { year: 2020, bottom40Mean: figure('1', 'VND/person/month'), mean: 2 },
      current: { year: 2024, bottom40Mean: 2, mean: figure('1', 'VND/person/day') },
    };
    expect(bothSaidOf(() => sharedProsperity(mixed as never))).toEqual([
      ['current.mean.unit: expected the unit VND/person/month, received VND/person/day'],
      ['current.mean.unit: cần đơn vị tính VND/person/month, nhận được VND/person/day'],
    ]);
  });

  test('and the line that rises with the median', () => {
    const of = (median: string) => societalPovertyLine({ subject, median });
    expect(of('8').kind).toBe('societal-poverty-line');
    expect(bothOf(of('8'))).toEqual([
      [
        'Tỉnh Ví dụ: chuẩn nghèo xã hội là 1,30 cộng một nửa trung vị (8 đô la quốc tế/người/ngày): 5,3 đô la quốc tế/người/ngày.',
        '  Căn cứ: Poverty and Inequality Platform Methodology Handbook, World Bank, 16/10/2025 (theo nguồn thứ cấp).',
      ],
      [
        'Example: the societal line is 1.30 plus half the median (8 international dollars/person/day): 5.3 international dollars/person/day.',
        '  Source: Poverty and Inequality Platform Methodology Handbook, World Bank, 2025-10-16 (secondary source).',
      ],
    ]);
    expect(bothOf(of('3.4'))).toEqual([
      [
        'Tỉnh Ví dụ: chuẩn nghèo xã hội bằng chuẩn nghèo quốc tế 3 đô la quốc tế/người/ngày: 1,30 cộng một nửa trung vị (3,4 đô la quốc tế/người/ngày) không lớn hơn.',
        '  Căn cứ: Poverty and Inequality Platform Methodology Handbook, World Bank, 16/10/2025 (theo nguồn thứ cấp).',
      ],
      [
        'Example: the societal line is the international one, 3 international dollars/person/day: 1.30 plus half the median (3.4 international dollars/person/day) is no more.',
        '  Source: Poverty and Inequality Platform Methodology Handbook, World Bank, 2025-10-16 (secondary source).',
      ],
    ]);
  });
});
