import { describe, expect, test } from 'vitest';
import { povertyRatesByGroup } from '../../../src/poverty/index.js';
import { linesOf, problemsOf, saidOf } from '../figures.js';

const places = [
  { subject: { vi: 'Xã A', en: 'Commune A' }, counts: { poor: 30, nearPoor: 10, households: 60 } },
  { subject: 'Xã B', counts: { poor: { value: 10, unit: 'household' }, nearPoor: 5, households: 140 } },
] as const;
const base = { standard: 'vn-2022', subject: 'Huyện C', asOf: '2025-12-31', groups: places } as const;

describe('the whole text', () => {
  test('of places that are added up', () => {
    const result = povertyRatesByGroup(base);
    expect(result).toMatchObject({
      kind: 'poverty-rates-by-group',
      subject: 'Huyện C',
      asOf: '2025-12-31',
      warnings: [],
    });
    expect(linesOf(result, 'vi')).toEqual([
      'Huyện C: tỷ lệ hộ nghèo theo nhóm, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Xã A: tỷ lệ hộ nghèo 50%; tỷ trọng trong tổng số hộ nghèo 75%.',
      '    30 hộ ÷ 60 hộ × 100 = 50%',
      '  Xã B: tỷ lệ hộ nghèo 7,14%; tỷ trọng trong tổng số hộ nghèo 25%.',
      '    10 hộ ÷ 140 hộ × 100 ≈ 7,1429%',
      '  Chung cả địa bàn: 20%.',
      '    40 hộ ÷ 200 hộ × 100 = 20%',
    ]);
    expect(linesOf(result, 'en')).toEqual([
      'Huyện C: poor-household rate by group, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  Commune A: poor-household rate 50%; share of all poor households 75%.',
      '    30 households ÷ 60 households × 100 = 50%',
      '  Xã B: poor-household rate 7.14%; share of all poor households 25%.',
      '    10 households ÷ 140 households × 100 ≈ 7.1429%',
      '  The whole area: 20%.',
      '    40 households ÷ 200 households × 100 = 20%',
    ]);
  });

  test('of places whose sums are not what is reported for the whole', () => {
    const result = povertyRatesByGroup({ ...base, total: { poor: 41, nearPoor: 13, households: 200 } });
    expect(result.warnings).toEqual([
      {
        code: 'groups-do-not-add-up',
        affectedYears: [2025],
        text: {
          vi: 'Cộng các nhóm không khớp với số chung của địa bàn (số hộ nghèo, số hộ cận nghèo, số hộ nghèo và hộ cận nghèo); giữ nguyên số đã công bố.',
          en: 'The groups do not add up to what is reported for the whole area (the number of poor households, the number of near-poor households, the number of poor and near-poor households); nothing was changed.',
        },
      },
    ]);
    expect(linesOf(result, 'vi')).toEqual([
      'Huyện C: tỷ lệ hộ nghèo theo nhóm, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Xã A: tỷ lệ hộ nghèo 50%; tỷ trọng trong tổng số hộ nghèo 73,17%.',
      '    30 hộ ÷ 60 hộ × 100 = 50%',
      '  Xã B: tỷ lệ hộ nghèo 7,14%; tỷ trọng trong tổng số hộ nghèo 24,39%.',
      '    10 hộ ÷ 140 hộ × 100 ≈ 7,1429%',
      '  Chung cả địa bàn: 20,5%.',
      '    41 hộ ÷ 200 hộ × 100 = 20,5%',
      '  Cộng các nhóm, số hộ nghèo là 40 hộ, thấp hơn số chung 1 hộ.',
      '  Cộng các nhóm, số hộ cận nghèo là 15 hộ, cao hơn số chung 2 hộ.',
      '  Cộng các nhóm, số hộ nghèo và hộ cận nghèo là 55 hộ, cao hơn số chung 1 hộ.',
      '  Lưu ý: Cộng các nhóm không khớp với số chung của địa bàn (số hộ nghèo, số hộ cận nghèo, số hộ nghèo và hộ cận nghèo); giữ nguyên số đã công bố.',
    ]);
    expect(linesOf(result, 'en')).toEqual([
      'Huyện C: poor-household rate by group, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  Commune A: poor-household rate 50%; share of all poor households 73.17%.',
      '    30 households ÷ 60 households × 100 = 50%',
      '  Xã B: poor-household rate 7.14%; share of all poor households 24.39%.',
      '    10 households ÷ 140 households × 100 ≈ 7.1429%',
      '  The whole area: 20.5%.',
      '    41 households ÷ 200 households × 100 = 20.5%',
      '  Added up, the number of poor households is 40 households, 1 household less than is reported for the whole.',
      '  Added up, the number of near-poor households is 15 households, 2 households more than is reported for the whole.',
      '  Added up, the number of poor and near-poor households is 55 households, 1 household more than is reported for the whole.',
      '  Note: The groups do not add up to what is reported for the whole area (the number of poor households, the number of near-poor households, the number of poor and near-poor households); nothing was changed.',
    ]);
  });

  test('of groups that overlap', () => {
    const result = povertyRatesByGroup({
      standard: 'vn-2022',
      groups: places,
      total: { poor: 35, nearPoor: 15, households: 200 },
      groupsOverlap: true,
    });
    expect('subject' in result || 'asOf' in result).toBe(false);
    expect(linesOf(result, 'vi')).toEqual([
      'Tỷ lệ hộ nghèo theo nhóm, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Xã A: tỷ lệ hộ nghèo 50%; tỷ trọng trong tổng số hộ nghèo 85,71%.',
      '    30 hộ ÷ 60 hộ × 100 = 50%',
      '  Xã B: tỷ lệ hộ nghèo 7,14%; tỷ trọng trong tổng số hộ nghèo 28,57%.',
      '    10 hộ ÷ 140 hộ × 100 ≈ 7,1429%',
      '  Chung cả địa bàn (theo số liệu báo cáo): 17,5%.',
      '    35 hộ ÷ 200 hộ × 100 = 17,5%',
      '  Một hộ có thể thuộc nhiều nhóm nên không cộng các nhóm.',
    ]);
    expect(linesOf(result, 'en')).toEqual([
      'Poor-household rate by group, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  Commune A: poor-household rate 50%; share of all poor households 85.71%.',
      '    30 households ÷ 60 households × 100 = 50%',
      '  Xã B: poor-household rate 7.14%; share of all poor households 28.57%.',
      '    10 households ÷ 140 households × 100 ≈ 7.1429%',
      '  The whole area, as reported: 17.5%.',
      '    35 households ÷ 200 households × 100 = 17.5%',
      '  A household may be in several groups, so the groups are not added up.',
    ]);
  });

  test('of places that do not tell all', () => {
    const groups = [
      ...places,
      { subject: { vi: 'Xã D', en: 'Commune D' }, counts: { households: 5 } },
      { subject: 'Xã E', counts: { households: 7 } },
    ];
    const result = povertyRatesByGroup({ standard: 'vn-2022', groups });
    expect(linesOf(result, 'vi')).toEqual([
      'Tỷ lệ hộ nghèo theo nhóm, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
      '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Xã A: tỷ lệ hộ nghèo 50%; tỷ trọng trong tổng số hộ nghèo không xác định (thiếu số liệu về số hộ nghèo của Xã D, số hộ nghèo của Xã E).',
      '    30 hộ ÷ 60 hộ × 100 = 50%',
      '  Xã B: tỷ lệ hộ nghèo 7,14%; tỷ trọng trong tổng số hộ nghèo không xác định (thiếu số liệu về số hộ nghèo của Xã D, số hộ nghèo của Xã E).',
      '    10 hộ ÷ 140 hộ × 100 ≈ 7,1429%',
      '  Xã D: tỷ lệ hộ nghèo không xác định (thiếu số liệu về số hộ nghèo); tỷ trọng trong tổng số hộ nghèo không xác định (thiếu số liệu về số hộ nghèo).',
      '  Xã E: tỷ lệ hộ nghèo không xác định (thiếu số liệu về số hộ nghèo); tỷ trọng trong tổng số hộ nghèo không xác định (thiếu số liệu về số hộ nghèo).',
      '  Chung cả địa bàn: không xác định (thiếu số liệu về số hộ nghèo của Xã D, số hộ nghèo của Xã E).',
      '  Cộng các nhóm, số hộ nghèo ít nhất là 40 hộ (thiếu số liệu của Xã D, Xã E).',
      '  Cộng các nhóm, số hộ cận nghèo ít nhất là 15 hộ (thiếu số liệu của Xã D, Xã E).',
      '  Cộng các nhóm, số hộ nghèo và hộ cận nghèo ít nhất là 55 hộ (thiếu số liệu của Xã D, Xã E).',
    ]);
    expect(linesOf(result, 'en')).toEqual([
      'Poor-household rate by group, by the multidimensional poverty standard titled 2021-2025.',
      '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  Commune A: poor-household rate 50%; share of all poor households not defined (it needs the number of poor households of Commune D, the number of poor households of Xã E).',
      '    30 households ÷ 60 households × 100 = 50%',
      '  Xã B: poor-household rate 7.14%; share of all poor households not defined (it needs the number of poor households of Commune D, the number of poor households of Xã E).',
      '    10 households ÷ 140 households × 100 ≈ 7.1429%',
      '  Commune D: poor-household rate not defined (it needs the number of poor households); share of all poor households not defined (it needs the number of poor households).',
      '  Xã E: poor-household rate not defined (it needs the number of poor households); share of all poor households not defined (it needs the number of poor households).',
      '  The whole area: not defined (it needs the number of poor households of Commune D, the number of poor households of Xã E).',
      '  Added up, the number of poor households is at least 40 households (not known for Commune D, Xã E).',
      '  Added up, the number of near-poor households is at least 15 households (not known for Commune D, Xã E).',
      '  Added up, the number of poor and near-poor households is at least 55 households (not known for Commune D, Xã E).',
    ]);
  });

  test('counted on a day of another standard', () => {
    expect(povertyRatesByGroup({ ...base, asOf: '2015-12-31' }).warnings).toEqual([
      {
        code: 'standard-not-applied',
        affectedYears: [2015],
        text: {
          vi: 'Năm 2015 không thuộc thời gian áp dụng chuẩn nghèo đa chiều giai đoạn 2021-2025; đề nghị kiểm tra lại.',
          en: 'The multidimensional poverty standard titled 2021-2025 was not applied in 2015; please check.',
        },
      },
    ]);
  });
});

test('what is wrong with groups is said', () => {
  const groups = [
    { subject: 'A', counts: { poor: 1.5, households: 60 } },
    { subject: { vi: 'A', en: 'B' }, counts: { poor: 3, households: 2 } },
  ];
  expect(saidOf(() => povertyRatesByGroup({ standard: 'vn-2022', groups }), 'en').split('\n')).toEqual([
    'groups[0].counts.poor: expected a whole number',
    'groups[1].counts.households: the number of poor households (3) is larger than the number of all households (2)',
    'groups[1].subject: given twice: A',
  ]);
  expect(problemsOf(() => povertyRatesByGroup({ standard: 'vn-2022', groups: 5 as never }))).toEqual([
    ['wrong-type', 'groups'],
  ]);
});
