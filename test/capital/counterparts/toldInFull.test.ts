import { describe, expect, test } from 'vitest';
import {
  counterpartRequirement,
  counterpartRequirementInputSchema,
  counterpartRules,
  type CounterpartRequirementInput,
  type CounterpartRuleId,
} from '../../../src/capital/internal.js';
import { bothOf, bothSaidOf, problemsOf, saidOf, shown } from '../problems.js';
import { billion } from '../execution/amounts.js';

const centralCapital = billion(100);
const requirement = (members: Omit<CounterpartRequirementInput, 'centralCapital'>) =>
  counterpartRequirement({ centralCapital, ...members });
const bothTold = (members: Omit<CounterpartRequirementInput, 'centralCapital'>) =>
  bothOf(requirement(members));

describe('of 100 tỷ đồng of central capital', () => {
  const ids = Object.keys(counterpartRules()) as CounterpartRuleId[];
  const supports = [0, '0.1', 49, 50, 59, 60, 69, 70, 79, 80, 100];

  test.each(ids)('%s asks, by the share of balance supplement', (rule) => {
    const amounts = supports.map((supportPercent) => shown(requirement({ rule, supportPercent }).required));
    expect([rule, ...amounts]).toEqual(
      {
        'new-rural-2016-2020': [
          'new-rural-2016-2020',
          'all-local',
          '150000000000',
          '150000000000',
          '100000000000',
          '100000000000',
          '100000000000',
          '100000000000',
          'no-minimum',
          'no-minimum',
          'no-minimum',
          'no-minimum',
        ],
        'new-rural-2021-2025': [
          'new-rural-2021-2025',
          'all-local',
          '150000000000',
          '150000000000',
          '150000000000',
          '150000000000',
          '100000000000',
          '100000000000',
          '100000000000',
          '100000000000',
          '5000000000',
          '5000000000',
        ],
        'poverty-2021-2025': [
          'poverty-2021-2025',
          'rule-not-established',
          '15000000000',
          '15000000000',
          '10000000000',
          '10000000000',
          '10000000000',
          '10000000000',
          '3000000000',
          '3000000000',
          '3000000000',
          '3000000000',
        ],
        'ethnic-minority-2021-2025': [
          'ethnic-minority-2021-2025',
          'all-local',
          '15000000000',
          '15000000000',
          '10000000000',
          '10000000000',
          '10000000000',
          '10000000000',
          '5000000000',
          '5000000000',
          '5000000000',
          '5000000000',
        ],
        'merged-2026-2035': [
          'merged-2026-2035',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
        ],
      }[rule],
    );
  });

  test.each(ids)('%s asks something else of provinces that it names', (rule) => {
    const amounts = ['Quảng Ngãi', 'Quảng Nam', 'Khánh Hòa', 'Lào Cai'].map((province) =>
      shown(requirement({ rule, province, supportPercent: 100 }).required),
    );
    expect([rule, ...amounts]).toEqual(
      {
        'new-rural-2016-2020': [
          'new-rural-2016-2020',
          '150000000000',
          'no-minimum',
          'no-minimum',
          'no-minimum',
        ],
        'new-rural-2021-2025': [
          'new-rural-2021-2025',
          '150000000000',
          '150000000000',
          '5000000000',
          '5000000000',
        ],
        'poverty-2021-2025': ['poverty-2021-2025', '15000000000', '15000000000', '3000000000', '3000000000'],
        'ethnic-minority-2021-2025': [
          'ethnic-minority-2021-2025',
          '15000000000',
          '15000000000',
          '15000000000',
          '5000000000',
        ],
        'merged-2026-2035': [
          'merged-2026-2035',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
          'rule-not-established',
        ],
      }[rule],
    );
  });
});

test('each rule has its name, its sources and its note', () => {
  const told = Object.values(counterpartRules()).map(({ id, name, sources, note }) => [
    id,
    name,
    sources.map(({ article, provenance }) => [article, provenance]),
    note,
  ]);
  expect(told).toEqual([
    [
      'new-rural-2016-2020',
      {
        vi: 'quy định về vốn đối ứng của Chương trình xây dựng nông thôn mới giai đoạn 2016-2020',
        en: 'counterpart rule of new rural development, 2016-2020',
      },
      [[undefined, 'secondary']],
      undefined,
    ],
    [
      'new-rural-2021-2025',
      {
        vi: 'quy định về vốn đối ứng của Chương trình xây dựng nông thôn mới giai đoạn 2021-2025',
        en: 'counterpart rule of new rural development, 2021-2025',
      },
      [['Điều 8', 'official']],
      {
        vi: 'Tỷ lệ bổ sung cân đối tính theo dự toán ngân sách năm 2022 (vốn các năm 2022-2025), năm 2014 (vốn năm 2021 chuyển sang năm 2022).',
        en: 'The share of balance supplement is that of the budget estimate of 2022 (capital of 2022-2025), of 2014 (capital of 2021 carried into 2022).',
      },
    ],
    [
      'poverty-2021-2025',
      {
        vi: 'quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025',
        en: 'counterpart rule of sustainable poverty reduction, 2021-2025',
      },
      [['khoản 2 Điều 13', 'official']],
      undefined,
    ],
    [
      'ethnic-minority-2021-2025',
      {
        vi: 'quy định về vốn đối ứng của Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025',
        en: 'counterpart rule of the programme on ethnic-minority and mountainous areas, 2021-2025',
      },
      [['khoản 1, khoản 2 Điều 6', 'official']],
      {
        vi: 'Tỷ lệ hỗ trợ tính theo dự toán ngân sách năm 2022; khi phân bổ kế hoạch năm sau, ngân sách trung ương trừ tương ứng số vốn đối ứng còn thiếu.',
        en: 'The share of support is that of the budget estimate of 2022; what is missing of the counterpart is taken off the central capital of the next year.',
      },
    ],
    [
      'merged-2026-2035',
      {
        vi: 'quy định về vốn đối ứng của Chương trình mục tiêu quốc gia giai đoạn 2026-2035',
        en: 'counterpart rule of the merged programme, 2026-2035',
      },
      [
        [undefined, 'unknown'],
        [undefined, 'secondary'],
      ],
      {
        vi: 'Địa phương được hỗ trợ phải bố trí ngân sách 5 năm và hằng năm không thấp hơn mức đối ứng; tỷ lệ chưa xác định.',
        en: 'A supported province plans local funds, for five years and each year, not below the counterpart; the ratio is not established.',
      },
    ],
  ]);
});

describe('the whole text', () => {
  test('of each band', () => {
    expect(bothTold({ rule: 'poverty-2021-2025', province: 'Lào Cai', supportPercent: 75 })).toEqual([
      [
        'Vốn đối ứng tối thiểu của ngân sách địa phương là 3 tỷ đồng (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025).',
        '  100 tỷ đồng × 3% = 3 tỷ đồng',
        '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 75%, thuộc nhóm từ 70% trở lên.',
      ],
      [
        'The local budgets must add at least 3 billion VND (counterpart rule of sustainable poverty reduction, 2021-2025).',
        '  100 billion VND × 3% = 3 billion VND',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
        '  The share of balance supplement is 75%: 70% or more.',
      ],
    ]);
    expect(bothTold({ rule: 'poverty-2021-2025', province: 'Lào Cai', supportPercent: 55 })).toEqual([
      [
        'Vốn đối ứng tối thiểu của ngân sách địa phương là 10 tỷ đồng (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025).',
        '  100 tỷ đồng × 10% = 10 tỷ đồng',
        '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 55%, thuộc nhóm từ 50% đến dưới 70%.',
      ],
      [
        'The local budgets must add at least 10 billion VND (counterpart rule of sustainable poverty reduction, 2021-2025).',
        '  100 billion VND × 10% = 10 billion VND',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
        '  The share of balance supplement is 55%: from 50% to under 70%.',
      ],
    ]);
    expect(bothTold({ rule: 'poverty-2021-2025', supportPercent: 5 })).toEqual([
      [
        'Vốn đối ứng tối thiểu của ngân sách địa phương là 15 tỷ đồng (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025).',
        '  100 tỷ đồng × 15% = 15 tỷ đồng',
        '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 5%, thuộc nhóm dưới 50%.',
        '  Giả định: Địa phương không thuộc các tỉnh được quy định riêng (Quảng Ngãi, Quảng Nam).',
      ],
      [
        'The local budgets must add at least 15 billion VND (counterpart rule of sustainable poverty reduction, 2021-2025).',
        '  100 billion VND × 15% = 15 billion VND',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
        '  The share of balance supplement is 5%: under 50%.',
        '  Assumed: The province is none of those for which the rule asks something else (Quảng Ngãi, Quảng Nam).',
      ],
    ]);
    expect(bothTold({ rule: 'poverty-2021-2025', supportPercent: 0 })).toEqual([
      [
        'Không tính được vốn đối ứng tối thiểu của ngân sách địa phương (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025): chưa xác định được quy định.',
        '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Địa phương tự cân đối ngân sách.',
        '  Giả định: Địa phương không thuộc các tỉnh được quy định riêng (Quảng Ngãi, Quảng Nam).',
      ],
      [
        'What the local budgets must add is not known (counterpart rule of sustainable poverty reduction, 2021-2025): what the rule says is not established.',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
        '  The province balances its own budget.',
        '  Assumed: The province is none of those for which the rule asks something else (Quảng Ngãi, Quảng Nam).',
      ],
    ]);
  });

  test('of a province that is named, and of a share that is not', () => {
    expect(bothTold({ rule: 'poverty-2021-2025', province: 'Quảng Ngãi' })).toEqual([
      [
        'Vốn đối ứng tối thiểu của ngân sách địa phương là 15 tỷ đồng (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025).',
        '  100 tỷ đồng × 15% = 15 tỷ đồng',
        '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Quảng Ngãi thuộc các tỉnh được quy định riêng.',
      ],
      [
        'The local budgets must add at least 15 billion VND (counterpart rule of sustainable poverty reduction, 2021-2025).',
        '  100 billion VND × 15% = 15 billion VND',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
        '  Quảng Ngãi is one of the provinces for which the rule asks something else.',
      ],
    ]);
    expect(bothTold({ rule: 'poverty-2021-2025', province: 'Lào Cai' })).toEqual([
      [
        'Không tính được vốn đối ứng tối thiểu của ngân sách địa phương (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025): thiếu số liệu về tỷ lệ bổ sung cân đối từ ngân sách trung ương.',
        '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
      ],
      [
        'What the local budgets must add is not known (counterpart rule of sustainable poverty reduction, 2021-2025): it needs the share of balance supplement.',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
      ],
    ]);
  });

  test('with what local budgets gave', () => {
    const gave = (value: number) => ({
      rule: 'poverty-2021-2025' as const,
      province: 'Lào Cai',
      supportPercent: 55,
      localCapital: billion(value),
    });
    expect(bothTold(gave(10))).toEqual([
      [
        'Vốn đối ứng tối thiểu của ngân sách địa phương là 10 tỷ đồng (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025).',
        '  100 tỷ đồng × 10% = 10 tỷ đồng',
        '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 55%, thuộc nhóm từ 50% đến dưới 70%.',
        '  Ngân sách địa phương đã bố trí 10 tỷ đồng, đủ mức tối thiểu.',
      ],
      [
        'The local budgets must add at least 10 billion VND (counterpart rule of sustainable poverty reduction, 2021-2025).',
        '  100 billion VND × 10% = 10 billion VND',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
        '  The share of balance supplement is 55%: from 50% to under 70%.',
        '  The local budgets gave 10 billion VND, which is enough.',
      ],
    ]);
    expect(bothTold(gave(7))).toEqual([
      [
        'Vốn đối ứng tối thiểu của ngân sách địa phương là 10 tỷ đồng (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025).',
        '  100 tỷ đồng × 10% = 10 tỷ đồng',
        '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 55%, thuộc nhóm từ 50% đến dưới 70%.',
        '  Ngân sách địa phương đã bố trí 7 tỷ đồng, còn thiếu 3 tỷ đồng.',
        '    10 tỷ đồng − 7 tỷ đồng = 3 tỷ đồng',
      ],
      [
        'The local budgets must add at least 10 billion VND (counterpart rule of sustainable poverty reduction, 2021-2025).',
        '  100 billion VND × 10% = 10 billion VND',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
        '  The share of balance supplement is 55%: from 50% to under 70%.',
        '  The local budgets gave 7 billion VND, 3 billion VND short.',
        '    10 billion VND − 7 billion VND = 3 billion VND',
      ],
    ]);
    expect(bothTold({ rule: 'new-rural-2016-2020', supportPercent: 90, localCapital: billion(1) })).toEqual([
      [
        'Không có mức vốn đối ứng tối thiểu tính bằng tiền (quy định về vốn đối ứng của Chương trình xây dựng nông thôn mới giai đoạn 2016-2020): quy định không đặt mức tối thiểu (khác với mức tối thiểu bằng 0).',
        '  Căn cứ: Quảng Ngãi vẫn được NSTW hỗ trợ xây dựng nông thôn mới (Quyết định số 12/2017/QĐ-TTg), Thư Viện Pháp Luật (theo nguồn thứ cấp).',
        '  Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 90%, thuộc nhóm từ 70% trở lên.',
        '  Giả định: Địa phương không thuộc các tỉnh được quy định riêng (Quảng Ngãi).',
      ],
      [
        'There is no amount that the local budgets must add (counterpart rule of new rural development, 2016-2020): the rule sets no minimum, which is not a minimum of zero.',
        '  Source: Quảng Ngãi vẫn được NSTW hỗ trợ xây dựng nông thôn mới (Quyết định số 12/2017/QĐ-TTg), Thư Viện Pháp Luật (secondary source).',
        '  The share of balance supplement is 90%: 70% or more.',
        '  Assumed: The province is none of those for which the rule asks something else (Quảng Ngãi).',
      ],
    ]);
  });
});

describe('a rule of the caller', () => {
  const demand = { kind: 'no-minimum' } as const;
  const rule = {
    id: 'own',
    name: { vi: 'quy định', en: 'rule' },
    bands: [{ supportFrom: { value: 0, unit: 'percent' }, demand }],
    selfBalancing: { kind: 'all-local' },
    exceptions: [{ provinces: ['Lào Cai'], demand }],
    sources: [],
  };
  const wrong = (members: object) =>
    problemsOf(() => counterpartRequirement({ centralCapital, rule: { ...rule, ...members } as never }));

  test('is read whole', () => {
    expect(wrong({})).toEqual([]);
    expect(counterpartRequirementInputSchema.safeParse({ centralCapital, rule }).success).toBe(true);
  });

  test('may be wrong in each of its parts', () => {
    const from = (value: number, unit = 'percent') => ({ supportFrom: { value, unit }, demand });
    expect(wrong({ bands: [from(0), from(0)] })).toEqual([['duplicate', 'rule.bands.1.supportFrom']]);
    expect(wrong({ bands: [from(20), from(10)] })).toEqual([['gap', 'rule.bands']]);
    expect(wrong({ bands: [from(0), from(101), from(5, 'times')] })).toEqual([
      ['too-large', 'rule.bands.1.supportFrom.value'],
      ['unit-mismatch', 'rule.bands.2.supportFrom.unit'],
    ]);
    expect(wrong({ bands: 5, exceptions: 5 })).toEqual([
      ['wrong-type', 'rule.bands'],
      ['wrong-type', 'rule.exceptions'],
    ]);
    expect(wrong({ exceptions: [{ provinces: ['Atlantis', ''], demand, more: 1 }] })).toEqual([
      ['unknown-key', 'rule.exceptions.0.more'],
      ['too-short', 'rule.exceptions.0.provinces.1'],
    ]);
    expect(wrong({ exceptions: [{ provinces: ['Atlantis'], demand }] })).toEqual([
      ['no-such-member', 'rule.exceptions.0.provinces.0'],
    ]);
    expect(wrong({ selfBalancing: { kind: 'some' } })).toEqual([['not-one-of', 'rule.selfBalancing.kind']]);
    const times = { kind: 'minimum', ofCentral: { value: 1.5, unit: 'times' } };
    expect(wrong({ selfBalancing: times })).toEqual([]);
    const said = (members: object) =>
      saidOf(() => counterpartRequirement({ centralCapital, rule: { ...rule, ...members } as never }), 'en');
    expect(said({ bands: [from(20), from(10), from(20)] }).split('\n')).toEqual([
      'rule.bands[2].supportFrom: given twice: 20%',
      'rule.bands: nothing is given from 0% to before 10%',
    ]);
    expect(said({ exceptions: [{ provinces: ['Atlantis'], demand }] })).toBe(
      'rule.exceptions[0].provinces[0]: there is no Atlantis in the list of provinces',
    );
  });

  test('and a province that is none, or several', () => {
    const at = (province: string) => () => requirement({ rule: 'poverty-2021-2025', province });
    expect(bothSaidOf(at('Atlantis'))).toEqual([
      ['province: there is no Atlantis in the list of provinces'],
      ['province: không có Atlantis trong danh mục tỉnh, thành phố'],
    ]);
    expect(saidOf(at('04'), 'en')).toBe('');
    expect(bothSaidOf(at('15'))).toEqual([
      ['province: ambiguous, it may be: Yên Bái, Lào Cai'],
      ['province: không rõ nghĩa, có thể là: Yên Bái, Lào Cai'],
    ]);
  });
});
