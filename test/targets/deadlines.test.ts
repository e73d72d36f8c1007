import { expect, test } from 'vitest';
import { targetGap, type CompletionGap } from '../../src/targets/internal.js';
import { problemsOf, shown, told } from './shown.js';

const houses = { kind: 'completion', unit: 'house', denominator: 628 } as const;
const done = [{ year: 2024, value: 628, metOn: '2024-12-31' }];
const today = { date: '2025-01-15' };

test('Si Ma Cai: 628 of 628 houses at the end of 2024, six months and one year ahead of two deadlines', () => {
  const gap = targetGap(
    {
      ...houses,
      deadlines: [
        { setBy: { vi: 'tỉnh', en: 'the province' }, date: '2025-06-30' },
        { setBy: 'Chính phủ', date: '2025-12-31' },
        { setBy: 'huyện', date: '2024-11-30' },
      ],
    },
    done,
    today,
  );
  expect(gap.status).toBe('met');
  expect(
    gap.deadlines.map(({ date, aheadMonths, aheadDays }) => [date, shown(aheadMonths), shown(aheadDays)]),
  ).toEqual([
    ['2025-06-30', '6 month', '181 day'],
    ['2025-12-31', '12 month', '365 day'],
    ['2024-11-30', '-1 month', '-31 day'],
  ]);
  expect(gap.deadlines[0]?.setBy).toEqual({ vi: 'tỉnh', en: 'the province' });
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
  const gap = targetGap({ ...houses, deadlines: [{ setBy: 'tỉnh', date }] }, done, today);
  expect([shown(gap.deadlines[0]?.aheadMonths), shown(gap.deadlines[0]?.aheadDays)]).toEqual([months, days]);
  // A note that it was late follows.
  const place = days.startsWith('-') ? -2 : -1;
  expect(told(gap, 'vi').at(place)).toMatch(
    new RegExp(`^Thời hạn của tỉnh: [\\d/]+; ${vi.replace(/[()]/g, '\\$&')}\\.$`),
  );
  expect(told(gap, 'en').at(place)).toBe(`Deadline of tỉnh: ${date}; ${en}.`);
});

test('without the day on which it was met nothing is compared', () => {
  const gap = targetGap(
    { ...houses, deadlines: [{ setBy: 'tỉnh', date: '2025-06-30' }] },
    [{ year: 2024, value: 628 }],
    today,
  );
  expect([shown(gap.deadlines[0]?.aheadMonths), shown(gap.deadlines[0]?.aheadDays)]).toEqual([
    'missing-input metOn',
    'missing-input metOn',
  ]);
  expect(gap.deadlines[0]?.aheadDays).toMatchObject({
    reason: {
      vi: 'thiếu số liệu về ngày hoàn thành',
      en: 'it needs the day on which it was met',
    },
  });
  expect(told(gap, 'vi').at(-1)).toBe('Thời hạn của tỉnh: 30/6/2025; đã hoàn thành trong thời hạn.');
  expect(told(gap, 'en').at(-1)).toBe('Deadline of tỉnh: 2025-06-30; done by then.');
});

test('what is not done yet is due, or missed, and done on a day that is not known may have been late', () => {
  const deadlines = [
    { setBy: 'tỉnh', date: '2024-06-30' },
    { setBy: 'Chính phủ', date: '2025-12-31' },
  ];
  const at = (date: string, value: number) =>
    targetGap({ ...houses, deadlines }, [{ year: 2024, value }], { date });
  const states = (gap: CompletionGap) => [
    gap.status,
    ...gap.deadlines.map(({ deadlineStatus }) => deadlineStatus),
  ];
  expect(states(at('2024-12-31', 627))).toEqual(['undetermined', 'missed', 'due']);
  expect(at('2024-12-31', 627).isMet).toBe('no');
  expect(states(at('2024-12-31', 628))).toEqual(['met', 'undetermined', 'met']);
  expect(
    states(targetGap({ ...houses, deadlines }, [{ year: 2025, value: 627 }], { date: '2026-01-01' })),
  ).toEqual(['deadline-passed', 'missed', 'missed']);
  const late = targetGap({ kind: 'completion', deadlines }, [{ year: 2026, metOn: '2026-01-05' }], {
    date: '2026-02-01',
  });
  expect([...states(late), ...late.warnings.map(({ code }) => code)]).toEqual([
    'met',
    'missed',
    'missed',
    'met-late',
  ]);
  expect([shown(late.gap), shown(late.achievedPercent), shown(late.target)]).toEqual(
    Array(3).fill('missing-input denominator'),
  );
  const open = targetGap({ kind: 'completion', deadlines }, [], { date: '2024-12-31' });
  expect([...states(open), shown(open.gap)]).toEqual([
    'undetermined',
    'undetermined',
    'due',
    'missing-input denominator',
  ]);
});

test('the pace of what is counted', () => {
  const gap = targetGap(
    { ...houses, baseline: { value: 0, year: 2023 }, deadlines: [{ setBy: 'tỉnh', date: '2025-12-31' }] },
    [{ year: 2024, value: 300 }],
    { date: '2024-12-31' },
  );
  expect([gap.status, shown(gap.linear.neededRate), shown(gap.linear.projected)]).toEqual([
    'behind',
    '328 house/year',
    '600 house',
  ]);
});

test('a day on which it was met does not stand beside figures that do not meet it, nor after the date', () => {
  const deadlines = [{ setBy: 'tỉnh', date: '2025-06-30' }];
  expect(problemsOf({ ...houses, deadlines }, [{ year: 2023, value: 600, metOn: '2023-12-01' }])).toEqual([
    ['contradiction', 'observations.0.metOn'],
  ]);
  expect(problemsOf({ ...houses, deadlines }, [{ year: 2023, metOn: '2024-01-01' }])).toEqual([
    ['too-large', 'observations.0.metOn'],
    ['contradiction', 'observations.0.metOn'],
  ]);
  expect(problemsOf({ ...houses, deadlines: [] })).toEqual([['too-short', 'target.deadlines']]);
  expect(problemsOf({ kind: 'completion', denominator: 5, deadlines })).toEqual([['missing', 'target.unit']]);
  expect(problemsOf({ ...houses, deadlines, baseline: { value: 700 } })).toEqual([
    ['part-exceeds-whole', 'target.baseline.value'],
  ]);
});

test('the day on which it was met is that of a row that is no forecast, whichever row it is', () => {
  const deadlines = [{ setBy: 'tỉnh', date: '2024-12-31' }];
  const gap = targetGap(
    { ...houses, deadlines },
    [
      { year: 2023, value: 300 },
      { year: 2024, metOn: '2024-12-31' },
    ],
    today,
  );
  expect([gap.metOn, gap.status, shown(gap.current), gap.warnings]).toEqual([
    '2024-12-31',
    'met',
    '628 house',
    [],
  ]);
  const expected = targetGap(
    { ...houses, deadlines },
    [{ year: 2024, metOn: '2024-12-30', figureStatus: 'forecast' }],
    today,
  );
  expect([expected.metOn, expected.deadlines[0]?.deadlineStatus, expected.isMet]).toEqual([
    undefined,
    'undetermined',
    'unknown',
  ]);
});

test('a last day that is today is not over; levels without the number of all say nothing', () => {
  const deadlines = [{ setBy: 'tỉnh', date: '2025-01-15' }];
  const gap = targetGap({ ...houses, deadlines }, [{ year: 2025, value: 600 }], today);
  expect(gap.status).toBe('undetermined');
  expect(
    targetGap({ ...houses, deadlines }, [{ year: 2025, value: 600 }], { date: '2025-01-16' }).status,
  ).toBe('deadline-passed');
  const uncounted = targetGap({ kind: 'completion', deadlines }, [{ year: 2024, value: 5 }], today);
  expect([uncounted.status, uncounted.isMet, uncounted.deadlines[0]?.deadlineStatus]).toEqual([
    'undetermined',
    'unknown',
    'due',
  ]);
});
