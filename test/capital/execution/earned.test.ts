import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earnedSchedule, earnedValue, sCurve, type EarnedValueInput } from '../../../src/capital/internal.js';
import { Decimal, explain } from '../../../src/foundation/index.js';
import { problemsOf, shown } from '../problems.js';
import { vnd } from './amounts.js';
import { tries } from '../../fixtures/tries.js';

describe('earned value', () => {
  const WORKED: EarnedValueInput = {
    subject: 'X',
    budget: vnd(100000),
    planned: vnd(40000),
    earned: vnd(35000),
    actual: vnd(36000),
  };

  test('the worked case: late and over cost', () => {
    const result = earnedValue(WORKED);
    const figures = Object.entries(result).flatMap(([name, figure]) =>
      typeof figure === 'object' && 'unit' in figure
        ? [[name, Number(figure.value).toFixed(4), figure.unit]]
        : [],
    );
    expect(figures).toEqual([
      ['scheduleVariance', '-5000.0000', 'VND'],
      ['costVariance', '-1000.0000', 'VND'],
      ['scheduleIndex', '0.8750', 'times'],
      ['costIndex', '0.9722', 'times'],
      ['typicalEstimate', '102857.1429', 'VND'],
      ['atypicalEstimate', '101000.0000', 'VND'],
      ['combinedEstimate', '112408.1633', 'VND'],
      ['typicalRemainder', '66857.1429', 'VND'],
      ['plannedRemainder', '65000.0000', 'VND'],
      ['varianceAtCompletion', '-2857.1429', 'VND'],
      ['neededIndexForBudget', '1.0156', 'times'],
      ['neededIndexForEstimate', '0.9722', 'times'],
    ]);
    expect(explain(result, 'vi')).toBe(
      'X: theo giá trị thu được: chỉ số tiến độ (SPI) 0,88, chỉ số chi phí (CPI) 0,97.\n  Ước tính chi phí khi hoàn thành (EAC): khoảng 102.857,14 đồng nếu chi phí giữ như đến nay, 101 nghìn đồng nếu phần còn lại đúng kế hoạch, khoảng 112.408,16 đồng nếu cả chi phí và tiến độ giữ như đến nay.',
    );
    expect(explain(result, 'en')).toContain(
      'Estimate at completion (EAC): about 102,857.14 VND if costs go on',
    );
  });

  test('figures as reported take the place of computed ones', () => {
    const result = earnedValue({
      ...WORKED,
      scheduleIndex: '0.9',
      costIndex: { value: '0.8', unit: 'times' },
      estimateAtCompletion: vnd(120482),
      actual: vnd(63000),
    });
    expect(shown(result.typicalEstimate)).toBe('125000');
    expect(Number(shown(result.combinedEstimate))).toBeCloseTo(153277.7778, 4);
    expect(shown(result.varianceAtCompletion)).toBe('-20482');
    expect(Number(shown(result.neededIndexForEstimate))).toBeCloseTo(1.1307887686580147, 12);
    expect(shown(result.scheduleIndex)).toBe('0.9');
  });

  test('no cost is no sign of being on budget', () => {
    const result = earnedValue({ budget: vnd(100), planned: vnd(10), earned: vnd(5), actual: vnd(0) });
    expect(shown(result.scheduleIndex)).toBe('0.5');
    expect(
      [result.costIndex, result.typicalEstimate, result.combinedEstimate, result.varianceAtCompletion].map(
        shown,
      ),
    ).toEqual(Array(4).fill('zero-denominator'));
    expect(shown(result.atypicalEstimate)).toBe('95');
  });

  test('what is left out refuses what rests on it, by name', () => {
    const result = earnedValue({ budget: vnd(100), earned: vnd(20) });
    expect(result.scheduleIndex).toMatchObject({ code: 'missing-input', missing: ['planned'] });
    expect(result.costVariance).toMatchObject({ code: 'missing-input', missing: ['actual'] });
    expect(shown(result.plannedRemainder)).toBe('80');
    const { plannedRemainder } = earnedValue({ budget: vnd(100) });
    expect(plannedRemainder).toMatchObject({
      missing: ['earned'],
      reason: { en: 'it needs the earned value (EV)' },
    });
    expect(earnedValue({ budget: vnd(1) }).scheduleVariance).toMatchObject({ missing: ['earned'] });
  });

  test('a plan of nothing has no schedule index; all spent, no money is left', () => {
    const result = earnedValue({ budget: vnd(10), planned: vnd(0), earned: vnd(5), actual: vnd(10) });
    expect([result.scheduleIndex, result.neededIndexForBudget].map(shown)).toEqual(
      Array(2).fill('zero-denominator'),
    );
    expect(problemsOf(() => earnedValue({ budget: vnd(-1), costIndex: -1 }))).toEqual([
      ['too-small', 'budget.value'],
      ['too-small', 'costIndex'],
    ]);
  });

  test('more spent than there is: no index of the rest', () => {
    const result = earnedValue({
      budget: vnd(100),
      earned: vnd(50),
      actual: vnd(120),
      estimateAtCompletion: vnd(110),
    });
    expect([result.neededIndexForBudget, result.neededIndexForEstimate]).toEqual(
      Array(2).fill({
        kind: 'refusal',
        code: 'zero-denominator',
        reason: {
          vi: 'không còn kinh phí nên không có chỉ số',
          en: 'no money is left, so there is no index',
        },
      }),
    );
    const dearer = earnedValue({
      budget: vnd(100),
      earned: vnd(50),
      actual: vnd(120),
      estimateAtCompletion: vnd(121),
    });
    expect([dearer.neededIndexForBudget, dearer.neededIndexForEstimate].map(shown)).toEqual([
      'zero-denominator',
      '50',
    ]);
  });

  test('what the README of the R package pmev prints mixes two budgets: its source gives 34,538.4', () => {
    const result = earnedValue({
      budget: vnd(47934),
      planned: vnd('25144.5'),
      earned: vnd('13878.46'),
      actual: vnd(10000),
    });
    expect([shown(result.scheduleVariance), shown(result.costVariance)]).toEqual(['-11266.04', '3878.46']);
    expect(Number(shown(result.costIndex))).toBeCloseTo(1.39, 2);
    expect(Number(shown(result.typicalEstimate))).toBeCloseTo(34538.4, 1);
    // What it prints as EAC, ETC and TCPI belongs to the value of the project; its VAC is the budget less that estimate.
    const ofValue = earnedValue({
      budget: vnd(150000),
      planned: vnd('25144.5'),
      earned: vnd('13878.46'),
      actual: vnd(10000),
    });
    expect(Number(shown(ofValue.typicalEstimate))).toBeCloseTo(108081.2, 0);
    expect(Number(shown(ofValue.typicalRemainder))).toBeCloseTo(98081.1, 0);
    expect(Number(shown(ofValue.neededIndexForBudget))).toBeCloseTo(0.97, 2);
    expect(47934 - Number(shown(ofValue.typicalEstimate))).toBeCloseTo(-60147.17, 1);
  });

  test('the typical estimate less what was spent is the typical remainder', () => {
    const amount = fc.integer({ min: 1, max: 1e12 });
    fc.assert(
      fc.property(amount, amount, amount, (budget, earned, actual) => {
        const result = earnedValue({ budget: vnd(budget), earned: vnd(earned), actual: vnd(actual) });
        const [estimate, remainder] = [result.typicalEstimate, result.typicalRemainder].map(shown) as [
          string,
          string,
        ];
        const error = new Decimal(estimate).minus(actual).minus(remainder).abs();
        expect(error.lte(new Decimal(estimate).times('1e-30'))).toBe(true);
      }),
    );
  });
});

describe('earned schedule', () => {
  const plannedValues = [10, 20, 40, 70, 100].map(vnd);
  const at = (earned: number, elapsedPeriods: number | string) =>
    earnedSchedule({ subject: 'X', plannedValues, earned: vnd(earned), elapsedPeriods });

  test('2.75 of 3 months, 5.45 months in all', () => {
    const result = at(35, 3);
    expect([result.earnedTime, result.plannedByNow].map(shown)).toEqual(['2.75', '40']);
    expect(Number(shown(result.timeIndex))).toBeCloseTo(11 / 12, 12);
    expect(Number(shown(result.expectedDuration))).toBeCloseTo(60 / 11, 12);
    expect(explain(result, 'vi')).toBe(
      'X: khối lượng đã làm ứng với 2,75 tháng của kế hoạch, thực tế đã qua 3 tháng: SPI(t) 0,92; thời gian thực hiện dự kiến: 5,45 tháng.',
    );
    expect(explain(result, 'en')).toBe(
      'X: what is done is 2.75 months of the plan; elapsed: 3 months; SPI(t) 0.92; expected duration: 5.45 months.',
    );
  });

  test.each([
    [0, '0'],
    [5, '0.5'],
    [10, '1'],
    [100, '5'],
    [500, '5'],
  ])('%s earned is %s months of the plan', (earned, time) => {
    expect(shown(at(earned, 3).earnedTime)).toBe(time);
  });

  test.each([
    ['0', '0'],
    ['0.5', '5'],
    ['2.25', '25'],
    ['5', '100'],
    ['9.5', '100'],
  ])('after %s months %s is planned', (elapsed, planned) => {
    expect(shown(at(35, elapsed).plannedByNow)).toBe(planned);
  });

  test('where the plan stands still, its last period counts', () => {
    const result = earnedSchedule({
      plannedValues: [10, 10, 20].map(vnd),
      earned: vnd(10),
      elapsedPeriods: 2,
      plannedDuration: 4,
      schedulePeriod: 'quarter',
    });
    expect(result.earnedTime).toMatchObject({ value: '2', unit: 'quarter' });
    expect(shown(result.expectedDuration)).toBe('4');
  });

  test.each([
    [[10, 20, 20, 20], 20, '2'],
    [[10, 20, 20, 20], 30, '2'],
    [[10, 20, 20, 20], 15, '1.5'],
    [[0, 0], 5, '1'],
    [[0, 0, 10, 20], 5, '2.5'],
  ])('of %j planned, %s earned is %s months', (planned, earned, time) => {
    const result = earnedSchedule({
      plannedValues: planned.map(vnd),
      earned: vnd(earned),
      elapsedPeriods: 3,
    });
    expect(shown(result.earnedTime)).toBe(time);
  });

  test('nothing earned of a plan that begins with nothing: no time at all', () => {
    const result = earnedSchedule({
      plannedValues: [0, 0, 10, 20].map(vnd),
      earned: vnd(0),
      elapsedPeriods: 2,
    });
    expect([result.earnedTime, result.timeIndex, result.expectedDuration].map(shown)).toEqual(
      Array(3).fill('zero-denominator'),
    );
    expect(shown(result.plannedByNow)).toBe('0');
  });

  test('no time passed, or nothing earned: no duration', () => {
    const early = at(5, 0);
    expect([early.timeIndex, early.expectedDuration].map(shown)).toEqual(Array(2).fill('zero-denominator'));
    const idle = at(0, 3);
    expect([shown(idle.timeIndex), shown(idle.expectedDuration)]).toEqual(['0', 'zero-denominator']);
  });

  test('planned values never fall', () => {
    expect(
      problemsOf(() =>
        earnedSchedule({ plannedValues: [10, 20, 19].map(vnd), earned: vnd(1), elapsedPeriods: -1 }),
      ),
    ).toEqual([
      ['too-small', 'elapsedPeriods'],
      ['contradiction', 'plannedValues.2'],
    ]);
    expect(
      problemsOf(() => earnedSchedule({ plannedValues: [vnd(-1)], earned: vnd(1), elapsedPeriods: 1 })),
    ).toEqual([['too-small', 'plannedValues.0.value']]);
  });
});

describe('S-curve', () => {
  const shares = (shape: Parameters<typeof sCurve>[0]['shape'], timePoints = [0, 1, 2, 3, 4, 5, 6]) =>
    sCurve({ shape, duration: 6, timePoints }).sharePercents.map(shown);

  test('logistic, k 1.2, middle 3, of 6', () => {
    const result = shares({ curve: 'logistic', steepness: '1.2', midpoint: 3 });
    expect([result[0], result[3], result[6]]).toEqual(['0', '50', '100']);
    expect(result.map((share) => Number(share) / 100)).toEqual(
      [0, 0.059754270832078724, 0.21638880630702367, 0.5, 0.7836111936929763, 0.9402457291679214, 1].map(
        (share) => expect.closeTo(share, 12) as number,
      ),
    );
  });

  test('Gompertz and Pearl by their formulas', () => {
    const gompertz = (t: number) => Math.exp(-5 * Math.exp(-0.8 * t));
    const pearl = (t: number) => 1 / (1 + 5 * Math.exp(-0.8 * t));
    for (const [curve, height] of [
      ['gompertz', gompertz],
      ['pearl', pearl],
    ] as const) {
      const expected = (t: number) => (height(t) - height(0)) / (height(6) - height(0));
      expect(shares({ curve, displacement: 5, growthRate: '0.8' }, [0, 2, 6]).map(Number)).toEqual(
        [0, 2, 6].map((t) => expect.closeTo(100 * expected(t), 10) as number),
      );
    }
  });

  test('Pearl is the logistic of the same middle', () => {
    // m = ln(5) ÷ 0.8
    const midpoint = new Decimal(5).ln().div('0.8').toFixed(30);
    const [a, b] = [
      shares({ curve: 'pearl', displacement: 5, growthRate: '0.8' }),
      shares({ curve: 'logistic', steepness: '0.8', midpoint }),
    ];
    expect(a.map(Number)).toEqual(b.map((share) => expect.closeTo(Number(share), 12) as number));
  });

  test('rises from 0 to 100 and never falls', () => {
    const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        parameter,
        parameter,
        fc.constantFrom('gompertz', 'pearl'),
        (displacement, growthRate, curve) => {
          const found = shares({ curve, displacement, growthRate }).map(Number);
          expect([found[0], found[6]]).toEqual([0, 100]);
          expect([...found].sort((x, y) => x - y)).toEqual(found);
        },
      ),
      { numRuns: tries(30) },
    );
  });

  test('a curve that does not rise has no shares', () => {
    expect(shares({ curve: 'logistic', steepness: 0, midpoint: 3 }, [1])).toEqual(['zero-denominator']);
    expect(shares({ curve: 'gompertz', displacement: 0, growthRate: 1 }, [1])).toEqual(['zero-denominator']);
    expect(shares({ curve: 'logistic', steepness: 1000, midpoint: -10_000 }, [1])).toEqual([
      'zero-denominator',
    ]);
    expect(shares({ curve: 'logistic', steepness: 1000, midpoint: 10_000 }, [0, 6])).toEqual(['0', '100']);
  });

  test('times after the end are refused', () => {
    const shape = { curve: 'logistic', steepness: 1, midpoint: 3 } as const;
    expect(problemsOf(() => sCurve({ shape, duration: 6, timePoints: [6, 7] }))).toEqual([
      ['too-large', 'timePoints.1'],
    ]);
    expect(problemsOf(() => sCurve({ shape, duration: -1, timePoints: [1] }))).toEqual([
      ['too-small', 'duration'],
    ]);
    expect(problemsOf(() => sCurve({ shape, duration: 6, timePoints: [] }))).toEqual([
      ['too-short', 'timePoints'],
    ]);
  });

  test('names its parameters', () => {
    const result = sCurve({
      subject: 'X',
      shape: { curve: 'logistic', steepness: '1.2', midpoint: 3 },
      duration: 6,
      timePoints: [3, 6],
    });
    expect(explain(result, 'vi')).toBe(
      'X: theo đường cong chữ S (hàm logistic; k = 1,2; m = 3), tỷ lệ đạt: 50%; 100%.',
    );
    const late = sCurve({
      shape: { curve: 'pearl', displacement: 5, growthRate: '0.8' },
      duration: 6,
      timePoints: [6],
    });
    expect(explain(late, 'en')).toBe('By the S-curve (Pearl, b = 5, c = 0.8), shares reached: 100%.');
  });
});
