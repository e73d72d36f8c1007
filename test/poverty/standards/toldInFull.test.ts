import { describe, expect, test } from 'vitest';
import {
  classifyHousehold,
  defineLocalPovertyStandard,
  povertyRates,
  povertyStandardOn,
  standardsMeasuredIn,
  type LocalPovertyStandardDefinition,
} from 'mtqg/poverty';
import { explain } from 'mtqg/foundation';
import { areaNames } from '../../../src/poverty/standards/area.js';
import { standardName, standardSources } from '../../../src/poverty/standards/standardLookup.js';
import { bothOf, bothSaidOf, problemsOf, saidOf } from '../figures.js';

test.each(['2008-06-30', '2013-06-30', '2018-06-30', '2025-06-30', '2028-06-30'])(
  'the standard of %s, with what of its days is not established',
  (date) => {
    expect(bothOf(povertyStandardOn(date))).toEqual(
      {
        '2008-06-30': [
          [
            'Ngày 30/6/2008 áp dụng chuẩn nghèo giai đoạn 2006-2010; chuẩn này được áp dụng từ ngày 01/01/2006 đến hết ngày 31/12/2010.',
            '  Căn cứ: Quyết định số 170/2005/QĐ-TTg ngày 08/7/2005 của Thủ tướng Chính phủ (theo nguồn thứ cấp).',
            '  Ngày bắt đầu chưa xác định; 01/01/2006 là ngày đầu của giai đoạn nêu trong tên chuẩn.',
            '  Ngày kết thúc 31/12/2010 chưa đối chiếu với văn bản gốc.',
          ],
          [
            'On 2008-06-30 the poverty standard titled 2006-2010 applies, in force from 2006-01-01 to 2010-12-31, both included.',
            '  Source: Decision 170/2005/QĐ-TTg of 2005-07-08 (secondary source).',
            '  The first day is not established; 2006-01-01 opens the years that the title names.',
            '  The last day, 2010-12-31, is unconfirmed.',
          ],
        ],
        '2013-06-30': [
          [
            'Ngày 30/6/2013 áp dụng chuẩn nghèo giai đoạn 2011-2015; chuẩn này được áp dụng từ ngày 01/01/2011 đến hết ngày 31/12/2015.',
            '  Căn cứ: Quyết định số 09/2011/QĐ-TTg ngày 30/01/2011 của Thủ tướng Chính phủ (theo nguồn thứ cấp).',
            '  Ngày kết thúc 31/12/2015 chưa đối chiếu với văn bản gốc.',
          ],
          [
            'On 2013-06-30 the poverty standard titled 2011-2015 applies, in force from 2011-01-01 to 2015-12-31, both included.',
            '  Source: Decision 09/2011/QĐ-TTg of 2011-01-30 (secondary source).',
            '  The last day, 2015-12-31, is unconfirmed.',
          ],
        ],
        '2018-06-30': [
          [
            'Ngày 30/6/2018 áp dụng chuẩn nghèo đa chiều giai đoạn 2016-2020; chuẩn này được áp dụng từ ngày 05/01/2016 đến hết ngày 31/12/2021.',
            '  Căn cứ: Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ (theo nguồn thứ cấp).',
            '  Căn cứ: Điều 2 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
          ],
          [
            'On 2018-06-30 the multidimensional poverty standard titled 2016-2020 applies, in force from 2016-01-05 to 2021-12-31, both included.',
            '  Source: Decision 59/2015/QĐ-TTg of 2015-11-19 (secondary source).',
            '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 2 (secondary source).',
          ],
        ],
        '2025-06-30': [
          [
            'Ngày 30/6/2025 áp dụng chuẩn nghèo đa chiều giai đoạn 2021-2025; chuẩn này được áp dụng từ ngày 01/01/2022 đến hết ngày 31/12/2026.',
            '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
            '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
          ],
          [
            'On 2025-06-30 the multidimensional poverty standard titled 2021-2025 applies, in force from 2022-01-01 to 2026-12-31, both included.',
            '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
            '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
          ],
        ],
        '2028-06-30': [
          [
            'Ngày 30/6/2028 áp dụng chuẩn nghèo đa chiều quốc gia giai đoạn 2026-2030; chuẩn này được áp dụng từ ngày 01/01/2027 đến hết ngày 31/12/2030.',
            '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
          ],
          [
            'On 2028-06-30 the national multidimensional poverty standard titled 2026-2030 applies, in force from 2027-01-01 to 2030-12-31, both included.',
            '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
          ],
        ],
      }[date],
    );
  },
);

test('standards that were measured side by side', () => {
  expect(bothOf(standardsMeasuredIn(2021))).toEqual([
    [
      'Các chuẩn nghèo được dùng để rà soát cuối năm 2021:',
      '  Chuẩn nghèo đa chiều giai đoạn 2016-2020: đang áp dụng.',
      '    Căn cứ: Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ (theo nguồn thứ cấp).',
      '    Căn cứ: Điều 2 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '  Chuẩn nghèo đa chiều giai đoạn 2021-2025: rà soát đầu kỳ, trước khi áp dụng.',
      '    Căn cứ: Thừa Thiên Huế: Tổng rà soát hộ nghèo, hộ cận nghèo giai đoạn 2022-2025, Báo Dân tộc và Phát triển, 16/9/2021 (theo nguồn thứ cấp).',
    ],
    [
      'The standards by which households were measured at the end of 2021:',
      '  The multidimensional poverty standard titled 2016-2020: in force.',
      '    Source: Decision 59/2015/QĐ-TTg of 2015-11-19 (secondary source).',
      '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 2 (secondary source).',
      '  The multidimensional poverty standard titled 2021-2025: measured for the first time, before it was in force.',
      '    Source: Thừa Thiên Huế: Tổng rà soát hộ nghèo, hộ cận nghèo giai đoạn 2022-2025, Báo Dân tộc và Phát triển, 2021-09-16 (secondary source).',
    ],
  ]);
  expect(bothOf(standardsMeasuredIn(2026))).toEqual([
    [
      'Các chuẩn nghèo được dùng để rà soát cuối năm 2026:',
      '  Chuẩn nghèo đa chiều giai đoạn 2021-2025: đang áp dụng.',
      '    Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
      '    Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
      '  Chuẩn nghèo đa chiều quốc gia giai đoạn 2026-2030: dự kiến rà soát đầu kỳ, chưa có văn bản.',
    ],
    [
      'The standards by which households were measured at the end of 2026:',
      '  The multidimensional poverty standard titled 2021-2025: in force.',
      '    Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
      '    Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
      '  The national multidimensional poverty standard titled 2026-2030: expected to be measured for the first time; no text says so.',
    ],
  ]);
  expect([
    saidOf(() => standardsMeasuredIn(1990), 'en'),
    saidOf(() => standardsMeasuredIn(1990), 'vi'),
  ]).toEqual([
    'the library knows of nothing in force on 1990-12-31',
    'thư viện chưa có quy định có hiệu lực vào ngày 31/12/1990',
  ]);
});

test('a standard that the source does not state', () => {
  const rates = povertyRates({ standard: 'not-stated', counts: { poor: 1, households: 4 } });
  expect([explain(rates, 'vi').split('\n'), explain(rates, 'en').split('\n')]).toEqual([
    [
      'Tỷ lệ hộ nghèo 25% (1/4 hộ).',
      '  1 hộ ÷ 4 hộ × 100 = 25%',
      '  Các tỷ lệ khác không xác định (thiếu số liệu về số hộ cận nghèo).',
      '  Lưu ý: Nguồn không nêu chuẩn nghèo; số liệu chỉ so sánh được nếu cùng một chuẩn.',
    ],
    [
      'Poor-household rate 25% (1 of 4 households).',
      '  1 household ÷ 4 households × 100 = 25%',
      '  The other rates are not defined (it needs the number of near-poor households).',
      '  Note: The source does not state the poverty standard; rates compare only if it is the same one.',
    ],
  ]);
});

describe('a local standard', () => {
  const citation = {
    source: { kind: 'publication', title: 'Made-up text' },
    provenance: 'secondary',
  } as const;
  const city: LocalPovertyStandardDefinition = {
    id: 'city-x',
    name: { vi: 'chuẩn nghèo của thành phố X', en: 'poverty standard of city X' },
    national: 'vn-2022',
    validity: { from: '2022-01-01', to: '2025-12-31' },
    citation,
  };
  const said = (members: object) => {
    const call = () => defineLocalPovertyStandard({ ...city, ...members });
    return bothSaidOf(call);
  };
  const line = (area: string, upTo: string) => ({ line: 'income', area, upTo });

  test('of other years, lines given twice, looser, or of another area', () => {
    expect(said({ validity: { from: '2027-01-01', to: null } })).toEqual([
      [
        'validity: contradiction: the multidimensional poverty standard titled 2021-2025 is in force on none of its days',
      ],
      [
        'validity: mâu thuẫn: chuẩn nghèo đa chiều giai đoạn 2021-2025 không áp dụng vào ngày nào trong thời gian này',
      ],
    ]);
    expect(said({ validity: { from: '2019-01-01', to: '2020-12-31' } })).toEqual([
      [
        'validity: contradiction: the multidimensional poverty standard titled 2021-2025 is in force on none of its days',
      ],
      [
        'validity: mâu thuẫn: chuẩn nghèo đa chiều giai đoạn 2021-2025 không áp dụng vào ngày nào trong thời gian này',
      ],
    ]);
    expect(
      problemsOf(() => defineLocalPovertyStandard({ ...city, validity: { from: '2026-12-31', to: null } })),
    ).toEqual([]);
    expect(
      said({ incomeLines: [line('urban', '3000000'), line('rural', '2000000'), line('urban', '3000001')] }),
    ).toEqual([
      ['incomeLines[2]: given twice: urban income line'],
      ['incomeLines[2]: trùng lặp: mức chuẩn thu nhập ở thành thị'],
    ]);
    expect(
      said({ incomeLines: [line('urban', '1999999'), { line: 'x', area: 'urban', upTo: '1' }] }),
    ).toEqual([
      ['incomeLines[1].line: expected one of: poor, near-poor, income, average-living-standard'],
      [
        'incomeLines[1].line: phải là một trong các giá trị: poor, near-poor, income, average-living-standard',
      ],
    ]);
    expect(said({ incomeLines: [line('urban', '2000000'), line('rural', '1500000')] })).toEqual([[''], ['']]);
  });

  test('of indicators given twice, without a name or a dimension, or fewer than the nation has', () => {
    expect(
      said({
        indicators: [
          { id: 'water' },
          { id: 'water' },
          { id: 'clean-air' },
          { id: 'noise', name: { vi: 'tiếng ồn', en: 'noise' }, dimension: 'helth' },
        ],
      }),
    ).toEqual([
      [
        'indicators[1]: given twice: water',
        'indicators[2].name: is missing; expected a plain object { vi, en }',
        'indicators[2].dimension: is missing; expected one of: employment, health, education, housing, water-sanitation, information',
        'indicators[3].dimension: expected one of: employment, health, education, housing, water-sanitation, information; did you mean “health”?',
        'indicators: indicators without employment, dependants, nutrition, health-insurance, adult-education, child-schooling, housing-quality, housing-area, toilet, telecom, information-means from 2022-01-01: asks less than the multidimensional poverty standard titled 2021-2025, or what cannot be compared with it (12 in all → 4 in all), and does not say why it may',
      ],
      [
        'indicators[1]: trùng lặp: water',
        'indicators[2].name: còn thiếu; cần đối tượng dữ liệu { vi, en }',
        'indicators[2].dimension: còn thiếu; cần một trong các giá trị: employment, health, education, housing, water-sanitation, information',
        'indicators[3].dimension: phải là một trong các giá trị: employment, health, education, housing, water-sanitation, information; có phải là “health”?',
        'indicators: các chỉ số thiếu employment, dependants, nutrition, health-insurance, adult-education, child-schooling, housing-quality, housing-area, toilet, telecom, information-means từ ngày 01/01/2022: thấp hơn hoặc không so sánh được với chuẩn nghèo đa chiều giai đoạn 2021-2025 (12 chỉ số → 4 chỉ số) mà không nêu căn cứ cho phép',
      ],
    ]);
  });

  test('with lines of its own in one area, told beside those of the nation', () => {
    const rural = defineLocalPovertyStandard({
      ...city,
      incomeLines: [{ line: 'income', area: 'rural', upTo: '1800000' }],
    } as LocalPovertyStandardDefinition);
    const found = (area: 'rural' | 'urban', income: string) =>
      classifyHousehold(rural, { area, income, deprivationCount: 3 });
    expect([found('rural', '1800000').local?.class, found('rural', '1800001').local?.class]).toEqual([
      'poor',
      'average-living-standard',
    ]);
    expect([found('urban', '2000000').local?.class, found('urban', '2000001').local?.class]).toEqual([
      'poor',
      'average-living-standard',
    ]);
    expect(bothOf(found('rural', '1700000'))).toEqual([
      [
        'Hộ ở khu vực nông thôn: hộ có mức sống trung bình, theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
        '  Căn cứ: Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
        '  Căn cứ: Nghị định số 351/2025/NĐ-CP ngày 30/12/2025 của Chính phủ (theo nguồn thứ cấp).',
        '  Thu nhập 1.700.000 đồng/người/tháng, cao hơn mức 1.500.000 đồng/người/tháng là 200.000 đồng/người/tháng (13,33%).',
        '  Thu nhập 1.700.000 đồng/người/tháng, thấp hơn mức 2.250.000 đồng/người/tháng là 550.000 đồng/người/tháng (24,44%).',
        '  Tiêu chí: nông thôn, hộ có mức sống trung bình: thu nhập trên 1.500.000 đến 2.250.000 đồng/người/tháng.',
        '    Căn cứ: chú thích 2 Phụ lục VIII Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).',
        '  Có 3 chỉ số thiếu hụt.',
        '  Hộ ở khu vực nông thôn: hộ nghèo, theo chuẩn nghèo của thành phố X.',
        '    Căn cứ: Made-up text (theo nguồn thứ cấp).',
        '    Tiêu chí: nông thôn, hộ nghèo: thu nhập đến 1.800.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
        '      Căn cứ: Made-up text (theo nguồn thứ cấp).',
        '    Có 3 chỉ số thiếu hụt.',
      ],
      [
        'A rural household: household of average living standard, by the multidimensional poverty standard titled 2021-2025.',
        '  Source: Decree 07/2021/NĐ-CP of 2021-01-27, Article 3 (secondary source).',
        '  Source: Decree 351/2025/NĐ-CP of 2025-12-30 (secondary source).',
        '  The income, 1,700,000 VND/person/month, is 200,000 VND/person/month (13.33%) above the line of 1,500,000 VND/person/month.',
        '  The income, 1,700,000 VND/person/month, is 550,000 VND/person/month (24.44%) below the line of 2,250,000 VND/person/month.',
        '  The rule: rural, household of average living standard: income of more than 1,500,000 up to 2,250,000 VND/person/month.',
        '    Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Annex VIII, note 2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).',
        '  It has 3 deprivations.',
        '  A rural household: poor household, by the poverty standard of city X.',
        '    Source: Made-up text (secondary source).',
        '    The rule: rural, poor household: income of up to 1,800,000 VND/person/month and at least 3 deprivations.',
        '      Source: Made-up text (secondary source).',
        '    It has 3 deprivations.',
      ],
    ]);
  });
});

test('areas by name, and the sources of a standard by its id', () => {
  expect(areaNames).toEqual({
    rural: { vi: 'nông thôn', en: 'rural' },
    urban: { vi: 'thành thị', en: 'urban' },
  });
  expect(standardSources('vn-2022').map(({ provenance }) => provenance)).toEqual(['secondary', 'secondary']);
  expect(standardSources('not-stated')).toEqual([]);
  expect(standardName('not-stated')).toEqual({
    vi: 'chuẩn nghèo mà nguồn không nêu',
    en: 'poverty standard that the source does not state',
  });
});
