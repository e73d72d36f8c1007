import { describe, expect, test } from 'vitest';
import { describeError, explain, isMtqgError } from 'mtqg/foundation';
import { classifyHousehold, defineLocalPovertyStandard, povertyStandards } from 'mtqg/poverty';
import type { LocalPovertyStandardDefinition } from 'mtqg/poverty';
import { codesOf } from '../codesOf.js';

const citation = {
  source: { kind: 'publication', title: 'Quyết định của thành phố X' },
  provenance: 'secondary',
} as const;
const base: LocalPovertyStandardDefinition = {
  id: 'city-x',
  name: { vi: 'chuẩn nghèo của thành phố X', en: 'poverty standard of city X' },
  national: 'vn-2022',
  validity: { from: '2022-01-01', to: '2025-12-31' },
  citation,
};
const higher = defineLocalPovertyStandard({
  ...base,
  incomeLines: [
    { line: 'income', area: 'urban', upTo: '3000000' },
    { line: 'average-living-standard', area: 'urban', upTo: { value: 3600000, unit: 'VND/person/month' } },
  ],
});
const national2022 = povertyStandards()[3]!;
const codes = (definition: unknown): unknown =>
  codesOf(() => defineLocalPovertyStandard(definition as LocalPovertyStandardDefinition));
const said = (definition: unknown, locale: 'vi' | 'en'): string => {
  try {
    defineLocalPovertyStandard(definition as LocalPovertyStandardDefinition);
  } catch (error) {
    if (isMtqgError(error)) return describeError(error, locale);
  }
  return '';
};

describe('a local standard', () => {
  test('is the national one with what it sets otherwise', () => {
    expect(higher).toMatchObject({
      kind: 'local-poverty-standard',
      id: 'city-x',
      national: 'vn-2022',
      validity: base.validity,
      citation,
    });
    expect(
      higher.incomeLines.map(({ line, area, upTo, citation: own }) => [
        line,
        area,
        upTo.value,
        own === citation || own.provenance,
      ]),
    ).toEqual([
      ['income', 'rural', '1500000', 'secondary'],
      ['income', 'urban', '3000000', 'secondary'],
      ['average-living-standard', 'rural', '2250000', 'official'],
      ['average-living-standard', 'urban', '3600000', 'secondary'],
    ]);
    const urban = higher.classRules.filter(({ area }) => area === 'urban');
    expect(
      urban.map(({ anyOf: [branch] }) => [branch?.income?.moreThan?.value, branch?.income?.atMost?.value]),
    ).toEqual([
      [undefined, '3000000'],
      [undefined, '3000000'],
      ['3000000', '3600000'],
    ]);
    expect(urban.every((rule) => rule.citation.source.kind === 'publication')).toBe(true);
    expect(higher.classRules.filter(({ area }) => area === 'rural')).toEqual(
      national2022.classRules.filter(({ area }) => area === 'rural'),
    );
    expect([higher.indicators, higher.dimensions, higher.deprivationCutoff]).toEqual([
      national2022.indicators,
      national2022.dimensions,
      national2022.deprivationCutoff,
    ]);
    expect(Object.isFrozen(higher.classRules)).toBe(true);
    expect(higher).not.toHaveProperty('mayLoosenBecause');
  });

  test('stands beside the national one in the class of a household', () => {
    const result = classifyHousehold(higher, {
      area: 'urban',
      income: 2500000,
      deprivationCount: 3,
      date: '2024-01-01',
    });
    expect([result.standard, result.class, result.local?.id, result.local?.class]).toEqual([
      'vn-2022',
      'average-living-standard',
      'city-x',
      'poor',
    ]);
    expect(result.local).toMatchObject({ name: base.name, citation, possibleClasses: ['poor'] });
    expect(result.local?.lines.map(({ upTo }) => upTo.value)).toEqual(['3000000', '3600000']);
    expect(result.warnings).toEqual([]);
    expect(explain(result, 'vi')).toContain(
      'Hộ ở khu vực thành thị: hộ nghèo, theo chuẩn nghèo của thành phố X.\n    Căn cứ: Quyết định của thành phố X (theo nguồn thứ cấp).\n    Tiêu chí: thành thị, hộ nghèo: thu nhập đến 3.000.000 đồng/người/tháng và từ 3 chỉ số thiếu hụt.',
    );
  });

  test('what scores say of the income holds for both', () => {
    const scores = { circular: '07/2021/TT-BLĐTBXH', incomeScore: 175, deprivationScore: 30 } as const;
    expect(classifyHousehold(higher, { area: 'urban', scores })).toMatchObject({
      class: 'poor',
      local: { class: 'poor' },
    });
    const more = classifyHousehold(higher, { area: 'urban', scores: { ...scores, incomeScore: 176 } });
    expect(more.local?.possibleClasses).toEqual(['poor', 'average-living-standard', 'above']);
  });

  test('a day on which it does not hold', () => {
    const on = (date: string): unknown =>
      classifyHousehold(higher, { area: 'urban', date }).warnings.map(({ text }) => text.en);
    expect(on('2025-12-31')).toEqual([]);
    expect(on('2026-01-01')).toEqual([
      'The poverty standard of city X is not applied on 2026-01-01; please check.',
    ]);
    expect(on('2021-12-31')).toEqual([
      'The poverty standard of city X is not applied on 2021-12-31; please check.',
    ]);
    const open = defineLocalPovertyStandard({ ...base, validity: { from: '2022-01-01', to: null } });
    expect(classifyHousehold(open, { area: 'urban', date: '2026-06-30' }).warnings).toEqual([]);
  });
});

describe('indicators and cut-off of its own', () => {
  const waste = { id: 'waste', dimension: 'environment', name: { vi: 'rác thải', en: 'waste' } };
  const more = defineLocalPovertyStandard({
    ...base,
    dimensions: [{ id: 'environment', name: { vi: 'môi trường', en: 'environment' } }],
    indicators: [...national2022.indicators.map(({ id }) => ({ id })), waste],
    deprivationCutoff: { atLeast: 2 },
  });

  test('are counted beside the national ones', () => {
    expect(more.deprivationCutoff).toMatchObject({
      atLeast: { value: '2' },
      outOf: { value: '13' },
      citation,
    });
    expect(more.dimensions.map(({ id }) => id)).toEqual([
      ...national2022.dimensions.map(({ id }) => id),
      'environment',
    ]);
    expect(more.indicators[0]).toEqual({ ...national2022.indicators[0], citation });
    const result = classifyHousehold(more, {
      area: 'rural',
      income: 1000000,
      deprivations: { water: 'deprived', waste: 'deprived' },
    });
    expect([result.deprivations?.counted.value, result.local?.deprivations?.counted.value]).toEqual([
      '1',
      '2',
    ]);
    expect([result.possibleClasses, result.local?.class]).toEqual([['poor', 'near-poor'], 'poor']);
    expect(result.findings['waste']).toMatchObject({
      state: 'deprived',
      name: waste.name,
      sources: [citation],
    });
  });

  test('a number of national deprivations says nothing of others', () => {
    const result = classifyHousehold(more, { area: 'rural', income: 1000000, deprivationCount: 0 });
    expect([result.class, result.local?.possibleClasses]).toEqual(['near-poor', ['poor', 'near-poor']]);
  });

  test('rules that only the cut-off changes rest on it', () => {
    expect(
      more.classRules
        .filter(({ class: name }) => name !== 'average-living-standard')
        .every((rule) => rule.citation === more.deprivationCutoff?.citation),
    ).toBe(true);
    expect(more.classRules.filter(({ class: name }) => name === 'average-living-standard')).toEqual(
      national2022.classRules.slice(4),
    );
  });

  test('facts decide none for which the library has no question, whatever its id', () => {
    const condition = { text: { vi: 'không', en: 'none' }, citation };
    const local = defineLocalPovertyStandard({
      ...base,
      indicators: [
        ...national2022.indicators.map(({ id }) => ({ id })),
        ...['waste', 'constructor'].map((id) => ({ id, dimension: 'housing', name: waste.name, condition })),
      ],
    });
    const { findings } = classifyHousehold(local, {
      area: 'rural',
      facts: { members: [{ age: 3 }], usesInternet: false },
    });
    expect([findings['waste']?.state, findings['constructor']?.state]).toEqual(['unknown', 'unknown']);
  });

  test('its own source goes before that of the standard', () => {
    const own = { ...citation, article: 'Điều 4' };
    const local = defineLocalPovertyStandard({
      ...base,
      incomeLines: [{ line: 'income', area: 'rural', upTo: 1500000, citation: own }],
      deprivationCutoff: { atLeast: 3, citation: own },
    });
    expect([local.incomeLines[0]?.citation, local.deprivationCutoff?.citation]).toEqual([own, own]);
    expect(local.classRules).toEqual(national2022.classRules);
  });

  test('under a national standard of income alone, or of which not all is established', () => {
    const of2011 = defineLocalPovertyStandard({
      ...base,
      national: 'vn-2011',
      validity: { from: '2012-01-01', to: '2015-12-31' },
      incomeLines: [{ line: 'poor', area: 'rural', upTo: 600000 }],
    });
    expect(classifyHousehold(of2011, { area: 'rural', income: 400500 })).toMatchObject({
      class: { code: 'between-classes' },
      local: { class: 'poor' },
    });
    expect(of2011).not.toHaveProperty('deprivationCutoff');
    const of2027 = defineLocalPovertyStandard({
      ...base,
      national: 'vn-2027',
      validity: { from: '2027-01-01', to: null },
    });
    expect(of2027.deprivationCutoff).not.toHaveProperty('outOf');
  });

  test('the ages of a condition are in years', () => {
    const indicatorsWith = (unit: string) =>
      national2022.indicators.map(({ id }) =>
        id === 'nutrition'
          ? {
              id,
              condition: {
                text: { vi: 'trẻ em', en: 'children' },
                ages: { lessThan: { kind: 'quantity', value: '16', unit } },
                citation,
              },
            }
          : { id },
      );
    const at = national2022.indicators.findIndex(({ id }) => id === 'nutrition');
    expect(codes({ ...base, indicators: indicatorsWith('month') })).toEqual([
      `unit-mismatch indicators.${at}.condition.ages.lessThan.unit`,
    ]);
    expect(codes({ ...base, indicators: indicatorsWith('year') })).toBeUndefined();
  });

  test('a condition of its own decides by its own figures', () => {
    const local = defineLocalPovertyStandard({
      ...base,
      indicators: national2022.indicators.map(({ id }) =>
        id === 'housing-area'
          ? {
              id,
              condition: {
                text: { vi: 'dưới 10 m²', en: 'less than 10 m²' },
                deprivedAt: { lessThan: { kind: 'quantity', value: '10', unit: 'squareMetre/person' } },
                citation,
              },
            }
          : { id },
      ),
    });
    const result = classifyHousehold(local, {
      area: 'urban',
      facts: { memberCount: 2, dwelling: { floorArea: 18 } },
    });
    expect([result.deprivations?.counted.value, result.local?.deprivations?.counted.value]).toEqual([
      '0',
      '1',
    ]);
  });
});

describe('it may not be less strict unless it says why', () => {
  const looser = {
    ...base,
    incomeLines: [{ line: 'income', area: 'rural', upTo: '1499999' }],
    indicators: [{ id: 'water' }],
    deprivationCutoff: { atLeast: 4 },
  };

  test('a lower line, an indicator left out, a higher cut-off', () => {
    expect(codes(looser)).toEqual([
      'loosens incomeLines.0.upTo',
      'loosens indicators',
      'loosens deprivationCutoff.atLeast',
    ]);
    expect(said({ ...base, incomeLines: looser.incomeLines }, 'en')).toBe(
      'incomeLines[0].upTo: rural income line from 2022-01-01: asks less than the multidimensional poverty standard titled 2021-2025, or what cannot be compared with it (1,500,000 → 1,499,999), and does not say why it may',
    );
    expect(said({ ...base, deprivationCutoff: { atLeast: 4 } }, 'vi')).toBe(
      'deprivationCutoff.atLeast: ngưỡng số chỉ số thiếu hụt của hộ nghèo từ ngày 01/01/2022: thấp hơn hoặc không so sánh được với chuẩn nghèo đa chiều giai đoạn 2021-2025 (3 → 4) mà không nêu căn cứ cho phép',
    );
    expect(said({ ...base, indicators: [{ id: 'water' }] }, 'en')).toContain(
      'telecom, information-means from 2022-01-01',
    );
  });

  test('with a reason it may', () => {
    const because = { vi: 'thí điểm', en: 'a pilot' };
    const local = defineLocalPovertyStandard({
      ...looser,
      mayLoosenBecause: because,
    } as LocalPovertyStandardDefinition);
    expect(local.mayLoosenBecause).toEqual(because);
    expect(local.dimensions.map(({ id }) => id)).toEqual(['water-sanitation']);
    expect(local.deprivationCutoff).toMatchObject({ atLeast: { value: '4' }, outOf: { value: '1' } });
  });
});

describe('what does not fit is told all at once', () => {
  test('lines, indicators, dimensions, days', () => {
    const lines = [
      { line: 'poor', area: 'rural', upTo: 9999999 },
      { line: 'income', area: 'rural', upTo: 9999999 },
      { line: 'income', area: 'rural', upTo: 9999999 },
    ];
    const indicators = [
      ...national2022.indicators.map(({ id }) => ({ id })),
      { id: 'water' },
      { id: 'waste' },
      { id: 'a', name: base.name, dimension: 'helth' },
    ];
    expect(
      codes({ ...base, validity: { from: '2028-01-01', to: null }, incomeLines: lines, indicators }),
    ).toEqual([
      'contradiction validity',
      'no-such-member incomeLines.0',
      'duplicate incomeLines.2',
      'duplicate indicators.12',
      'missing indicators.13.name',
      'missing indicators.13.dimension',
      'not-one-of indicators.14.dimension',
    ]);
    expect(said({ ...base, incomeLines: [lines[0]] }, 'vi')).toBe(
      'incomeLines[0]: không có mức chuẩn nghèo ở nông thôn trong chuẩn nghèo đa chiều giai đoạn 2021-2025',
    );
    expect(
      said(
        {
          ...base,
          indicators: [
            ...national2022.indicators.map(({ id }) => ({ id })),
            { id: 'a', name: base.name, dimension: 'helth' },
          ],
        },
        'en',
      ),
    ).toContain('did you mean “health”?');
    expect(said({ ...base, validity: { from: '2020-01-01', to: '2021-12-31' } }, 'en')).toBe(
      'validity: contradiction: the multidimensional poverty standard titled 2021-2025 is in force on none of its days',
    );
    expect(said({ ...base, validity: { from: '2027-01-01', to: null } }, 'vi')).toBe(
      'validity: mâu thuẫn: chuẩn nghèo đa chiều giai đoạn 2021-2025 không áp dụng vào ngày nào trong thời gian này',
    );
    expect(codes({ ...base, validity: { from: '2020-01-01', to: '2022-01-01' } })).toBeUndefined();
    expect(codes({ ...base, validity: { from: '2026-12-31', to: null } })).toBeUndefined();
  });

  test('a cut-off where only income counts', () => {
    const of2011 = {
      ...base,
      national: 'vn-2011',
      validity: { from: '2012-01-01', to: null },
      deprivationCutoff: { atLeast: 1 },
    };
    expect(said(of2011, 'en')).toBe(
      'deprivationCutoff: there is no number of deprivations from which on a household is poor in the poverty standard titled 2011-2015',
    );
  });

  test('form', () => {
    expect(
      codes({
        id: '',
        national: 'x',
        incomeLines: [{ line: 'y', area: 'z', upTo: -1 }],
        deprivationCutoff: { atLeast: 0 },
      }),
    ).toEqual([
      'too-short id',
      'missing name',
      'not-one-of national',
      'missing validity',
      'missing citation',
      'not-one-of incomeLines.0.line',
      'not-one-of incomeLines.0.area',
      'too-small incomeLines.0.upTo',
      'too-small deprivationCutoff.atLeast',
    ]);
    expect(codes(null)).toEqual(['wrong-type ']);
  });
});
