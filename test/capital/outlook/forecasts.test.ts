import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  disbursementOutlook,
  type DisbursementOutlook,
  type DisbursementOutlookInput,
  type ForecastMethod,
} from '../../../src/capital/internal.js';
import { Decimal, explain } from '../../../src/foundation/index.js';
import { problemsOf, saidOf, shown } from '../problems.js';
import { tries } from '../../fixtures/tries.js';

const PLAN = {
  value: '1200',
  unit: 'billionVND',
  planKind: 'annual',
  years: { from: 2025, to: 2025 },
  capitalType: 'investment',
  carriedOver: 'excluded',
} as const;

const amount = (value: number | string, asOf: string) => ({ value, unit: 'billionVND', asOf }) as const;

/** An outlook on the plan of 2025, from the end of September unless something else is said. */
const outlook = (changes: Partial<DisbursementOutlookInput>) =>
  disbursementOutlook({
    observations: [amount(450, '2025-09-30')],
    plan: PLAN,
    deadline: '2025-12-31',
    ...changes,
  });

const way = ({ forecasts }: DisbursementOutlook, method: ForecastMethod) => {
  const found = forecasts.find(({ forecastMethod }) => forecastMethod === method);
  if (found === undefined) throw new Error(`no ${method}`);
  return found;
};

/** What a way leads to, in tỷ đồng. */
const billions = (result: DisbursementOutlook, method: ForecastMethod) => {
  const { forecast } = way(result, method);
  return forecast.kind === 'refusal'
    ? forecast.code
    : Number(new Decimal(forecast.value).div(1e9).toFixed(6));
};

/** December has nine times the share of any other month. */
const RUSH = { year: 2024, monthlyAmounts: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9] };
const EVEN = { year: 2023, monthlyAmounts: Array(12).fill(7) as number[] };

describe('by pace', () => {
  test('since the first day, and since the observation before', () => {
    const result = outlook({ observations: [amount(450, '2025-09-30'), amount(250, '2025-07-31')] });
    expect([shown(result.currentPace), shown(result.recentPace)]).toEqual(['50000000000', '100000000000']);
    expect([billions(result, 'constant-pace'), billions(result, 'recent-pace')]).toEqual([600, 750]);
    expect(way(result, 'constant-pace')).toMatchObject({
      expectedPercent: { value: '75' },
      lag: { value: '-450000000000' },
      forecastPercent: { value: '50' },
      name: { en: 'by the average pace' },
    });
    expect(way(result, 'recent-pace')).not.toHaveProperty('lag');
    expect(result.forecastRange).toEqual({
      kind: 'range',
      lower: '600000000000',
      upper: '750000000000',
      unit: 'VND',
    });
  });

  test('amounts after the day as seen from are left out', () => {
    const observations = [amount(900, '2025-11-30'), amount(450, '2025-09-30'), amount(300, '2025-08-31')];
    const result = outlook({ observations, asOf: '2025-10-15' });
    expect([result.asOf, shown(result.disbursed), shown(result.recentPace)]).toEqual([
      '2025-09-30',
      '450000000000',
      '150000000000',
    ]);
  });

  test('one observation has no recent pace', () => {
    const result = outlook({});
    expect([shown(result.recentPace), billions(result, 'recent-pace')]).toEqual(
      Array(2).fill('single-observation'),
    );
    expect(result.forecastsDiffer).toEqual({
      vi: 'Không có hai dự báo để so sánh.',
      en: 'There are no two forecasts to compare.',
    });
    expect(result.forecastRange).toMatchObject({ lower: '600000000000', upper: '600000000000' });
  });

  test('amounts before the first day have no time between them', () => {
    const observations = [amount(0, '2024-11-30'), amount(0, '2024-12-15')];
    const result = outlook({ observations });
    expect([shown(result.recentPace), billions(result, 'constant-pace')]).toEqual(
      Array(2).fill('period-not-started'),
    );
    expect(result.forecastRange).toMatchObject({ code: 'period-not-started' });
    const begun = outlook({ observations: [amount(0, '2024-11-30'), amount(100, '2025-01-31')] });
    expect(shown(begun.recentPace)).toBe('100000000000');
  });

  test('a cumulative amount that falls is told', () => {
    const observations = [amount(500, '2025-08-31'), amount(450, '2025-09-30'), amount(450, '2025-07-31')];
    const { warnings, recentPace } = outlook({ observations });
    expect(shown(recentPace)).toBe('-50000000000');
    expect(warnings).toEqual([
      {
        code: 'disbursed-fell',
        text: {
          vi: 'Số giải ngân lũy kế đến ngày 30/9/2025 thấp hơn số của kỳ trước; đề nghị kiểm tra lại.',
          en: 'The cumulative amount up to 2025-09-30 is less than the one before it; check both.',
        },
      },
    ]);
  });
});

describe('by past years', () => {
  test('December is not like March', () => {
    const result = outlook({ pastYears: [RUSH] });
    // Nine of twenty parts by the end of September.
    expect(way(result, 'past-years')).toMatchObject({
      expectedPercent: { value: '45' },
      lag: { value: '-90000000000' },
      forecast: { value: '1000000000000' },
    });
    expect(result.status).toBe('behind');
  });

  test('of two years the shares are averaged, whatever their totals', () => {
    expect(billions(outlook({ pastYears: [RUSH, EVEN] }), 'past-years')).toBe(750);
  });

  test('a part of a month counts as its share', () => {
    const result = outlook({ observations: [amount(450, '2025-12-15')], pastYears: [RUSH] });
    expect(billions(result, 'past-years')).toBeCloseTo((450 * 20) / (11 + (9 * 15) / 31), 5);
  });

  // Twelve months like one another, and a January after them of eight.
  const LONG = { year: 2024, monthlyAmounts: [...(Array(12).fill(1) as number[]), 8] };

  test('the January of the deadline is the 13th month', () => {
    const observations = [amount(600, '2025-12-31')];
    const result = outlook({ observations, deadline: '2026-01-31', pastYears: [LONG] });
    expect(billions(result, 'past-years')).toBe(1000);
    const within = outlook({ observations, deadline: '2026-01-15', pastYears: [LONG] });
    expect(billions(within, 'past-years')).toBeCloseTo((600 * (12 + (8 * 15) / 31)) / 12, 5);
    const half = outlook({
      observations: [amount(600, '2026-01-15')],
      deadline: '2026-01-31',
      pastYears: [LONG],
    });
    expect(billions(half, 'past-years')).toBeCloseTo((600 * 20) / (12 + (8 * 15) / 31), 5);
  });

  test('other months are not, nor a January that the plan begins in', () => {
    expect(billions(outlook({ pastYears: [LONG] }), 'past-years')).toBe(600);
    const february = { observations: [amount(600, '2025-12-31')], deadline: '2026-02-28' };
    expect(billions(outlook({ ...february, pastYears: [LONG] }), 'past-years')).toBe(700);
    const uneven = { year: 2024, monthlyAmounts: [2, ...(Array(11).fill(1) as number[]), 8] };
    const january = {
      observations: [amount(100, '2025-01-15')],
      startsOn: '2025-01-01',
      deadline: '2025-01-31',
      pastYears: [uneven],
    };
    expect(billions(outlook(january), 'past-years')).toBeCloseTo((100 * 31) / 15, 5);
    const twelve = { observations: [amount(600, '2025-12-31')], deadline: '2026-01-31', pastYears: [EVEN] };
    expect(billions(outlook(twelve), 'past-years')).toBe(650);
  });

  test('years follow one another', () => {
    const result = outlook({
      plan: { ...PLAN, years: { from: 2023, to: 2025 } },
      observations: [amount(600, '2024-12-31')],
      pastYears: [RUSH],
    });
    expect(billions(result, 'past-years')).toBe(900);
    expect(result.startsOn).toBe('2023-01-01');
  });

  test('of months in which nothing was disbursed, nothing can be told', () => {
    const late = { year: 2024, monthlyAmounts: [...(Array(11).fill(0) as number[]), 9] };
    expect(billions(outlook({ pastYears: [late] }), 'past-years')).toBe('zero-denominator');
  });

  test('even months lead where the average pace leads', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), month, month, (done, ...months) => {
        const [now, end] = months.sort((a, b) => a - b) as [number, number];
        const lastOf = (of: number) => new Date(Date.UTC(2025, of, 0)).toISOString().slice(0, 10);
        const result = outlook({
          observations: [amount(done, lastOf(now))],
          deadline: lastOf(end),
          pastYears: [EVEN],
        });
        expect(billions(result, 'past-years')).toEqual(billions(result, 'constant-pace'));
      }),
    );
  });

  test('years have 12 or 13 months, all alike, in some of which something was disbursed', () => {
    const short = { year: 2022, monthlyAmounts: [1] };
    const empty = { year: 2022, monthlyAmounts: Array(12).fill(0) as number[] };
    expect(problemsOf(() => outlook({ pastYears: [short, empty] }))).toEqual([
      ['too-short', 'pastYears.0.monthlyAmounts'],
      ['contradiction', 'pastYears.1.monthlyAmounts'],
    ]);
    expect(problemsOf(() => outlook({ pastYears: [RUSH, LONG] }))).toEqual([
      ['contradiction', 'pastYears.1.monthlyAmounts'],
    ]);
    expect(saidOf(() => outlook({ pastYears: [RUSH, LONG] }), 'en')).toContain(
      'some years have 12 months, others 13',
    );
    expect(saidOf(() => outlook({ pastYears: [empty] }), 'vi')).toContain('cả năm không giải ngân');
    expect(problemsOf(() => outlook({ pastYears: [] }))).toEqual([['too-short', 'pastYears']]);
  });
});

describe('by an S-curve', () => {
  test('half way on a curve with its middle there, half is disbursed', () => {
    const shape = { curve: 'logistic', steepness: '0.6', midpoint: 6 } as const;
    const result = outlook({ observations: [amount(450, '2025-06-30')], shape });
    expect(billions(result, 's-curve')).toBe(900);
    expect(way(result, 's-curve').name).toEqual({
      vi: 'theo đường cong chữ S (hàm logistic; k = 0,6; m = 6)',
      en: 'by an S-curve (logistic, k = 0.6, m = 6)',
    });
  });

  test('late in the year a straight line tells too little of what was due, early too much', () => {
    const shape = { curve: 'gompertz', displacement: 5, growthRate: '0.4' } as const;
    const due = (asOf: string, method: ForecastMethod) =>
      Number(shown(way(outlook({ observations: [amount(1, asOf)], shape }), method).expectedPercent!));
    expect(due('2025-02-28', 's-curve')).toBeLessThan(due('2025-02-28', 'constant-pace'));
    expect(due('2025-10-31', 's-curve')).toBeGreaterThan(due('2025-10-31', 'constant-pace'));
  });

  test('a flat curve tells nothing', () => {
    const shape = { curve: 'logistic', steepness: 0, midpoint: 6 } as const;
    expect(billions(outlook({ shape }), 's-curve')).toBe('zero-denominator');
  });
});

describe('by earned value', () => {
  const outputs = {
    donePercent: { value: '35', unit: 'percent' },
    plannedPercents: [10, 20, 40, 70, 100],
  } as const;
  const works: Partial<DisbursementOutlookInput> = {
    plan: { ...PLAN, value: '100' },
    observations: [amount(36, '2025-03-31')],
    deadline: '2025-05-31',
    outputs,
  };

  test('outputs stay as late and as dear as they are: 87.5 of 100 done, for 90', () => {
    const result = outlook(works);
    // SPI(t) 11/12: at the end the plan's month 55/12, PV 87.5, over CPI 35/36.
    expect(way(result, 'earned-value')).toMatchObject({
      expectedPercent: { value: '40' },
      lag: { value: '-4000000000' },
      forecast: { value: '90000000000' },
      forecastPercent: { value: '90' },
    });
    expect(result.earnedValue).toMatchObject({ scheduleIndex: { value: '0.875' } });
    expect(result.earnedSchedule).toMatchObject({ earnedTime: { value: '2.75' } });
    expect(result.earnedValue).not.toHaveProperty('subject');
    const named = outlook({ ...works, subject: 'X' });
    expect([named.earnedValue?.subject, named.earnedSchedule?.subject]).toEqual(['X', 'X']);
  });

  test('nothing done, nothing spent, no time, or no time left: no forecast', () => {
    const forecast = (changes: Partial<DisbursementOutlookInput>) =>
      billions(outlook({ ...works, ...changes }), 'earned-value');
    expect(forecast({ outputs: { ...outputs, donePercent: 0 } })).toBe('zero-denominator');
    expect(forecast({ observations: [amount(0, '2025-03-31')] })).toBe('zero-denominator');
    expect(forecast({ observations: [amount(0, '2024-12-31')] })).toBe('period-not-started');
    expect(forecast({ observations: [amount(36, '2025-05-31')] })).toBe('deadline-past');
  });

  test('planned outputs never fall, and are shares', () => {
    expect(problemsOf(() => outlook({ outputs: { donePercent: 101, plannedPercents: [10, 9] } }))).toEqual([
      ['too-large', 'outputs.donePercent'],
      ['contradiction', 'outputs.plannedPercents.1'],
    ]);
    expect(problemsOf(() => outlook({ outputs: { donePercent: 1, plannedPercents: [-1] } }))).toEqual([
      ['too-small', 'outputs.plannedPercents.0'],
    ]);
  });

  test('a schedule of thousands of years is no trap', () => {
    const result = outlook({ ...works, startsOn: '1000-01-01', deadline: '9999-12-31' });
    expect(way(result, 'earned-value').forecast.kind).toBe('quantity');
  });
});

describe('all ways', () => {
  const all: Partial<DisbursementOutlookInput> = {
    observations: [amount(350, '2025-07-31'), amount(450, '2025-09-30')],
    pastYears: [RUSH],
    shape: { curve: 'logistic', steepness: 1, midpoint: 6 },
    outputs: { donePercent: 50, plannedPercents: [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100] },
  };

  // S-curve: 450 over (1/(1 + e^−3) − 1/(1 + e^6)) ÷ (1/(1 + e^−6) − 1/(1 + e^6)). Outputs: 6 of 9 months, PV of month 8 is 70%,
  // over a CPI of 4/3.
  test('are told with their range, and why they differ, in both languages', () => {
    const result = outlook(all);
    expect(result.forecasts.map(({ forecastMethod }) => billions(result, forecastMethod))).toEqual([
      600, 600, 1000, 471.29137, 630,
    ]);
    const [, , , , ...told] = explain({ explanation: result.explanation }, 'vi').split('\n');
    expect(told).toContainEqual(
      expect.stringMatching(
        /^ {2}Các dự báo đến ngày 31\/12\/2025: từ 47\d,\d+ đến 1\.000 tỷ đồng\. Các dự báo khác nhau vì giả định khác nhau về thời gian còn lại: theo tiến độ bình quân từ đầu, các tháng còn lại/,
      ),
    );
    expect(told).toContainEqual('    Theo nhịp các năm trước: 1.000 tỷ đồng, khoảng 83,33% kế hoạch.');
    const english = explain({ explanation: result.explanation }, 'en');
    expect(english).toContain('By the months of past years: 1,000 billion VND, about 83.33% of the plan.');
    for (const { name, assumes } of result.forecasts)
      expect(result.forecastsDiffer.en).toContain(`${name.en.replace(/ \(.*/, '')}, ${assumes.en}`);
    expect(english).toContain(
      'The forecasts differ in what they assume of the time left: by the average pace',
    );
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test('are refused when the deadline is past, and not told when the plan is met', () => {
    const past = outlook({ ...all, deadline: '2025-09-30' });
    expect(past.forecasts.map(({ forecastMethod }) => billions(past, forecastMethod))).toEqual(
      Array(5).fill('deadline-past'),
    );
    expect(past.forecastRange).toMatchObject({ code: 'deadline-past' });
    const met = outlook({ ...all, plan: { ...PLAN, value: '450' } });
    expect(explain({ explanation: met.explanation }, 'en')).not.toContain('by the months of past years');
  });

  test('of a plan of nothing have no per cent', () => {
    const result = outlook({
      ...all,
      plan: { ...PLAN, value: 0 },
      observations: [amount(0, '2025-07-31'), amount(0, '2025-09-30')],
    });
    expect(result.forecasts.map(({ forecastPercent }) => shown(forecastPercent))).toEqual(
      Array(5).fill('zero-denominator'),
    );
    expect(shown(way(result, 'past-years').lag!)).toBe('0');
  });

  test('the range holds every forecast', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (first, more) => {
        const observations = [amount(first, '2025-07-31'), amount(first + more, '2025-09-30')];
        const { forecasts, forecastRange } = outlook({ ...all, observations });
        if (forecastRange.kind === 'refusal') throw new Error('refused');
        for (const { forecast } of forecasts) {
          if (forecast.kind === 'refusal') continue;
          expect(new Decimal(forecast.value).minus(forecastRange.lower!).gt('-1e-15')).toBe(true);
          expect(new Decimal(forecast.value).minus(forecastRange.upper!).lt('1e-15')).toBe(true);
        }
      }),
      { numRuns: tries(40) },
    );
  });
});
