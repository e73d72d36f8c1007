import { expect, test } from 'vitest';
import { describeError, isMtqgError } from '../../src/foundation/index.js';
import { targetGap, type LevelTarget, type Target } from '../../src/targets/index.js';
import { problemsOf, shown, told } from './shown.js';

const houses: Target = {
  kind: 'share',
  unit: 'house',
  direction: 'at-least',
  denominator: 628,
  target: { value: 100 },
  current: { numerator: 628 },
};

test('Si Ma Cai: 628 of 628 houses at the end of 2024, six months and one year ahead of two deadlines', () => {
  const gap = targetGap({
    ...houses,
    metOn: '2024-12-31',
    deadlines: [
      { setBy: { vi: 'tỉnh', en: 'the province' }, date: '2025-06-30' },
      { setBy: 'Chính phủ', date: '2025-12-31' },
      { setBy: 'huyện', date: '2024-11-30' },
    ],
  });
  expect(gap.status).toBe('met');
  expect(
    gap.deadlines?.map(({ date, aheadMonths, aheadDays }) => [date, shown(aheadMonths), shown(aheadDays)]),
  ).toEqual([
    ['2025-06-30', '6 month', '181 day'],
    ['2025-12-31', '12 month', '365 day'],
    ['2024-11-30', '-1 month', '-31 day'],
  ]);
  expect(gap.deadlines?.[0]?.setBy).toEqual({ vi: 'tỉnh', en: 'the province' });
  expect(told(gap, 'vi').slice(-3)).toEqual([
    'Thời hạn của tỉnh: 30/6/2025; hoàn thành sớm 181 ngày (6 tháng).',
    'Thời hạn của Chính phủ: 31/12/2025; hoàn thành sớm 365 ngày (12 tháng).',
    'Thời hạn của huyện: 30/11/2024; hoàn thành chậm 31 ngày (hơn 1 tháng).',
  ]);
  expect(told(gap, 'en').slice(-3)).toEqual([
    'Deadline of the province: 2025-06-30; done 181 days early (6 months).',
    'Deadline of Chính phủ: 2025-12-31; done 365 days early (12 months).',
    'Deadline of huyện: 2024-11-30; done 31 days late (over 1 month).',
  ]);
});

test.each([
  [
    '2025-06-29',
    '5 month',
    '180 day',
    'hoàn thành sớm 180 ngày (hơn 5 tháng)',
    'done 180 days early (over 5 months)',
  ],
  ['2025-01-05', '0 month', '5 day', 'hoàn thành sớm 5 ngày', 'done 5 days early'],
  ['2024-12-31', '0 month', '0 day', 'hoàn thành đúng thời hạn', 'done on that day'],
  ['2024-12-26', '0 month', '-5 day', 'hoàn thành chậm 5 ngày', 'done 5 days late'],
  ['2024-12-01', '0 month', '-30 day', 'hoàn thành chậm 30 ngày', 'done 30 days late'],
  [
    '2023-12-31',
    '-12 month',
    '-366 day',
    'hoàn thành chậm 366 ngày (12 tháng)',
    'done 366 days late (12 months)',
  ],
])('met at the end of 2024, due on %s: whole months only', (date, months, days, vi, en) => {
  const gap = targetGap({ ...houses, metOn: '2024-12-31', deadlines: [{ setBy: 'tỉnh', date }] });
  expect([shown(gap.deadlines?.[0]?.aheadMonths), shown(gap.deadlines?.[0]?.aheadDays)]).toEqual([
    months,
    days,
  ]);
  expect(told(gap, 'vi').at(-1)).toMatch(
    new RegExp(`^Thời hạn của tỉnh: [\\d/]+; ${vi.replace(/[()]/g, '\\$&')}\\.$`),
  );
  expect(told(gap, 'en').at(-1)).toBe(`Deadline of tỉnh: ${date}; ${en}.`);
});

test('without the day on which it was met nothing is compared', () => {
  const gap = targetGap({ ...houses, deadlines: [{ setBy: 'tỉnh', date: '2025-06-30' }] });
  expect([shown(gap.deadlines?.[0]?.aheadMonths), shown(gap.deadlines?.[0]?.aheadDays)]).toEqual([
    'missing-input metOn',
    'missing-input metOn',
  ]);
  expect(gap.deadlines?.[0]?.aheadDays).toMatchObject({
    reason: {
      vi: 'thiếu số liệu về ngày hoàn thành',
      en: 'it needs the day on which it was met',
    },
  });
  expect(told(gap, 'vi').at(-1)).toBe('Thời hạn của tỉnh: 30/6/2025.');
  expect(told(gap, 'en').at(-1)).toBe('Deadline of tỉnh: 2025-06-30.');
  expect('deadlines' in targetGap(houses)).toBe(false);
});

test('a target of which the day is stated has been met, unless its figures say otherwise', () => {
  const level: LevelTarget = { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 54 } };
  expect(targetGap({ ...level, metOn: '2024-12-31' }).status).toBe('met');
  const lost = { ...level, metOn: '2024-12-31', baseline: { value: 55 }, current: { value: 53 } };
  expect(targetGap(lost).status).toBe('lost');
  expect(problemsOf({ ...level, metOn: '2024-12-31', current: { value: 53 } })).toEqual([
    ['contradiction', 'metOn'],
  ]);
  const overshot = {
    kind: 'yearly-change',
    target: { from: 1, to: 2, staysWithin: true },
    current: { value: 3 },
    metOn: '2024-12-31',
  };
  expect(problemsOf(overshot)).toEqual([['contradiction', 'metOn']]);
  let said: readonly string[] = [];
  try {
    targetGap({ ...level, metOn: '2024-12-31', current: { value: 53 } });
  } catch (error) {
    if (isMtqgError(error)) said = [describeError(error, 'vi'), describeError(error, 'en')];
  }
  expect(said).toEqual([
    'metOn: mâu thuẫn: đạt ngày 31/12/2024 nhưng theo số liệu thì chưa đạt',
    'metOn: contradiction: met on 2024-12-31, but by its figures not met',
  ]);
});
