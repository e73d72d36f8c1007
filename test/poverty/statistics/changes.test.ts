import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import {
  annualizedChange,
  changeSignificance,
  type AnnualizedChangeInput,
} from '../../../src/poverty/index.js';
import { figure, percent, points, problemsOf, saidOf } from '../figures.js';

const index = (value: string) => ({ value, unit: 'index' as const });
const nepal = (more: Partial<AnnualizedChangeInput> = {}) =>
  annualizedChange({
    subject: 'Nepal',
    baseline: { year: 2006, value: index('0.350'), standardError: '0.01' },
    current: { year: 2011, value: index('0.217'), standardError: '0.008' },
    ...more,
  });

describe('Nepal, M0 0.350 in 2006 and 0.217 in 2011', () => {
  test('the changes', () => {
    const change = nepal();
    expect(change).toMatchObject({
      kind: 'annualized-change',
      yearSteps: figure('5', 'year'),
      change: figure('-0.133', 'index'),
      annualChange: figure('-0.0266', 'index/year'),
      relativeChangePercent: percent('-38'),
    });
    // Of mpmath.
    expect(change.compoundAnnualPercent).toEqual(
      figure('-9.117903299087812429029961664412695', 'percent/year'),
    );
    expect(explain(change, 'en')).toContain('Nepal: from 2006 to 2011 it fell by 0.13 index points.');
    expect(explain(change, 'vi')).toContain(
      'Sai số chuẩn của mức thay đổi: 0,01 điểm chỉ số; của mức thay đổi bình quân năm: 0,0026',
    );
  });

  test('their standard errors, of mpmath', () => {
    expect(nepal().standardErrors).toEqual({
      change: figure('0.01280624847486569737297643534924363', 'index'),
      annualChange: figure('0.002561249694973139474595287069848725', 'index/year'),
      relativeChangePercent: percent('2.891789926601141740462046647107427'),
      compoundAnnualPercent: figure('0.8477804249938345832773546677195288', 'percent/year'),
    });
  });

  test('a covariance of a panel makes them smaller', () => {
    const panel = nepal({ covariance: '0.00008' }).standardErrors;
    expect(panel?.change).toEqual(figure('0.002', 'index'));
    expect(Number((panel?.compoundAnnualPercent as { value: string }).value)).toBeLessThan(0.85);
  });
});

describe('what is not defined', () => {
  const of = (from: number, to: number, more: Partial<AnnualizedChangeInput> = {}) =>
    annualizedChange({
      baseline: { year: 2020, value: from, standardError: 1 },
      current: { year: 2022.5, value: to, standardError: 1 },
      ...more,
    });

  test.each([
    [0, 5, 'zero-baseline', 'zero-baseline'],
    [5, 0, undefined, 'zero-endpoint'],
    [-5, 3, undefined, 'sign-change'],
    [0, 0, 'zero-baseline', 'zero-baseline'],
  ])('from %d to %d', (from, to, relative, compound) => {
    const change = of(from, to);
    expect((change.relativeChangePercent as { code?: string }).code).toBe(relative);
    expect(change.compoundAnnualPercent).toMatchObject({ code: compound });
    expect(change.standardErrors?.compoundAnnualPercent).toMatchObject({ code: compound });
    expect((change.standardErrors?.relativeChangePercent as { code?: string }).code).toBe(relative);
    expect(explain(change, 'vi')).toContain('Từ 2020 đến 2022,5, chỉ số');
    expect(change.annualChange).toMatchObject({ unit: 'percentagePoint/year' });
    expect(explain(change, 'en')).toContain('Compound yearly rate: not defined');
  });

  test('the error of a relative change to zero, or across it', () => {
    expect(of(5, 0).standardErrors?.relativeChangePercent).toEqual(percent('20'));
    // q = −0.75: 100 × √(1 + 0.75²) ÷ 4.
    expect(of(-4, 3).standardErrors?.relativeChangePercent).toEqual(percent('31.25'));
  });

  test('errors that cancel each other out leave none, whatever their quotients round to', () => {
    const panel = of(3, 6, {
      baseline: { year: 2020, value: 3, standardError: 4 },
      current: { year: 2023, value: 6, standardError: 8 },
      covariance: 32,
    });
    expect(panel.standardErrors).toMatchObject({
      change: points('4'),
      relativeChangePercent: percent('0'),
      compoundAnnualPercent: figure('0', 'percent/year'),
    });
  });

  test('the largest covariance is that to the last digit', () => {
    const [se0, se1] = ['0.1234567890123456789', '0.9876543210987654321'];
    const most = '0.12193263113702179522374638011112635269';
    const at = (covariance: string) =>
      of(1, 2, {
        baseline: { year: 2020, value: 1, standardError: se0 },
        current: { year: 2021, value: 2, standardError: se1 },
        covariance,
      });
    expect(problemsOf(() => at('0.12193263113702179522374638011112636'))).toEqual([
      ['too-large', 'covariance'],
    ]);
    expect(saidOf(() => at('1'), 'en')).toContain(`expected ${most} or less`);
    expect(saidOf(() => at('-1'), 'en')).toContain(`expected −${most} or more`);
  });

  test('a rise from below zero is a rise', () => {
    expect(of(-5, -3).relativeChangePercent).toEqual(percent('40'));
    expect(of(-4, -1).compoundAnnualPercent).toMatchObject({ kind: 'quantity' });
  });

  test('from zero to zero, where no change is asked for', () => {
    expect(of(0, 0, { zeroToZero: 'no-change' }).compoundAnnualPercent).toEqual(figure('0', 'percent/year'));
    expect(of(0, 1, { zeroToZero: 'no-change' }).compoundAnnualPercent).toMatchObject({
      code: 'zero-baseline',
    });
    expect(of(1, 0, { zeroToZero: 'no-change' }).compoundAnnualPercent).toMatchObject({
      code: 'zero-endpoint',
    });
    expect(of(0, 0, { zeroToZero: 'refused' }).compoundAnnualPercent).toMatchObject({
      code: 'zero-baseline',
    });
  });

  test('without standard errors there are none of the change', () => {
    expect(of(4, 1, { baseline: { year: 2020, value: 4 } })).not.toHaveProperty('standardErrors');
    expect(of(4, 1, { current: { year: 2022, value: 1 } })).not.toHaveProperty('standardErrors');
  });

  test('bad input', () => {
    expect(
      problemsOf(() => of(4, 1, { current: { year: 2020, value: index('1'), standardError: -1 } })),
    ).toEqual([['too-small', 'current.standardError']]);
    expect(
      problemsOf(() =>
        of(4, 1, {
          baseline: { year: 2023, value: percent('1') as never, standardError: 1 },
          current: { year: 2023, value: index('1'), standardError: 1 },
          covariance: 2,
        }),
      ),
    ).toEqual([
      ['out-of-order', 'current.year'],
      ['unit-mismatch', 'current.value.unit'],
      ['too-large', 'covariance'],
    ]);
    expect(problemsOf(() => of(4, 1, { covariance: -2 }))).toEqual([['too-small', 'covariance']]);
    expect(problemsOf(() => of(4, 1, { baseline: { year: 1899, value: 1 } }))).toEqual([
      ['too-small', 'baseline.year'],
    ]);
    expect(problemsOf(() => of(4, 1, { covariance: 'x' }))).toEqual([['bad-format', 'covariance']]);
    expect(problemsOf(() => of(4, 1, { baseline: { year: 2020, value: 'x' } }))).toEqual([
      ['bad-format', 'baseline.value'],
    ]);
    expect(
      problemsOf(() => of(4, 1, { covariance: 'x', current: { year: 2020, value: 1, standardError: 1 } })),
    ).toEqual([
      ['bad-format', 'covariance'],
      ['out-of-order', 'current.year'],
    ]);
    expect(problemsOf(() => of(4, 1, { zeroToZero: 'none' as never }))).toEqual([
      ['not-one-of', 'zeroToZero'],
    ]);
    // The unit of a sum is that of the first value, or that of the second where only that has one.
    expect(of(4, 1, { current: { year: 2022, value: index('1') } }).change.unit).toBe('index');
  });
});

describe('whether a change is more than chance', () => {
  const of = (from: string, se0: string, to: string, se1: string, covariance?: string) =>
    changeSignificance({
      subject: 'Tỉnh A',
      baseline: { value: from, standardError: se0 },
      current: { value: to, standardError: se1 },
      ...(covariance === undefined ? {} : { covariance }),
    });

  test('28.0 (0.9) to 24.0 (1.1)', () => {
    const test = of('28.0', '0.9', '24.0', '1.1');
    expect(test).toMatchObject({ change: points('-4'), isSignificant: true });
    expect(test.standardError).toEqual(points('1.421267040355189549697092948762808'));
    expect(explain(test, 'vi')).toContain(
      'Tỉnh A: giảm 4 điểm phần trăm; khoảng tin cậy 95%: giảm 1,21 – 6,79 điểm phần trăm, không chứa số 0',
    );
  });

  test('a rise, and what may be chance', () => {
    expect(of('24', '0.9', '28', '1.1').isSignificant).toBe(true);
    expect(of('28', '2', '26', '2').isSignificant).toBe(false);
    expect(explain(of('28', '2', '26', '2'), 'vi').split('\n')[0]).toBe(
      'Tỉnh A: giảm 2 điểm phần trăm; khoảng tin cậy 95%: từ −7,54 đến 3,54 điểm phần trăm, chứa số 0, nên thay đổi chưa có ý nghĩa thống kê.',
    );
    expect(explain(of('28', '2', '26', '2'), 'en').split('\n')[0]).toBe(
      'Tỉnh A: it fell by 2 percentage points; 95% confidence interval from −7.54 to 3.54 percentage points, which holds 0: the change may be chance.',
    );
    expect(explain(of('24', '0.9', '28', '1.1'), 'en').split('\n')[0]).toBe(
      'Tỉnh A: it rose by 4 percentage points; 95% confidence interval: it rose by 1.21 – 6.79 percentage points, without 0; the change is statistically significant.',
    );
  });

  test('certain estimates have no z', () => {
    expect(of('28', '0', '26', '0')).toMatchObject({
      zScore: { code: 'zero-denominator' },
      isSignificant: true,
      interval95: { lower: '-2', upper: '-2' },
    });
    expect(of('28', '1', '26', '1', '1').zScore).toMatchObject({ code: 'zero-denominator' });
    expect(of('26', '0', '26', '0').isSignificant).toBe(false);
  });

  test('bad input', () => {
    expect(problemsOf(() => of('28', '-1', 'x', '1'))).toEqual([
      ['too-small', 'baseline.standardError'],
      ['bad-format', 'current.value'],
    ]);
    expect(problemsOf(() => of('28', '1', '26', '1', '1.1'))).toEqual([['too-large', 'covariance']]);
    expect(problemsOf(() => of('28', '1', '26', '1', 'x'))).toEqual([['bad-format', 'covariance']]);
    expect(problemsOf(() => of('x', '1', '26', '1', '2'))).toEqual([['bad-format', 'baseline.value']]);
    const [baseline, current] = [figure('28', 'percent'), figure('1', 'index')].map((value) => ({
      value: value as never,
      standardError: '1',
    }));
    expect(
      problemsOf(() => changeSignificance({ baseline: baseline!, current: current!, covariance: 'x' })),
    ).toEqual([
      ['bad-format', 'covariance'],
      ['unit-mismatch', 'current.value.unit'],
    ]);
    const inIndex = changeSignificance({ baseline: { value: '28', standardError: '1' }, current: current! });
    expect(inIndex.change.unit).toBe('index');
    expect(problemsOf(() => of('28', '1', '26', 'x', '2'))).toEqual([
      ['bad-format', 'current.standardError'],
    ]);
  });

  test('the marks of the results', () => {
    expect(of('28', '1', '26', '1', '0.5')).toMatchObject({
      kind: 'change-significance',
      standardError: points('1'),
    });
  });
});
