import { expect, test } from 'vitest';
import {
  explain,
  isMtqgError,
  quantity,
  range,
  refusal,
  type Explained,
} from '../../src/foundation/internal.js';

const result: Explained = {
  explanation: {
    say: {
      vi: '{place}: tỷ lệ hộ nghèo thay đổi {change} theo {standard}.',
      en: '{place}: the poverty rate changed by {change} under the {standard}.',
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
        say: { vi: 'Tương đối: {share}.', en: 'Relative: {share}.' },
        values: { share: quantity('-59.79523528', 'percent') },
        steps: [
          {
            say: { vi: 'Khoảng: {range}; tỷ số: {ratio}.', en: 'Range: {range}; ratio: {ratio}.' },
            values: {
              range: range({ lower: '1623.33335', upper: '1626' }, 'household'),
              ratio: refusal('zero-denominator'),
            },
          },
        ],
      },
    ],
  },
};

test('in Vietnamese', () => {
  expect(explain(result, 'vi').split('\n')).toEqual([
    'Y Tý: tỷ lệ hộ nghèo thay đổi -30,37 điểm % theo chuẩn 2022–2026.',
    '  20,42% − 50,79% = -30,37 điểm %',
    '  Căn cứ: Báo cáo tổng kết — theo nguồn công bố thứ cấp',
    '  Tương đối: ≈ -59,7952%.',
    '    Khoảng: ≈ 1.623,3334 hộ – 1.626 hộ; tỷ số: không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
  ]);
});

test('in English, also after JSON', () => {
  expect(explain(JSON.parse(JSON.stringify(result)) as Explained, 'en').split('\n')).toEqual([
    'Y Tý: the poverty rate changed by -30.37 percentage points under the standard of 2022–2026.',
    '  20.42% − 50.79% = -30.37 percentage points',
    '  Source: Báo cáo tổng kết — published, secondary source',
    '  Relative: ≈ -59.7952%.',
    '    Range: ≈ 1,623.3334 households – 1,626 households; ratio: not defined (the denominator is zero, so there is no ratio).',
  ]);
});

test('what is all but zero is marked', () => {
  const tiny = { say: { vi: '{x}', en: '{x}' }, values: { x: quantity(`0.${'0'.repeat(90)}1`, 'percent') } };
  expect(explain({ explanation: tiny }, 'en')).toBe('≈ 0%');
});

test('a refusal gives its reason', () => {
  expect(explain(refusal('sign-change'), 'en')).toBe('the values differ in sign');
});

test.each([
  [result, 'fr', 'not-one-of', ['locale']],
  [null, 'vi', 'wrong-type', ['result']],
  ['text', 'vi', 'wrong-type', ['result']],
  [{}, 'vi', 'wrong-type', ['result']],
  [{ explanation: {} }, 'vi', 'wrong-type', ['result']],
  [{ reason: {} }, 'vi', 'wrong-type', ['result']],
] as const)('%j in %s', (input, locale, code, path) => {
  try {
    explain(input as never, locale as never);
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error, code)).toBe(true);
    expect(isMtqgError(error) && error.path).toEqual(path);
  }
});
