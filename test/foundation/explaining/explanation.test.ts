import { describe, expect, test } from 'vitest';
import {
  explain,
  isMtqgError,
  quantity,
  range,
  missingInput,
  signChangeRefusal,
  zeroDenominatorRefusal,
  type Explained,
  type ExplainedValue,
  type Locale,
} from '../../../src/foundation/internal.js';

const result: Explained = {
  explanation: {
    say: {
      vi: '{place}: tỷ lệ hộ nghèo {change|moved} theo {standard}.',
      en: '{place}: the poverty rate {change|moved} under the {standard}.',
    },
    values: {
      place: 'Y Tý',
      from: quantity('50.79', 'percent'),
      to: quantity('20.42', 'percent'),
      change: quantity('-30.37', 'percentagePoint'),
      standard: { vi: 'chuẩn 2022–2026', en: 'standard of 2022–2026' },
    },
    arithmetic: '{to} − {from} = {change}',
    sources: [{ source: { kind: 'publication', title: 'Báo cáo tổng kết' }, provenance: 'secondary' }],
    steps: [
      {
        say: { vi: 'tương đối: {share}.', en: 'relative: {share}.' },
        values: { share: quantity('-59.79523528', 'percent') },
        steps: [
          {
            say: { vi: 'Khoảng: {range}; tỷ số: {ratio}.', en: 'Range: {range}; ratio: {ratio}.' },
            values: {
              range: range({ lower: '1623.33335', upper: '1626' }, 'household'),
              ratio: zeroDenominatorRefusal,
            },
          },
        ],
      },
    ],
  },
  assumptions: [{ code: 'a', text: { vi: 'cùng một chuẩn', en: 'one standard' } }],
  warnings: [{ code: 'w', text: { vi: 'Số liệu ước tính.', en: 'The figures are estimates.' } }],
};

test('in Vietnamese', () => {
  expect(explain(result, 'vi').split('\n')).toEqual([
    'Y Tý: tỷ lệ hộ nghèo giảm 30,37 điểm phần trăm theo chuẩn 2022–2026.',
    '  20,42% − 50,79% = −30,37 điểm phần trăm',
    '  Căn cứ: Báo cáo tổng kết (theo nguồn thứ cấp).',
    '  Tương đối: −59,80%.',
    '    Khoảng: 1.623,33 – 1.626 hộ; tỷ số: không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
    '  Giả định: Cùng một chuẩn.',
    '  Lưu ý: Số liệu ước tính.',
  ]);
});

test('in English, also after JSON, with more decimals', () => {
  const again = JSON.parse(JSON.stringify(result)) as Explained;
  expect(explain(again, 'en', { decimals: 4 }).split('\n')).toEqual([
    'Y Tý: the poverty rate fell by 30.37 percentage points under the standard of 2022–2026.',
    '  20.42% − 50.79% = −30.37 percentage points',
    '  Source: Báo cáo tổng kết (secondary source).',
    '  Relative: −59.7952%.',
    '    Range: 1,623.3334 – 1,626 households; ratio: not defined (the denominator is zero, so there is no ratio).',
    '  Assumed: One standard.',
    '  Note: The figures are estimates.',
  ]);
});

/** A sentence alone, and its arithmetic if it has one. */
function told(
  say: string,
  values: Readonly<Record<string, ExplainedValue>>,
  locale: Locale = 'vi',
  arithmetic?: string,
): string {
  const step = { say: { vi: say, en: say }, values, ...(arithmetic === undefined ? {} : { arithmetic }) };
  return explain({ explanation: step }, locale);
}

describe('the ways of telling a figure', () => {
  const fall = quantity('-7.5925', 'percentagePoint/year');
  const rise = quantity('2.5', 'percentagePoint');
  const none = quantity('0', 'percentagePoint');

  test.each([
    ['{x}', fall, '−7,59 điểm phần trăm/năm', '−7.59 percentage points/year'],
    ['{x|size}', fall, '7,59 điểm phần trăm/năm', '7.59 percentage points/year'],
    ['{x|moved}', fall, 'Giảm 7,59 điểm phần trăm/năm', 'Fell by 7.59 percentage points/year'],
    ['{x|moved}', rise, 'Tăng 2,5 điểm phần trăm', 'Rose by 2.5 percentage points'],
    ['{x|moved}', none, 'Không đổi', 'Did not change'],
    ['{x|toMove}', fall, 'Giảm 7,59 điểm phần trăm/năm', 'Fall by 7.59 percentage points/year'],
    ['{x|toMove}', rise, 'Tăng 2,5 điểm phần trăm', 'Rise by 2.5 percentage points'],
    ['{x|toMove}', none, 'Không đổi', 'Not change'],
    ['{x|number}', fall, '−7,59', '−7.59'],
    ['{x|number}', none, '0', '0'],
    ['{x|about}', fall, 'Khoảng −7,59 điểm phần trăm/năm', 'About −7.59 percentage points/year'],
    ['{x|about}', rise, '2,5 điểm phần trăm', '2.5 percentage points'],
    ['{x|fromTo}', rise, 'Tăng 2,5 điểm phần trăm', 'Rose by 2.5 percentage points'],
    ['{x}', quantity('20.8008', 'percent'), '20,80%', '20.80%'],
    ['{x}', quantity('40.4', 'percent'), '40,4%', '40.4%'],
    ['{x}', quantity('0.00123', 'percent'), '0,0012%', '0.0012%'],
    ['{x}', quantity('0.01', 'percent'), '0,01%', '0.01%'],
    ['{x}', quantity(`0.${'0'.repeat(40)}1`, 'percent'), '0,00%', '0.00%'],
    [
      '{x|fromTo}',
      range({ lower: '14.4233', upper: '15.9017' }, 'percent'),
      'Từ 14,42% đến 15,9%',
      'From 14.42% to 15.9%',
    ],
    ['{x|fromTo}', range({ lower: '14.421', upper: '14.422' }, 'percent'), '14,42%', '14.42%'],
    ['{x|fromTo}', range({ lower: '3', upper: null }, 'commune'), '≥ 3 xã', '≥ 3 communes'],
    ['{x|fromTo}', range({ lower: null, upper: '3' }, 'commune'), '≤ 3 xã', '≤ 3 communes'],
    ['{x|about}', range({ lower: '1', upper: '3' }, 'commune'), '1 – 3 xã', '1 – 3 communes'],
    ['{x|moved}', range({ lower: '1', upper: '3' }, 'commune'), 'Tăng 1 – 3 xã', 'Rose by 1 – 3 communes'],
    ['{x|toMove}', range({ lower: '-5', upper: '-4' }, 'commune'), 'Giảm 4 – 5 xã', 'Fall by 4 – 5 communes'],
    ['{x|size}', range({ lower: '-5', upper: '-4' }, 'commune'), '4 – 5 xã', '4 – 5 communes'],
    ['{x|moved}', range({ lower: '0', upper: '0' }, 'commune'), 'Không đổi', 'Did not change'],
    ['{x|moved}', range({ lower: '-1', upper: '3' }, 'commune'), '−1 – 3 xã', '−1 – 3 communes'],
    ['{x|moved}', range({ lower: '0', upper: '3' }, 'commune'), '0 – 3 xã', '0 – 3 communes'],
    ['{x|moved}', range({ lower: null, upper: '-3' }, 'commune'), '≤ −3 xã', '≤ −3 communes'],
    ['{x|size}', range({ lower: null, upper: '-3' }, 'commune'), '≤ −3 xã', '≤ −3 communes'],
    [
      '{x|moved}',
      signChangeRefusal,
      'Không xác định (giá trị đổi dấu giữa hai thời điểm)',
      'Not defined (the values differ in sign)',
    ],
    ['{x|moved}', '2023-09-05', '05/9/2023', '2023-09-05'],
  ] as const)('%s of %j', (say, x, vi, en) => {
    expect(told(say, { x }, 'vi')).toBe(vi);
    expect(told(say, { x }, 'en')).toBe(en);
  });

  test('a gap without a value shows its lack, in the arithmetic, too', () => {
    expect(told('{x|moved}, {toString}', {}, 'vi', '{y} = {x}').split('\n')).toEqual([
      '{x|moved}, {toString}',
      '  {y} = {x}',
    ]);
  });
});

describe('arithmetic', () => {
  const sum = (arithmetic: string, values: Readonly<Record<string, ExplainedValue>>): string =>
    told('.', values, 'vi', arithmetic).split('\n')[1]?.trim() ?? '';

  test('has ≈ before a rounded result, and nowhere else', () => {
    const [a, b] = [quantity('20.149712', 'percent'), quantity('39.890734', 'percent')];
    expect(sum('{a} ÷ {b} = {c}', { a, b, c: quantity('0.5051226', 'times') })).toBe(
      '20,1497% ÷ 39,8907% ≈ 0,5051 lần',
    );
    expect(sum('{a} ÷ {b} = {c}', { a, b, c: quantity('0.5', 'times') })).toBe(
      '20,1497% ÷ 39,8907% = 0,5 lần',
    );
  });

  test('has its money in one scale', () => {
    const [part, whole] = [quantity('528870200000000', 'VND'), quantity('886000000000000', 'VND')];
    expect(sum('{part} ÷ {whole}', { part, whole })).toBe('528.870,2 tỷ đồng ÷ 886.000 tỷ đồng');
    expect(sum('{part} − {whole}', { part, whole: quantity('0', 'VND') })).toBe(
      '528.870,2 tỷ đồng − 0 tỷ đồng',
    );
    const atMost = range({ lower: null, upper: '1500000000' }, 'VND');
    expect(sum('{part} ÷ {whole}', { part: atMost, whole })).toBe('≤ 1,5 tỷ đồng ÷ 886.000 tỷ đồng');
    const range1 = range({ lower: '2500000', upper: '1500000000' }, 'VND');
    expect(sum('{part} ÷ {whole}', { part: range1, whole: quantity('2000000000', 'VND') })).toBe(
      '0,0025 – 1,5 tỷ đồng ÷ 2 tỷ đồng',
    );
    expect(
      sum('{a} × {b}', { a: quantity('250000', 'VND/labourDay'), b: quantity('30996', 'labourDay') }),
    ).toBe('250 nghìn đồng/ngày công × 30.996 ngày công');
    expect(sum('{a} + {b}', { a: quantity('250000', 'VND'), b: quantity('30996000000', 'VND') })).toBe(
      '250 nghìn đồng + 30,996 tỷ đồng',
    );
    expect(sum('{a} + {b}', { a: quantity('1500000', 'VND'), b: quantity('2500', 'VND') })).toBe(
      '1,5 triệu đồng + 0,0025 triệu đồng',
    );
    expect(sum('{a} + {b}', { a: quantity('1500', 'VND'), b: quantity('2500', 'VND') })).toBe(
      '1.500 đồng + 2.500 đồng',
    );
    expect(
      sum('{a} + {b}', {
        a: quantity('2000000000000000000', 'VND'),
        b: quantity('1000000000000000000', 'VND'),
      }),
    ).toBe('2.000.000.000 tỷ đồng + 1.000.000.000 tỷ đồng');
  });

  test('may give a size, a text, a range or a refusal', () => {
    const values = {
      a: quantity('-3', 'commune'),
      r: range({ lower: '0', upper: '99' }, 'commune'),
      t: { vi: 'tổng', en: 'total' },
      n: missingInput(['plan']),
    };
    expect(sum('{a|size} + {r|size} = {t}, {n}', values)).toBe(
      '3 xã + 0 – 99 xã = tổng, không xác định (thiếu số liệu về plan)',
    );
  });
});

test('a refusal gives its reason as a sentence', () => {
  expect(explain(signChangeRefusal, 'en')).toBe('The values differ in sign.');
});

test('a refusal for a missing input names it', () => {
  const plan = { member: 'plan', name: { vi: 'kế hoạch vốn', en: 'the capital plan' } };
  expect(missingInput([plan, 'years'])).toEqual({
    kind: 'refusal',
    code: 'missing-input',
    reason: {
      vi: 'thiếu số liệu về kế hoạch vốn, years',
      en: 'it needs the capital plan, years',
    },
    missing: ['plan', 'years'],
  });
});

test.each([
  [result, 'fr', {}, 'not-one-of', ['locale']],
  [result, 'vi', { decimals: -1 }, 'too-small', ['options', 'decimals']],
  [result, 'vi', { maxDecimals: 1 }, 'unknown-key', ['options', 'maxDecimals']],
  [null, 'vi', {}, 'wrong-type', ['result']],
  ['text', 'vi', {}, 'wrong-type', ['result']],
  [{}, 'vi', {}, 'wrong-type', ['result']],
  [{ explanation: {} }, 'vi', {}, 'wrong-type', ['result']],
  [{ reason: {} }, 'vi', {}, 'wrong-type', ['result']],
  [{ ...result, warnings: [{}] }, 'vi', {}, 'wrong-type', ['result']],
] as const)('%j in %s with %j', (input, locale, options, code, path) => {
  try {
    explain(input as never, locale as Locale, options as never);
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error) && [error.code, error.path]).toEqual([code, path]);
  }
});
