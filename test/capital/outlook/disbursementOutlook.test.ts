import { describe, expect, test } from 'vitest';
import {
  disbursementOutlook,
  type DisbursementOutlook,
  type DisbursementOutlookInput,
} from '../../../src/capital/internal.js';
import { explain, type Money } from '../../../src/foundation/internal.js';
import { problemsOf, saidOf, shown } from '../problems.js';

/** Bắc Giang at 2023-09-30, which "will basically finish by the end of 2023". */
const BAC_GIANG: DisbursementOutlookInput = {
  observations: [{ value: '998', unit: 'billionVND', asOf: '2023-09-30' }],
  plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
  startsOn: '2021-01-01',
  deadline: '2023-12-31',
};

/** A plan of which all is stated. */
const PLAN_2023 = {
  value: '1971',
  unit: 'billionVND',
  planKind: 'annual',
  years: { from: 2023, to: 2023 },
  capitalType: 'investment',
  carriedOver: 'excluded',
} as const;

/** What the explanation says, without what is assumed. */
const lines = ({ explanation }: DisbursementOutlook, locale: 'vi' | 'en') =>
  explain({ explanation }, locale)
    .split('\n')
    .map((line) => line.trim());

/** An outlook from one amount, that of Bắc Giang where nothing else is said. */
const outlook = ({
  disbursed = { value: '998', unit: 'billionVND' },
  asOf = '2023-09-30',
  ...changes
}: Partial<DisbursementOutlookInput> & { readonly disbursed?: Money }) =>
  disbursementOutlook({ ...BAC_GIANG, observations: [{ ...disbursed, asOf }], ...changes });

describe('Bắc Giang', () => {
  test('from 2021: 33 months gone, 3 left, ten times the pace needed, 55.2% forecast', () => {
    expect(outlook({})).toMatchObject({
      kind: 'disbursement-outlook',
      status: 'behind',
      elapsedMonths: { value: '33', unit: 'month' },
      remainingMonths: { value: '3' },
      remaining: { value: '973000000000', unit: 'VND' },
      currentPace: { value: '30242424242.42424242424242424242424', unit: 'VND/month' },
      neededPace: { value: '324333333333.3333333333333333333333' },
      // 973/3 ÷ 998/33 = 10703/998
      neededPaceTimes: { value: '10.72444889779559118236472945891784', unit: 'times' },
      // 998 × 36/33
      forecast: { value: '1088727272727.272727272727272727273' },
      forecastPercent: { value: '55.23730455237304552373045523730455', unit: 'percent' },
      forecastShortfall: { value: '882272727272.7272727272727272727273' },
    });
  });

  test('from 2022, when the first money was assigned: 21 months gone, still behind', () => {
    const result = outlook({ startsOn: '2022-01-01' });
    expect([result.status, result.elapsedMonths.value]).toEqual(['behind', '21']);
    expect(shown(result.neededPaceTimes).slice(0, 5)).toBe('6.824');
    expect(shown(result.forecastPercent).slice(0, 5)).toBe('57.86');
  });

  test('is told in both languages', () => {
    const result = outlook({ subject: 'Bắc Giang', deadline: '2024-01-31' });
    expect(result.subject).toBe('Bắc Giang');
    expect(explain({ explanation: result.explanation }, 'vi')).toBe(
      [
        'Bắc Giang: nếu giữ tiến độ như hiện nay, đến ngày 31/01/2024 chỉ giải ngân được khoảng 56,77% kế hoạch vốn giai đoạn 2021-2023 (nguồn không nêu loại kế hoạch, loại vốn, có gồm vốn kéo dài hay không), còn thiếu khoảng 852,03 tỷ đồng.',
        '  Từ ngày 01/01/2021 đến ngày 30/9/2023, bình quân mỗi tháng giải ngân được 30,24 tỷ đồng.',
        '    998 tỷ đồng ÷ 33 tháng ≈ 30,2424 tỷ đồng/tháng',
        '  Từ ngày 01/10/2023 đến ngày 31/01/2024, bình quân mỗi tháng cần giải ngân 243,25 tỷ đồng, gấp 8,04 lần tiến độ đến nay.',
        '    (1.971 tỷ đồng − 998 tỷ đồng) ÷ 4 tháng = 243,25 tỷ đồng/tháng',
        '  Dự báo đến ngày 31/01/2024 nếu giữ tiến độ đến nay: khoảng 1.118,97 tỷ đồng.',
        '    998 tỷ đồng + 30,2424 tỷ đồng/tháng × 4 tháng ≈ 1.118,9697 tỷ đồng',
      ].join('\n'),
    );
    expect(explain({ explanation: result.explanation }, 'en')).toBe(
      [
        'Bắc Giang: at the current pace, about 56.77% of the plan of 2021-2023 (not stated: the kind of plan, the type of capital, whether carried-over capital is included) will be disbursed by 2024-01-31, about 852.03 billion VND short.',
        '  From 2021-01-01 to 2023-09-30, 30.24 billion VND a month was disbursed on average.',
        '    998 billion VND ÷ 33 months ≈ 30.2424 billion VND/month',
        '  From 2023-10-01 to 2024-01-31, 243.25 billion VND a month must be disbursed on average, 8.04 times the current pace.',
        '    (1,971 billion VND − 998 billion VND) ÷ 4 months = 243.25 billion VND/month',
        '  Forecast for 2024-01-31 at the current pace: about 1,118.97 billion VND.',
        '    998 billion VND + 30.2424 billion VND/month × 4 months ≈ 1,118.9697 billion VND',
      ].join('\n'),
    );
  });

  test('what is assumed is told below', () => {
    expect(explain(outlook({}), 'vi')).toContain(
      '\n  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
    );
  });
});

describe('months', () => {
  test.each([
    ['2023-10-01', '2023-10-31', '1'],
    ['2023-02-01', '2023-02-07', '0.25'],
    ['2024-02-01', '2024-02-29', '1'],
    ['2023-01-17', '2023-02-14', '0.983870967741935483870967741935484'],
    ['2023-04-16', '2023-05-31', '1.5'],
    ['2022-12-31', '2023-01-01', '0.06451612903225806451612903225806452'],
  ])('from %s to %s: %s', (startsOn, asOf, months) => {
    expect(Number(outlook({ startsOn, asOf, deadline: '2030-12-31' }).elapsedMonths.value)).toBeCloseTo(
      Number(months),
      15,
    );
  });

  test('the calendar’s own ends are no trap', () => {
    const result = outlook({ startsOn: '1000-01-01', asOf: '9999-12-30', deadline: '9999-12-31' });
    expect(Number(result.remainingMonths.value)).toBeCloseTo(1 / 31, 15);
  });
});

describe('states and refusals', () => {
  test('before the first day there is no pace; what is needed counts from the first day', () => {
    const result = outlook({
      disbursed: { value: 0, unit: 'VND' },
      startsOn: '2023-10-01',
      asOf: '2023-06-30',
    });
    expect(result.status).toBe('not-started');
    expect(result.elapsedMonths.value).toBe('0');
    expect(result.remainingMonths.value).toBe('3');
    expect(
      [result.currentPace, result.neededPaceTimes, result.forecast, result.forecastPercent].map(shown),
    ).toEqual(Array(4).fill('period-not-started'));
    expect(shown(result.neededPace)).toBe('657000000000');
    const annual = outlook({
      disbursed: { value: 0, unit: 'VND' },
      plan: PLAN_2023,
      startsOn: '2023-10-01',
      asOf: '2023-06-30',
    });
    expect(lines(annual, 'vi')).toEqual([
      'Chưa đến ngày bắt đầu (01/10/2023) nên chưa có tiến độ giải ngân để dự báo đối với kế hoạch vốn năm 2023, vốn đầu tư phát triển, không gồm vốn kéo dài.',
      'Từ ngày 01/10/2023 đến ngày 31/12/2023, bình quân mỗi tháng cần giải ngân 657 tỷ đồng.',
      '(1.971 tỷ đồng − 0 tỷ đồng) ÷ 3 tháng = 657 tỷ đồng/tháng',
    ]);
    expect(lines(annual, 'en')[0]).toBe(
      'The first day (2023-10-01) has not come, so there is no pace to forecast from for the annual plan of 2023, investment capital, carried-over capital excluded.',
    );
  });

  test.each(['2023-12-31', '2024-01-31'])('at the end of %s no day is left', (asOf) => {
    const result = outlook({ asOf });
    expect(result.status).toBe('deadline-passed');
    expect(result.remainingMonths.value).toBe('0');
    expect(
      [result.neededPace, result.neededPaceTimes, result.forecast, result.forecastShortfall].map(shown),
    ).toEqual(Array(4).fill('deadline-past'));
    expect(result.currentPace.kind).toBe('quantity');
    expect(shown(result.neededMonths).slice(0, 4)).toBe(asOf === '2023-12-31' ? '35.0' : '36.0');
    const told = lines(outlook({ asOf, plan: PLAN_2023, startsOn: '2023-01-01' }), 'vi');
    expect(told).toHaveLength(3);
    expect(told[0]).toBe(
      'Đã quá thời hạn giải ngân (ngày 31/12/2023), còn 973 tỷ đồng chưa giải ngân của kế hoạch vốn năm 2023, vốn đầu tư phát triển, không gồm vốn kéo dài.',
    );
    expect(told[1]).toMatch(/^Từ ngày 01\/01\/2023 đến ngày /);
    expect(lines(outlook({ asOf, plan: PLAN_2023 }), 'en')[0]).toBe(
      'The deadline (2023-12-31) has passed with 973 billion VND undisbursed of the annual plan of 2023, investment capital, carried-over capital excluded.',
    );
  });

  test('a deadline may be the first day', () => {
    const result = outlook({ startsOn: '2023-10-01', asOf: '2023-09-30', deadline: '2023-10-01' });
    expect(result.remainingMonths.value).toMatch(/^0\.0322/);
  });

  test('on its first day, what is needed counts from the next', () => {
    const result = outlook({ plan: PLAN_2023, startsOn: '2023-09-30', asOf: '2023-09-30' });
    expect(lines(result, 'vi')[3]).toMatch(/^Từ ngày 01\/10\/2023 đến ngày 31\/12\/2023, /);
  });

  test('the eve of the deadline has a day left', () => {
    const over = outlook({ disbursed: { value: '2000', unit: 'billionVND' }, overPlan: 'allowed' });
    expect(JSON.parse(JSON.stringify(over))).toStrictEqual(over);
    expect(JSON.parse(JSON.stringify(outlook({})))).toStrictEqual(outlook({}));
    expect(outlook({ asOf: '2023-12-30' }).neededPace.kind).toBe('quantity');
  });

  const halfYear = { startsOn: '2023-01-01', asOf: '2023-06-30', deadline: '2023-12-31' };
  const plan = { ...PLAN_2023, value: '2000' } as const;

  test('just the pace that is needed is on pace; a đồng less is behind', () => {
    const dong = { ...plan, unit: 'VND' } as const;
    const exact = outlook({ ...halfYear, plan: dong, disbursed: { value: '1000', unit: 'VND' } });
    expect([exact.status, shown(exact.neededPaceTimes), shown(exact.neededMonths)]).toEqual([
      'on-pace',
      '1',
      '6',
    ]);
    expect(lines(exact, 'vi')[0]).toContain(
      'được giải ngân hết trong tháng 12/2023, thời hạn là ngày 31/12/2023.',
    );
    expect(lines(exact, 'vi')[3]).toMatch(
      /bình quân mỗi tháng cần giải ngân 166,67 đồng, bằng tiến độ đến nay\.$/,
    );
    expect(lines(exact, 'en')[3]).toMatch(
      /166\.67 VND a month must be disbursed on average, the current pace\.$/,
    );
    const behind = outlook({ ...halfYear, plan: dong, disbursed: { value: '999', unit: 'VND' } });
    expect(behind.status).toBe('behind');
  });

  test('on pace, the month in which the plan is met is told instead of a forecast of more than the plan', () => {
    const result = outlook({ ...halfYear, plan, disbursed: { value: '1500', unit: 'billionVND' } });
    expect([result.status, shown(result.neededMonths), shown(result.forecastPercent)]).toEqual([
      'on-pace',
      '2',
      '150',
    ]);
    expect(lines(result, 'vi')).toEqual([
      'Nếu giữ tiến độ như hiện nay, kế hoạch vốn năm 2023, vốn đầu tư phát triển, không gồm vốn kéo dài được giải ngân hết trong tháng 8/2023, thời hạn là ngày 31/12/2023.',
      'Từ ngày 01/01/2023 đến ngày 30/6/2023, bình quân mỗi tháng giải ngân được 250 tỷ đồng.',
      '1.500 tỷ đồng ÷ 6 tháng = 250 tỷ đồng/tháng',
      'Từ ngày 01/7/2023 đến ngày 31/12/2023, bình quân mỗi tháng cần giải ngân 83,33 tỷ đồng, bằng 0,33 lần tiến độ đến nay.',
      '(2.000 tỷ đồng − 1.500 tỷ đồng) ÷ 6 tháng ≈ 83,3333 tỷ đồng/tháng',
      'Giữ tiến độ đến nay thì cần thêm 2 tháng để giải ngân hết; thời hạn còn 6 tháng.',
      '(2.000 tỷ đồng − 1.500 tỷ đồng) ÷ 250 tỷ đồng/tháng = 2 tháng',
    ]);
    expect(lines(result, 'en')).toMatchObject({
      0: 'At the current pace, the annual plan of 2023, investment capital, carried-over capital excluded will be disbursed in full in 2023-08; the deadline is 2023-12-31.',
      3: 'From 2023-07-01 to 2023-12-31, 83.33 billion VND a month must be disbursed on average, 0.33 times the current pace.',
      5: 'At the current pace the rest takes 2 months; 6 months are left.',
    });
  });

  test.each([
    // 12 months for 24, one month more for 2: its end is the end of January.
    ['24', '26', '2023-01-01', '2023-12-31', '01/2024', '2024-01'],
    ['24', '26.1', '2023-01-01', '2023-12-31', '02/2024', '2024-02'],
    ['24', '28.1', '2023-01-01', '2023-12-31', '3/2024', '2024-03'],
    ['10', '10.000001', '2023-01-01', '2023-10-31', '11/2023', '2023-11'],
    ['11', '12', '2023-01-01', '2023-11-30', '12/2023', '2023-12'],
  ])('%s of %s from %s to %s is done in %s', (done, whole, startsOn, asOf, vi, en) => {
    const result = outlook({
      disbursed: { value: done, unit: 'billionVND' },
      plan: { ...plan, value: whole },
      startsOn,
      asOf,
      deadline: '2024-12-31',
    });
    expect(lines(result, 'vi')[0]).toContain(`trong tháng ${vi},`);
    expect(lines(result, 'en')[0]).toContain(`in ${en};`);
  });

  test('a plan that is met needs nothing more, also after the deadline', () => {
    for (const asOf of ['2023-09-30', '2024-01-15']) {
      const result = outlook({ asOf, disbursed: { value: '1971', unit: 'billionVND' }, plan: PLAN_2023 });
      expect([result.status, shown(result.neededPace), shown(result.neededPaceTimes)]).toEqual([
        'plan-met',
        '0',
        '0',
      ]);
      expect(shown(result.neededMonths)).toBe('0');
      expect(lines(result, 'vi')).toHaveLength(3);
    }
    const result = outlook({ disbursed: { value: '1971', unit: 'billionVND' }, plan: PLAN_2023 });
    expect(lines(result, 'vi').slice(0, 2)).toEqual([
      'Đến ngày 30/9/2023 đã giải ngân hết kế hoạch vốn năm 2023, vốn đầu tư phát triển, không gồm vốn kéo dài.',
      'Từ ngày 01/01/2021 đến ngày 30/9/2023, bình quân mỗi tháng giải ngân được 59,73 tỷ đồng.',
    ]);
    expect(lines(result, 'en')[0]).toBe(
      'By 2023-09-30 the annual plan of 2023, investment capital, carried-over capital excluded has been disbursed in full.',
    );
  });

  test('met early, then over the plan', () => {
    const disbursed = { value: '2000', unit: 'billionVND' } as const;
    expect(problemsOf(() => outlook({ disbursed }))).toEqual([
      ['part-exceeds-whole', 'observations.0.value'],
    ]);
    const result = outlook({ disbursed, overPlan: 'allowed' });
    expect([result.status, result.remaining.value, shown(result.neededPace)]).toEqual([
      'plan-met',
      '-29000000000',
      '0',
    ]);
    expect(lines(result, 'vi').slice(-2)).toEqual([
      expect.stringMatching(/^Giải ngân vượt kế hoạch này\. /),
      'Căn cứ: Điều 6 Nghị định số 254/2025/NĐ-CP ngày 26/9/2025 của Chính phủ (theo nguồn thứ cấp).',
    ]);
  });

  test('nothing disbursed: a pace of 0, which nothing is a multiple of', () => {
    const result = outlook({ disbursed: { value: 0, unit: 'VND' } });
    expect([result.status, shown(result.currentPace), shown(result.neededPaceTimes)]).toEqual([
      'behind',
      '0',
      'zero-denominator',
    ]);
    expect(shown(result.neededMonths)).toBe('zero-denominator');
    expect(lines(result, 'en')[3]).toBe(
      'From 2023-10-01 to 2023-12-31, 657 billion VND a month must be disbursed on average.',
    );
    expect(lines(result, 'vi')[3]).toBe(
      'Từ ngày 01/10/2023 đến ngày 31/12/2023, bình quân mỗi tháng cần giải ngân 657 tỷ đồng.',
    );
  });

  test('a plan of nothing has a forecast but no per cent', () => {
    const result = outlook({
      disbursed: { value: 0, unit: 'VND' },
      plan: { value: 0, unit: 'VND', planKind: 'annual' },
    });
    expect([shown(result.forecast), shown(result.forecastPercent)]).toEqual(['0', 'zero-denominator']);
  });

  test('the day of the figure is known, so it is not assumed', () => {
    expect(outlook({}).assumptions.map(({ code }) => code)).not.toContain('as-of-not-stated');
  });
});

describe('days that do not go with the plan', () => {
  const codes = (changes: Partial<DisbursementOutlookInput>) =>
    outlook({ plan: PLAN_2023, ...changes }).warnings.map(({ code }) => code);

  test('a deadline and a day before the first year', () => {
    expect(codes({ asOf: '2022-06-30', deadline: '2022-12-31' })).toEqual([
      'as-of-before-plan',
      'deadline-before-plan',
    ]);
    expect(codes({ asOf: '2022-06-30', deadline: '2023-01-01' })).toEqual(['as-of-before-plan']);
    expect(codes({ asOf: '2024-02-01', deadline: '2024-12-31' })).toEqual(['as-of-after-plan']);
    expect(codes({})).toEqual([]);
    const [, warning] = outlook({ plan: PLAN_2023, asOf: '2022-06-30', deadline: '2022-12-31' }).warnings;
    expect(warning?.text).toEqual({
      vi: 'Thời hạn 31/12/2022 trước năm đầu của kế hoạch vốn (2023); đề nghị kiểm tra lại.',
      en: 'The deadline 2022-12-31 is before the first year of the plan (2023); check both.',
    });
  });
});

describe('bad input', () => {
  test('a deadline before the first day', () => {
    const call = () => outlook({ deadline: '2020-12-31' });
    expect(problemsOf(call)).toEqual([['period-reversed', 'deadline']]);
    expect(saidOf(call, 'vi')).toBe('deadline: kỳ kết thúc (31/12/2020) trước khi bắt đầu (01/01/2021)');
    expect(saidOf(call, 'en')).toBe('deadline: the period ends (2020-12-31) before it starts (2021-01-01)');
    // The first day may be that of the plan's years.
    const { observations, plan } = BAC_GIANG;
    expect(problemsOf(() => disbursementOutlook({ observations, plan, deadline: '2020-12-31' }))).toEqual([
      ['period-reversed', 'deadline'],
    ]);
  });

  test('a day that does not exist, beside what else is wrong', () => {
    const tooMuch = { value: '3000', unit: 'billionVND' } as const;
    expect(problemsOf(() => outlook({ asOf: '2023-09-31', disbursed: tooMuch }))).toEqual([
      ['no-such-date', 'observations.0.asOf'],
      ['part-exceeds-whole', 'observations.0.value'],
    ]);
    expect(problemsOf(() => outlook({ startsOn: '1/1/2024', deadline: '31/12/2023' }))).toEqual([
      ['bad-format', 'startsOn'],
      ['bad-format', 'deadline'],
    ]);
    // As text, these would stand in the wrong order.
    expect(problemsOf(() => outlook({ startsOn: '9/9/2023' }))).toEqual([['bad-format', 'startsOn']]);
    expect(problemsOf(() => outlook({ deadline: '1/1/2030' }))).toEqual([['bad-format', 'deadline']]);
    expect(problemsOf(() => outlook({ observations: null as never, deadline: '2020-01-01' }))).toEqual([
      ['wrong-type', 'observations'],
      ['period-reversed', 'deadline'],
    ]);
    expect(problemsOf(() => outlook({ observations: [null as never], deadline: '2020-01-01' }))).toEqual([
      ['wrong-type', 'observations.0'],
      ['period-reversed', 'deadline'],
    ]);
    expect(problemsOf(() => outlook({ observations: [] }))).toEqual([['too-short', 'observations']]);
    expect(problemsOf(() => outlook({ plan: null as never }))).toEqual([['wrong-type', 'plan']]);
  });

  test('two amounts of a day, and types of capital that differ', () => {
    const amount = { value: 1, unit: 'billionVND', asOf: '2023-09-30' } as const;
    const observations = [amount, { ...amount, capitalType: 'recurrent' }] as const;
    expect(problemsOf(() => outlook({ observations, plan: PLAN_2023 }))).toEqual([
      ['contradiction', 'observations.1.capitalType'],
      ['duplicate', 'observations.1.asOf'],
    ]);
  });

  test('a day before all amounts', () => {
    const call = () => disbursementOutlook({ ...BAC_GIANG, asOf: '2023-09-29' });
    expect(problemsOf(call)).toEqual([['contradiction', 'asOf']]);
    expect(saidOf(call, 'vi')).toBe('asOf: mâu thuẫn: không có số liệu đến ngày 29/9/2023');
    expect(saidOf(call, 'en')).toBe('asOf: contradiction: no amount up to 2023-09-29');
    expect(disbursementOutlook({ ...BAC_GIANG, asOf: '2023-09-30' }).status).toBe('behind');
    expect(problemsOf(() => disbursementOutlook({ ...BAC_GIANG, asOf: '2023-09-31' }))).toEqual([
      ['no-such-date', 'asOf'],
    ]);
  });

  test('no first day, and no years to take it from', () => {
    const { observations, plan } = BAC_GIANG;
    const rest = { observations, deadline: '2023-12-31' };
    const yearless = { value: '1971', unit: 'billionVND', planKind: 'annual' } as const;
    expect(problemsOf(() => disbursementOutlook({ ...rest, plan: yearless }))).toEqual([
      ['missing', 'startsOn'],
    ]);
    const result = disbursementOutlook({ ...rest, plan });
    expect(result.startsOn).toBe('2021-01-01');
    expect(result.assumptions.at(-1)).toEqual({
      code: 'starts-with-plan',
      text: {
        vi: 'vốn giải ngân được từ ngày 01/01/2021, ngày đầu của năm kế hoạch (không nêu ngày bắt đầu)',
        en: 'the plan can be disbursed from 2021-01-01 on, the first day of its years (no first day is given)',
      },
    });
    expect(disbursementOutlook(BAC_GIANG).assumptions.map(({ code }) => code)).not.toContain(
      'starts-with-plan',
    );
  });
});

describe('the deadline that the law sets', () => {
  const legal = (plan: Partial<DisbursementOutlookInput['plan']>) => {
    const { observations } = BAC_GIANG;
    return disbursementOutlook({ observations, plan: { ...PLAN_2023, ...plan } });
  };

  test('is the default, named with its law', () => {
    const result = legal({});
    expect([result.deadline, shown(result.remainingMonths)]).toEqual(['2024-01-31', '4']);
    expect(result.deadlineBasis).toEqual({
      vi: expect.stringMatching(
        /^thời hạn theo .*Điều 68 .*39\/2019\/QH14.*\(theo nguồn thứ cấp\)/,
      ) as string,
      en: expect.stringMatching(/^the deadline by .*39\/2019\/QH14.*Article 68/) as string,
    });
    expect(lines(result, 'vi')[1]).toBe('Thời hạn giải ngân theo quy định: ngày 31/01/2024.');
    expect(lines(result, 'vi')[2]).toMatch(/^Căn cứ: .*39\/2019\/QH14/);
    expect(lines(result, 'en')[1]).toBe('The deadline that the law sets: 2024-01-31.');
    expect(result.assumptions.map(({ code }) => code)).not.toContain('deadline-of-investment');
  });

  test('given by the caller, it is said to be so', () => {
    const { deadlineBasis, explanation } = outlook({});
    expect(deadlineBasis).toEqual({ vi: 'thời hạn do người dùng nêu', en: 'the deadline that was given' });
    expect(explain({ explanation }, 'en')).not.toContain('law sets');
  });

  test('is that of investment where the type of capital is open', () => {
    for (const capitalType of ['all', 'not-stated'] as const) {
      const { deadline, assumptions } = legal({ capitalType });
      expect(deadline).toBe('2024-01-31');
      expect(assumptions.at(-1)).toEqual({
        code: 'deadline-of-investment',
        text: {
          vi: 'thời hạn giải ngân là thời hạn của vốn đầu tư (kế hoạch không nêu riêng một loại vốn)',
          en: 'the deadline is that of investment capital (the plan is not of one type of capital)',
        },
      });
    }
  });

  test('must be given where none is established', () => {
    const missing = [['missing', 'deadline']];
    expect(problemsOf(() => legal({ capitalType: 'recurrent' }))).toEqual(missing);
    expect(problemsOf(() => legal({ planKind: 'carried-over' }))).toEqual(missing);
    const { observations } = BAC_GIANG;
    const yearless = { value: '1971', unit: 'billionVND', planKind: 'annual' } as const;
    expect(
      problemsOf(() => disbursementOutlook({ observations, plan: yearless, startsOn: '2023-01-01' })),
    ).toEqual(missing);
    const recurrent = { ...PLAN_2023, capitalType: 'recurrent', years: { from: 2026, to: 2026 } } as const;
    const amount = { value: '1', unit: 'billionVND', asOf: '2026-06-30' } as const;
    const result = disbursementOutlook({ observations: [amount], plan: recurrent });
    expect(result.deadline).toBe('2027-01-31');
    expect(result.assumptions.map(({ code }) => code)).not.toContain('deadline-of-investment');
  });

  test('may lie before a first day that is given: it is past', () => {
    const { observations } = BAC_GIANG;
    const result = disbursementOutlook({
      observations,
      plan: { ...PLAN_2023, years: { from: 2021, to: 2021 } },
      startsOn: '2023-01-01',
      shape: { curve: 'logistic', steepness: 1, midpoint: 6 },
    });
    expect(result.status).toBe('deadline-passed');
    expect(shown(result.forecast)).toBe('deadline-past');
  });
});
