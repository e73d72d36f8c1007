import { describe, expect, test } from 'vitest';
import {
  disbursementAssumptionTexts,
  type CapitalPlan,
  type DisbursementRatioInput,
  assigningAuthorityNames,
  capitalTypeNames,
  carriedOverNames,
  disbursedFigureStatusNames,
  planKindNames,
} from '../../../src/capital/index.js';
import { tenOfTwenty } from './ratios.js';

describe('the basis', () => {
  test('is echoed with all that was stated, and in words', () => {
    const { planBasis } = tenOfTwenty({
      plan: {
        value: '20',
        unit: 'VND',
        planKind: 'annual',
        years: { from: 2025, to: 2025 },
        carriedOver: 'included',
        capitalType: 'investment',
        assignedBy: { authority: 'prime-minister', date: '2024-12-04', documentNumber: '1508/QĐ-TTg' },
        scope: { vi: 'giao đầu năm', en: 'as assigned at the start of the year' },
      },
    });
    expect(planBasis).toEqual({
      planKind: 'annual',
      years: { from: 2025, to: 2025 },
      carriedOver: 'included',
      capitalType: 'investment',
      assignedBy: { authority: 'prime-minister', date: '2024-12-04', documentNumber: '1508/QĐ-TTg' },
      scope: { vi: 'giao đầu năm', en: 'as assigned at the start of the year' },
      name: {
        vi: 'kế hoạch vốn năm 2025, giao đầu năm, do Thủ tướng Chính phủ giao tại Quyết định số 1508/QĐ-TTg ngày 04/12/2024, vốn đầu tư phát triển, gồm cả vốn kéo dài',
        en: 'annual plan of 2025, as assigned at the start of the year, assigned by the Prime Minister in 1508/QĐ-TTg on 2024-12-04, investment capital, carried-over capital included',
      },
    });
  });

  test('what is not stated is assumed, and listed', () => {
    expect(
      tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'not-stated' } }).assumptions.map(
        ({ code }) => code,
      ),
    ).toEqual(Object.keys(disbursementAssumptionTexts));
  });

  test('nothing is assumed where all is stated', () => {
    const result = tenOfTwenty({
      disbursed: {
        value: '10',
        unit: 'VND',
        asOf: '2025-08-31',
        figureStatus: 'estimate',
        capitalType: 'investment',
      },
      plan: {
        value: '20',
        unit: 'VND',
        planKind: 'annual',
        years: { from: 2025, to: 2025 },
        carriedOver: 'excluded',
        capitalType: 'investment',
        assignedBy: { authority: 'province' },
      },
    });
    expect(result.assumptions).toEqual([]);
    expect(result.figureStatus).toBe('estimate');
  });

  test.each<[Partial<CapitalPlan>, string, string]>([
    [{ planKind: 'not-stated' }, 'kế hoạch vốn giai đoạn 2021-2023', 'plan of 2021-2023'],
    [{ planKind: 'not-stated', years: { from: 2023, to: 2023 } }, 'kế hoạch vốn năm 2023', 'plan of 2023'],
    [{}, 'kế hoạch vốn các năm 2021-2023', 'annual plan of 2021-2023'],
    [{ years: { from: 2024, to: 2024 } }, 'kế hoạch vốn năm 2024', 'annual plan of 2024'],
    [
      { planKind: 'medium-term', years: { from: 2021, to: 2025 } },
      'kế hoạch vốn trung hạn giai đoạn 2021-2025',
      'medium-term plan of 2021-2025',
    ],
    [
      { planKind: 'supplement', years: { from: 2024, to: 2024 } },
      'kế hoạch vốn bổ sung năm 2024',
      'supplementary plan of 2024',
    ],
    [
      { planKind: 'advance' },
      'kế hoạch vốn ứng trước giai đoạn 2021-2023',
      'plan of advanced capital of 2021-2023',
    ],
  ])('%j is called %s', (changes, vi, en) => {
    const { name } = tenOfTwenty({
      plan: { value: '20', unit: 'VND', planKind: 'annual', years: { from: 2021, to: 2023 }, ...changes },
    }).planBasis;
    expect(name.vi.split(' (')[0]).toBe(vi);
    expect(name.en.split(' (')[0]).toBe(en);
  });

  test('without years, the kind alone; what is not stated is told', () => {
    const name = (changes: Partial<CapitalPlan>) =>
      tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'not-stated', ...changes } }).planBasis.name;
    expect(name({})).toEqual({
      vi: 'kế hoạch vốn (nguồn không nêu loại kế hoạch, năm kế hoạch, loại vốn, có gồm vốn kéo dài hay không)',
      en: 'plan (not stated: the kind of plan, the years, the type of capital, whether carried-over capital is included)',
    });
    expect(name({ planKind: 'carried-over', capitalType: 'all' })).toEqual({
      vi: 'kế hoạch vốn kéo dài, vốn đầu tư phát triển và kinh phí sự nghiệp (chi thường xuyên) (nguồn không nêu năm kế hoạch)',
      en: 'plan of carried-over capital, investment capital and recurrent funds (not stated: the years)',
    });
  });

  test.each([
    [{ authority: 'province' }, 'do cấp tỉnh giao', 'assigned by the province'],
    [
      { authority: 'province', date: '2024-01-05' },
      'do cấp tỉnh giao ngày 05/01/2024',
      'assigned by the province on 2024-01-05',
    ],
    [
      { authority: 'province', documentNumber: '12/QĐ-UBND' },
      'do cấp tỉnh giao tại Quyết định số 12/QĐ-UBND',
      'assigned by the province in 12/QĐ-UBND',
    ],
    [
      { authority: 'national-assembly', documentNumber: '112/2024/QH15', date: '2023-11-10' },
      'do Quốc hội giao tại Nghị quyết số 112/2024/QH15 ngày 10/11/2023',
      'assigned by the National Assembly in 112/2024/QH15 on 2023-11-10',
    ],
    [
      { authority: 'commune', documentNumber: '53/NQ-HĐND' },
      'do cấp xã giao tại Nghị quyết số 53/NQ-HĐND',
      'assigned by the commune in 53/NQ-HĐND',
    ],
    [
      { authority: 'ministry', documentNumber: '18590/BTC-PTHT' },
      'do bộ, cơ quan trung ương giao tại văn bản số 18590/BTC-PTHT',
      'assigned by the ministry in 18590/BTC-PTHT',
    ],
    [
      { authority: 'district', documentNumber: 'Thông báo 7/TB-UBND' },
      'do cấp huyện giao tại Thông báo 7/TB-UBND',
      'assigned by the district in Thông báo 7/TB-UBND',
    ],
  ] as const)('the vintage %j', (assignedBy, vi, en) => {
    const { name } = tenOfTwenty({
      plan: { value: '20', unit: 'VND', planKind: 'annual', assignedBy },
    }).planBasis;
    expect(name.vi).toContain(`kế hoạch vốn hằng năm, ${vi} (`);
    expect(name.en).toContain(`annual plan, ${en} (`);
  });

  test('one amount of which the type is not stated is enough to assume', () => {
    const plan = { value: '20', unit: 'VND', planKind: 'annual', capitalType: 'investment' } as const;
    const assumed = (input: Partial<DisbursementRatioInput>) =>
      tenOfTwenty(input).assumptions.map(({ code }) => code);
    expect(assumed({ plan })).toContain('capital-type-not-stated');
    const disbursed = { value: '10', unit: 'VND', capitalType: 'investment' } as const;
    expect(assumed({ disbursed })).toContain('capital-type-not-stated');
    expect(assumed({ disbursed, plan })).not.toContain('capital-type-not-stated');
  });

  test('a plan of carried-over capital need not say that it includes it', () => {
    const codes = tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'carried-over' } }).assumptions;
    expect(codes.map(({ code }) => code)).not.toContain('carry-over-not-stated');
  });
});

test('what is named is named in both languages', () => {
  expect(
    Object.fromEntries(
      [planKindNames, carriedOverNames, capitalTypeNames, assigningAuthorityNames, disbursedFigureStatusNames]
        .flatMap((names) => Object.entries(names))
        .map(([code, { vi, en }]) => [code, `${vi} | ${en}`]),
    ),
  ).toEqual({
    approved: 'kế hoạch vốn được phê duyệt | approved plan',
    allocated: 'kế hoạch vốn phân bổ chi tiết | plan allocated in detail',
    'medium-term': 'kế hoạch vốn trung hạn | medium-term plan',
    annual: 'kế hoạch vốn hằng năm | annual plan',
    supplement: 'kế hoạch vốn bổ sung | supplementary plan',
    'carried-over': 'kế hoạch vốn kéo dài | plan of carried-over capital',
    adjusted: 'kế hoạch vốn điều chỉnh | adjusted plan',
    advance: 'kế hoạch vốn ứng trước | plan of advanced capital',
    included: 'gồm cả vốn kéo dài | carried-over capital included',
    excluded: 'không gồm vốn kéo dài | carried-over capital excluded',
    investment: 'vốn đầu tư phát triển | investment capital',
    recurrent: 'kinh phí sự nghiệp (chi thường xuyên) | recurrent funds',
    all: 'vốn đầu tư phát triển và kinh phí sự nghiệp (chi thường xuyên) | investment capital and recurrent funds',
    'national-assembly': 'Quốc hội | the National Assembly',
    'prime-minister': 'Thủ tướng Chính phủ | the Prime Minister',
    ministry: 'bộ, cơ quan trung ương | the ministry',
    province: 'cấp tỉnh | the province',
    district: 'cấp huyện | the district',
    commune: 'cấp xã | the commune',
    actual: 'số thực hiện | actual',
    estimate: 'số ước thực hiện | estimate',
    // That of the last table; those of the others follow.
    'not-stated': 'nguồn không nêu là số thực hiện hay số ước | actual or estimate not stated',
  });
  expect([planKindNames, carriedOverNames, capitalTypeNames].map((names) => names['not-stated'])).toEqual([
    { vi: 'nguồn không nêu loại kế hoạch', en: 'kind of plan not stated' },
    { vi: 'nguồn không nêu có gồm vốn kéo dài hay không', en: 'carried-over capital not stated' },
    { vi: 'nguồn không nêu loại vốn', en: 'type of capital not stated' },
  ]);
});
