import { describe, expect, test } from 'vitest';
import { citationText } from 'mtqg/foundation';
import type { Citation } from 'mtqg/foundation';
import { povertyStandards } from 'mtqg/poverty';
import type { FigureLimits, PovertyStandard } from 'mtqg/poverty';

const standard = (id: string): PovertyStandard => povertyStandards().find((one) => one.id === id)!;
const sure = (citations: readonly Citation[]): readonly string[] => [
  ...new Set(citations.map(({ provenance }) => provenance)),
];

/** Limits as a reader writes them. */
function written({ moreThan, atLeast, atMost, lessThan }: FigureLimits = {}): string {
  const parts = [
    moreThan && `>${moreThan.value}`,
    atLeast && `>=${atLeast.value}`,
    atMost && `<=${atMost.value}`,
    lessThan && `<${lessThan.value}`,
  ];
  return parts.filter(Boolean).join(' ');
}

describe('the classes with their bounds, exactly as printed', () => {
  test.each([
    ['vn-2006', 'rural', ['poor: <=200000']],
    ['vn-2006', 'urban', ['poor: <=260000']],
    ['vn-2011', 'rural', ['poor: <=400000', 'near-poor: >=401000 <=520000']],
    ['vn-2011', 'urban', ['poor: <=500000', 'near-poor: >=501000 <=650000']],
    [
      'vn-2016',
      'rural',
      [
        'poor: <=700000 | >700000 <=1000000 & >=3',
        'near-poor: >700000 <=1000000 & <3',
        'average-living-standard: >1000000 <=1500000',
      ],
    ],
    [
      'vn-2016',
      'urban',
      [
        'poor: <=900000 | >900000 <=1300000 & >=3',
        'near-poor: >900000 <=1300000 & <3',
        'average-living-standard: >1300000 <=1950000',
      ],
    ],
    [
      'vn-2022',
      'rural',
      ['poor: <=1500000 & >=3', 'near-poor: <=1500000 & <3', 'average-living-standard: >1500000 <=2250000'],
    ],
    [
      'vn-2022',
      'urban',
      ['poor: <=2000000 & >=3', 'near-poor: <=2000000 & <3', 'average-living-standard: >2000000 <=3000000'],
    ],
    ['vn-2027', 'rural', ['poor: <=2200000 & >=3', 'near-poor: <=2200000 & <3']],
    ['vn-2027', 'urban', ['poor: <=2800000 & >=3', 'near-poor: <=2800000 & <3']],
  ])('%s, %s', (id, area, expected) => {
    const rules = standard(id).classRules.filter((rule) => rule.area === area);
    const texts = rules.map((rule) => {
      const branches = rule.anyOf.map(({ income, deprivations }) =>
        [written(income), written(deprivations)].filter((part) => part !== '').join(' & '),
      );
      return `${rule.class}: ${branches.join(' | ')}`;
    });
    expect(texts).toEqual(expected);
  });

  test.each([
    ['vn-2006', 'income-only', undefined, undefined, ['near-poor', 'above']],
    ['vn-2011', 'income-only', undefined, undefined, ['above']],
    ['vn-2016', 'income-or-income-and-deprivation', '3', '10', ['above']],
    ['vn-2022', 'income-and-deprivation', '3', '12', ['above']],
    ['vn-2027', 'income-and-deprivation', '3', undefined, ['average-living-standard', 'above']],
  ])('%s: %s', (id, shape, atLeast, outOf, aboveLines) => {
    const { ruleShape, deprivationCutoff, aboveLines: above, indicators, titleYears } = standard(id);
    expect([ruleShape, deprivationCutoff?.atLeast.value, deprivationCutoff?.outOf?.value, above]).toEqual([
      shape,
      atLeast,
      outOf,
      aboveLines,
    ]);
    if (outOf !== undefined) expect(String(indicators.length)).toBe(outOf);
    expect(titleYears.from < titleYears.to).toBe(true);
  });
});

describe('how sure each value is', () => {
  test.each([
    ['vn-2006', ['unknown', 'unconfirmed'], ['secondary'], ['secondary'], ['secondary']],
    ['vn-2011', ['secondary', 'unconfirmed'], ['secondary'], ['secondary'], ['secondary']],
    ['vn-2016', ['secondary'], ['secondary', 'unconfirmed'], ['secondary', 'unconfirmed'], ['secondary']],
    ['vn-2022', ['secondary'], ['secondary', 'official'], ['secondary', 'official'], ['secondary']],
    ['vn-2027', ['secondary'], ['secondary'], ['secondary'], ['secondary']],
  ])('%s: ends, lines, classes, sources', (id, ends, lines, classes, sources) => {
    const one = standard(id);
    expect(sure([one.validitySources.from, one.validitySources.to])).toEqual(ends);
    expect(sure(one.incomeLines.map(({ citation }) => citation))).toEqual(lines);
    expect(sure(one.classRules.map(({ citation }) => citation))).toEqual(classes);
    expect(sure(one.sources)).toEqual(sources);
  });

  test('the urban line of 2006 says what else is printed', () => {
    const [, urban] = standard('vn-2006').incomeLines;
    expect(urban?.citation).toMatchObject({
      article: 'Điều 1',
      provenance: 'secondary',
      note: { en: 'the press also prints VND 270,000' },
    });
  });

  test('what was read in the gazette says so', () => {
    const { indicators, scoreScale } = standard('vn-2022');
    const citations = [
      scoreScale!.citation,
      ...indicators.flatMap(({ citation, condition }) => [citation, condition!.citation]),
    ];
    expect(sure(citations)).toEqual(['official']);
    for (const { gazette } of citations)
      expect(gazette).toEqual({ number: '679 + 680', publishedOn: '2023-04-24' });
  });

  test('forms are cited by the circular that replaced their annexes, scores and incomes by that which has them', () => {
    const { indicators, scoreScale, incomeLines } = standard('vn-2022');
    const vi = (citation: Citation | undefined) => citationText(citation!, 'vi').replace(/ ngày .*/, '');
    expect(indicators.map(({ citation }) => vi(citation))).toEqual(
      [1, 2, 3, 4, 5, 6]
        .flatMap((group) => [`${String(group)}.1`, `${String(group)}.2`])
        .map((item) => `mục ${item} Mẫu số 3.2 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH`),
    );
    const elsewhere = indicators.filter(
      ({ citation, condition }) => condition?.citation.article !== citation.article,
    );
    expect(elsewhere.map(({ id, condition }) => [id, vi(condition?.citation)])).toEqual([
      ['housing-quality', 'mục I.4 Phụ lục IV Thông tư số 02/2022/TT-BLĐTBXH'],
      ['water', 'mục I.6 Phụ lục IV Thông tư số 02/2022/TT-BLĐTBXH'],
    ]);
    expect(vi(scoreScale?.citation)).toBe('điểm a khoản 1 Điều 1 Thông tư số 07/2021/TT-BLĐTBXH');
    expect(vi(incomeLines.find(({ line }) => line === 'average-living-standard')?.citation)).toBe(
      'chú thích 2 Phụ lục VIII Thông tư số 07/2021/TT-BLĐTBXH',
    );
  });

  test('the definition of dependants is part of the condition', () => {
    const { condition } = standard('vn-2022').indicators[1]!;
    expect(condition?.text).toEqual({
      vi: 'tỷ lệ người phụ thuộc (trẻ em dưới 16 tuổi; người cao tuổi, người khuyết tật đang hưởng trợ cấp xã hội hằng tháng) trong tổng số nhân khẩu lớn hơn 50%',
      en: 'dependants (children under 16; elderly or disabled members on a monthly social allowance) are more than 50% of all members',
    });
    expect(condition?.citation.note?.vi).toBe(
      'Văn bản hợp nhất số 1315/VBHN-BLĐTBXH ngày 13/4/2023; người phụ thuộc theo chỉ tiêu 3 Mẫu số 3.3',
    );
  });

  test('towns of 2027 are called as the decree calls them', () => {
    const rule = standard('vn-2027').classRules.find(
      (one) => one.class === 'near-poor' && one.area === 'urban',
    );
    expect(rule?.citation.note).toEqual({
      vi: 'ở khu vực đô thị, “thiếu hụt dưới 3 chỉ số” suy theo câu về nông thôn',
      en: 'in urban areas, “fewer than 3” follows from the sentence on rural areas',
    });
  });

  test('the conditions of 2016 are believed, their names published; drafts of 2027 are not held', () => {
    const of2016 = standard('vn-2016').indicators;
    expect(sure(of2016.map(({ citation }) => citation))).toEqual(['secondary']);
    expect(sure(of2016.map(({ condition }) => condition!.citation))).toEqual(['unconfirmed']);
    const of2027 = standard('vn-2027');
    expect(of2027.indicators.map(({ id, condition }) => [id, condition])).toEqual([
      ['employment', undefined],
      ['dependants', undefined],
    ]);
    expect(of2027.scoreScale).toBeUndefined();
    expect(of2027.notEstablished).toHaveLength(4);
    expect(JSON.stringify(povertyStandards())).not.toMatch(/1900000|2500000/);
  });
});

describe('the indicators', () => {
  test.each(['vn-2016', 'vn-2022', 'vn-2027'])('of %s belong to its dimensions, each once', (id) => {
    const { dimensions, indicators } = standard(id);
    expect([...new Set(indicators.map(({ dimension }) => dimension))]).toEqual(
      dimensions.map((one) => one.id),
    );
    expect(new Set(indicators.map((one) => one.id)).size).toBe(indicators.length);
  });

  test('ages and figures of 2022', () => {
    const told = standard('vn-2022').indicators.map(({ id, condition }) => [
      id,
      written(condition?.ages),
      written(condition?.deprivedAt),
    ]);
    expect(told).toEqual([
      ['employment', '', ''],
      ['dependants', '<16', '>50'],
      ['nutrition', '<16', ''],
      ['health-insurance', '>=6', ''],
      ['adult-education', '>=16 <30', ''],
      ['child-schooling', '>=3 <16', ''],
      ['housing-quality', '', '>=2'],
      ['housing-area', '', '<8'],
      ['water', '', ''],
      ['toilet', '', ''],
      ['telecom', '', ''],
      ['information-means', '', ''],
    ]);
  });

  test('ages and figures of 2016', () => {
    const told = standard('vn-2016').indicators.map(({ id, condition }) => [
      id,
      written(condition?.ages),
      written(condition?.deprivedAt),
    ]);
    expect(told.filter(([, ages, at]) => ages !== '' || at !== '')).toEqual([
      ['health-insurance', '>=6', ''],
      ['adult-education', '>=15', ''],
      ['child-schooling', '>=5 <15', ''],
      ['housing-area', '', '<8'],
    ]);
  });
});

test('scores mean something only by their circular', () => {
  const scales = povertyStandards().map(({ id, scoreScale }) => [
    id,
    scoreScale?.circular,
    scoreScale?.citation.provenance,
    scoreScale?.pointsPerDeprivation.value,
    scoreScale?.equivalents.map(({ area, score, income }) => `${area} ${score.value} = ${income.value}`),
  ]);
  expect(scales).toEqual([
    ['vn-2006', undefined, undefined, undefined, undefined],
    ['vn-2011', undefined, undefined, undefined, undefined],
    [
      'vn-2016',
      '17/2016/TT-BLĐTBXH',
      'unconfirmed',
      '10',
      ['rural 120 = 700000', 'rural 150 = 1000000', 'urban 140 = 900000', 'urban 175 = 1300000'],
    ],
    ['vn-2022', '07/2021/TT-BLĐTBXH', 'official', '10', ['rural 140 = 1500000', 'urban 175 = 2000000']],
    ['vn-2027', undefined, undefined, undefined, undefined],
  ]);
});
