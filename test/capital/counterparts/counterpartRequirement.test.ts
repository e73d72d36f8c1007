import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  counterpartRequirement,
  counterpartRules,
  type CounterpartRequirementInput,
  type CounterpartRule,
} from '../../../src/capital/internal.js';
import { explain, toDecimal } from '../../../src/foundation/index.js';
import { problemsOf, saidOf, shown } from '../problems.js';

const centralCapital = { value: '200', unit: 'billionVND' } as const;

function requiredFor(input: Omit<CounterpartRequirementInput, 'centralCapital'>): string {
  return shown(counterpartRequirement({ ...input, centralCapital }).required);
}

const OWN: CounterpartRule = {
  id: 'own',
  name: { vi: 'quy định của tỉnh X', en: 'rule of province X' },
  bands: [
    { supportFrom: { value: 0, unit: 'percent' }, demand: { kind: 'no-minimum' } },
    {
      supportFrom: { value: 50, unit: 'percent' },
      demand: { kind: 'minimum', ofCentral: { value: '7.5', unit: 'percent' } },
    },
  ],
  sources: [{ source: { kind: 'publication', title: 'Ví dụ' }, provenance: 'secondary' }],
};

describe('the edges of every band, the lower one included', () => {
  test.each([
    ['ethnic-minority-2021-2025', '100', '10000000000'],
    ['ethnic-minority-2021-2025', '70', '10000000000'],
    ['ethnic-minority-2021-2025', '69.999', '20000000000'],
    ['ethnic-minority-2021-2025', '50', '20000000000'],
    ['ethnic-minority-2021-2025', '49.999', '30000000000'],
    ['ethnic-minority-2021-2025', '0.001', '30000000000'],
    ['ethnic-minority-2021-2025', '0', 'all-local'],
    ['new-rural-2021-2025', '80', '10000000000'],
    ['new-rural-2021-2025', '79.999', '200000000000'],
    ['new-rural-2021-2025', '60', '200000000000'],
    ['new-rural-2021-2025', '59.999', '300000000000'],
    ['new-rural-2021-2025', '0', 'all-local'],
    ['poverty-2021-2025', '70', '6000000000'],
    ['poverty-2021-2025', '69.999', '20000000000'],
    ['poverty-2021-2025', '50', '20000000000'],
    ['poverty-2021-2025', '49.999', '30000000000'],
    ['poverty-2021-2025', '0', 'rule-not-established'],
    ['new-rural-2016-2020', '70', 'no-minimum'],
    ['new-rural-2016-2020', '69.999', '200000000000'],
    ['new-rural-2016-2020', '50', '200000000000'],
    ['new-rural-2016-2020', '49.999', '300000000000'],
    ['new-rural-2016-2020', '0', 'all-local'],
    ['merged-2026-2035', '70', 'rule-not-established'],
  ] as const)('%s at %s%%: %s', (rule, supportPercent, required) => {
    expect(requiredFor({ rule, supportPercent })).toBe(required);
    expect(requiredFor({ rule, supportPercent: { value: supportPercent, unit: 'percent' } })).toBe(required);
  });

  test.each([
    ['new-rural-2016-2020', ['Quảng Ngãi'], '300000000000'],
    ['new-rural-2021-2025', ['Quảng Ngãi', 'Quảng Nam'], '300000000000'],
    ['poverty-2021-2025', ['Quảng Ngãi', 'Quảng Nam'], '30000000000'],
    ['ethnic-minority-2021-2025', ['Quảng Nam', 'Quảng Ngãi', 'Khánh Hòa', 'khanh hoa'], '30000000000'],
  ] as const)('%s names %j, whatever their support', (rule, provinces, required) => {
    for (const province of provinces)
      expect(
        [undefined, 0, 90].map((supportPercent) =>
          requiredFor({ rule, province, ...(supportPercent === undefined ? {} : { supportPercent }) }),
        ),
      ).toEqual([required, required, required]);
    expect(requiredFor({ rule, province: 'Lào Cai' })).toBe('missing-input');
    expect(counterpartRules()[rule].exceptions?.flatMap((one) => one.provinces)).toHaveLength(
      provinces.filter((name) => name !== 'khanh hoa').length,
    );
  });
});

describe('what was given against it', () => {
  const asked = {
    rule: 'poverty-2021-2025',
    province: 'Lào Cai',
    supportPercent: 65,
    centralCapital,
  } as const;

  test('short by so much, or met', () => {
    const short = counterpartRequirement({ ...asked, localCapital: { value: '12.5', unit: 'billionVND' } });
    expect(short).toMatchObject({
      kind: 'counterpart-requirement',
      status: 'short',
      centralCapital: { value: '200000000000' },
      localCapital: { value: '12500000000' },
      shortfall: { value: '7500000000' },
      demand: { kind: 'minimum', ofCentral: { value: '10', unit: 'percent' } },
      assumptions: [],
    });
    const met = counterpartRequirement({ ...asked, localCapital: { value: '20', unit: 'billionVND' } });
    expect(met).toMatchObject({ status: 'met', shortfall: { value: '0', unit: 'VND' } });
    expect(explain(short, 'vi', { decimals: 1 }).split('\n')).toEqual([
      'Vốn đối ứng tối thiểu của ngân sách địa phương là 20 tỷ đồng (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025).',
      '  200 tỷ đồng × 10% = 20 tỷ đồng',
      '  Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
      '  Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 65%, thuộc nhóm từ 50% đến dưới 70%.',
      '  Ngân sách địa phương đã bố trí 12,5 tỷ đồng, còn thiếu 7,5 tỷ đồng.',
      '    20 tỷ đồng − 12,5 tỷ đồng = 7,5 tỷ đồng',
    ]);
    expect(explain(met, 'en').split('\n').at(-1)).toBe(
      '  The local budgets gave 20 billion VND, which is enough.',
    );
  });

  test('a rule says in which edition of the codification it was read, and what is not in it', () => {
    const counterpart = counterpartRequirement({
      rule: 'ethnic-minority-2021-2025',
      province: 'Lào Cai',
      supportPercent: 65,
      centralCapital,
    });
    const based = (locale: 'vi' | 'en') => explain(counterpart, locale).split('\n')[2];
    expect(based('vi')).toBe(
      '  Căn cứ: khoản 1, khoản 2 Điều 6 Quyết định số 39/2021/QĐ-TTg ngày 30/12/2021 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
    );
    expect(based('en')).toContain('(read in the official codification of February 2025)');
    const notes = Object.values(counterpartRules()).flatMap(({ sources }) =>
      sources.map(({ readIn, note }) => (readIn === undefined ? undefined : note?.en)),
    );
    const later = 'as in the official codification of February 2025; later amendments are not in it';
    expect(notes).toEqual([
      undefined,
      later,
      later,
      'after the official codification of February 2025; the amendments 18/2023/QĐ-TTg and 35/2025/QĐ-TTg are not in it',
      undefined,
      undefined,
    ]);
  });

  test('no minimum is no minimum of zero', () => {
    const result = counterpartRequirement({
      subject: 'Lào Cai',
      rule: 'new-rural-2016-2020',
      province: 'Lào Cai',
      supportPercent: 70,
      centralCapital,
      localCapital: { value: 0, unit: 'VND' },
    });
    expect(result).toMatchObject({
      subject: 'Lào Cai',
      demand: { kind: 'no-minimum' },
      required: { code: 'no-minimum' },
      shortfall: { code: 'no-minimum' },
    });
    expect(Object.keys(result)).not.toContain('status');
    expect(explain(result, 'en').split('\n')[0]).toBe(
      'Lào Cai: there is no amount that the local budgets must add (counterpart rule of new rural development, 2016-2020): the rule sets no minimum, which is not a minimum of zero.',
    );
    expect(explain(result, 'en')).toContain('The share of balance supplement is 70%: 70% or more.');
    expect(explain(result, 'vi').split('\n')[0]).toBe(
      'Lào Cai: không có mức vốn đối ứng tối thiểu tính bằng tiền (quy định về vốn đối ứng của Chương trình xây dựng nông thôn mới giai đoạn 2016-2020): quy định không đặt mức tối thiểu (khác với mức tối thiểu bằng 0).',
    );
    const all = counterpartRequirement({ rule: 'new-rural-2021-2025', supportPercent: 0, centralCapital });
    expect(explain(all, 'vi')).toContain('Không có mức vốn đối ứng tối thiểu tính bằng tiền');
    expect(explain(all, 'en')).toContain('There is no amount that the local budgets must add');
  });

  test('what is not known stays unknown', () => {
    const merged = counterpartRequirement({ rule: 'merged-2026-2035', centralCapital });
    expect(Object.keys(merged)).toEqual([
      'kind',
      'rule',
      'centralCapital',
      'required',
      'assumptions',
      'explanation',
    ]);
    expect(explain(merged, 'vi')).toContain('tỷ lệ chưa xác định');
    expect(explain(merged, 'vi')).toContain('Không tính được vốn đối ứng tối thiểu của ngân sách địa phương');
    expect(explain(merged, 'en')).toContain('What the local budgets must add is not known');
    const open = counterpartRequirement({ rule: 'poverty-2021-2025', centralCapital });
    expect(open.required).toMatchObject({
      code: 'missing-input',
      missing: ['supportPercent'],
      reason: { vi: 'thiếu số liệu về tỷ lệ bổ sung cân đối từ ngân sách trung ương' },
    });
    expect(open.assumptions).toEqual([
      {
        code: 'province-not-named',
        text: {
          vi: 'địa phương không thuộc các tỉnh được quy định riêng (Quảng Ngãi, Quảng Nam)',
          en: 'the province is none of those for which the rule asks something else (Quảng Ngãi, Quảng Nam)',
        },
      },
    ]);
  });

  test('why a province is asked what it is asked', () => {
    const why = (input: Partial<CounterpartRequirementInput>): string | undefined =>
      explain(counterpartRequirement({ ...asked, rule: 'new-rural-2021-2025', ...input }), 'en').split(
        '\n',
      )[3];
    expect(why({ province: 'Quảng Nam' })).toBe(
      '  Quảng Nam is one of the provinces for which the rule asks something else.',
    );
    expect(why({ supportPercent: 80 })).toBe('  The share of balance supplement is 80%: 80% or more.');
    expect(why({ supportPercent: 60 })).toBe(
      '  The share of balance supplement is 60%: from 60% to under 80%.',
    );
    expect(why({ supportPercent: '59.9' })).toBe('  The share of balance supplement is 59.9%: under 60%.');
    expect(
      explain(counterpartRequirement({ ...asked, rule: 'poverty-2021-2025', supportPercent: 30 }), 'vi'),
    ).toContain('Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 30%, thuộc nhóm dưới 50%.');
    expect(
      explain(counterpartRequirement({ ...asked, rule: 'new-rural-2021-2025', supportPercent: 0 }), 'en'),
    ).toContain('The province balances its own budget.');
  });
});

describe('a rule of the caller’s', () => {
  test('in any order of its bands', () => {
    expect(requiredFor({ rule: OWN, supportPercent: 49 })).toBe('no-minimum');
    expect(requiredFor({ rule: OWN, supportPercent: 50 })).toBe('15000000000');
    expect(requiredFor({ rule: OWN, supportPercent: 0 })).toBe('rule-not-established');
    expect(counterpartRequirement({ rule: OWN, centralCapital, supportPercent: 50 }).assumptions).toEqual([]);
  });

  test('without bands, which are not established', () => {
    const { id, name, sources } = OWN;
    const exceptions = [{ provinces: ['Lào Cai'], demand: { kind: 'no-minimum' } as const }];
    expect(requiredFor({ rule: { id, name, sources }, supportPercent: 60 })).toBe('rule-not-established');
    expect(requiredFor({ rule: { id, name, sources, exceptions }, province: 'Lào Cai' })).toBe('no-minimum');
  });

  test('an exception holds only for the provinces named', () => {
    const rule = { ...OWN, exceptions: [{ provinces: ['Đà Nẵng'], demand: { kind: 'all-local' } as const }] };
    expect(requiredFor({ rule, province: 'Thừa Thiên Huế', supportPercent: 60 })).toBe('15000000000');
    expect(requiredFor({ rule, province: 'TP. Đà Nẵng' })).toBe('all-local');
  });

  test('all that is wrong with it at once', () => {
    const rule = {
      ...OWN,
      bands: [
        { supportFrom: { value: 60, unit: 'percent' }, demand: { kind: 'no-minimum' } },
        { supportFrom: { value: '60.0', unit: 'percent' }, demand: { kind: 'no-minimum' } },
        { supportFrom: { value: 40, unit: 'percent' }, demand: { kind: 'no-minimum' } },
      ],
      exceptions: [{ provinces: ['Nowhere', '15'], demand: { kind: 'no-minimum' } }],
    };
    const call = (input: unknown) => () => counterpartRequirement(input as CounterpartRequirementInput);
    expect(
      problemsOf(call({ rule, province: 'Đây đó', centralCapital: { value: '-1', unit: 'USD' } })),
    ).toEqual([
      ['duplicate', 'rule.bands.1.supportFrom'],
      ['gap', 'rule.bands'],
      ['no-such-member', 'rule.exceptions.0.provinces.0'],
      ['ambiguous', 'rule.exceptions.0.provinces.1'],
      ['too-small', 'centralCapital.value'],
      ['not-one-of', 'centralCapital.unit'],
      ['no-such-member', 'province'],
    ]);
    expect(
      saidOf(call({ rule, centralCapital, province: '15' }), 'vi')
        .split('\n')
        .at(-1),
    ).toBe(saidOf(call({ rule: OWN, centralCapital, province: '15' }), 'vi'));
    expect(problemsOf(call({ rule: 'other', centralCapital, province: ' ' }))).toEqual([
      ['not-one-of', 'rule'],
      ['bad-format', 'province'],
    ]);
    expect(problemsOf(call({ rule: { ...OWN, bands: [] }, centralCapital, supportPercent: 101 }))).toEqual([
      ['too-short', 'rule.bands'],
      ['too-large', 'supportPercent'],
    ]);
  });
});

describe('properties', () => {
  const rules = fc.constantFrom(
    'new-rural-2021-2025',
    'ethnic-minority-2021-2025',
    'poverty-2021-2025' as const,
  );
  const percents = fc.integer({ min: 1, max: 10000 }).map((hundredths) => (hundredths / 100).toString());

  test('more central support never asks less, more of the budget from the centre never asks more', () => {
    fc.assert(
      fc.property(rules, percents, percents, fc.bigInt(1n, 10n ** 15n), (rule, one, other, dong) => {
        const [low, high] = [one, other].sort((a, b) => Number(a) - Number(b));
        const at = (supportPercent: string, value: bigint) => {
          const money = { value, unit: 'VND' } as const;
          return toDecimal(
            shown(counterpartRequirement({ rule: rule, supportPercent, centralCapital: money }).required),
          );
        };
        expect(at(low as string, dong).gte(at(high as string, dong))).toBe(true);
        expect(at(one, 2n * dong).eq(at(one, dong).mul(2))).toBe(true);
      }),
    );
  });
});
