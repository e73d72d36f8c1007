import { describe, expect, test } from 'vitest';
import {
  absorptionRate,
  cumulativeRate,
  executionRate,
  undisbursedBalanceRatio,
} from '../../../src/capital/internal.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf, shown } from '../problems.js';
import { billion, vnd } from './amounts.js';

describe('execution rate', () => {
  // The family's budget of the Fiscal Data Package: planned 220, executed 209.4.
  const family = executionRate({ subject: 'Smith', approved: vnd(220), actual: vnd('209.4') });

  test('95.18% of the budget first approved, 4.82 points below, 104.82 transformed', () => {
    expect(shown(family.ratePercent)).toBe('95.18181818181818181818181818181818');
    expect(shown(family.deviationPercent)).toBe('-4.818181818181818181818181818181818');
    expect(shown(family.sdg1661)).toBe('104.8181818181818181818181818181818');
    expect([family.kind, family.numeratorName.en, family.denominatorName.en]).toEqual([
      'execution-rate',
      'actual spending',
      'the budget first approved',
    ]);
  });

  test('says what is divided by what, in both languages', () => {
    expect(explain(family, 'en')).toBe(
      'Smith: execution rate (actual spending out of the budget first approved): 95.18%.\n  209.4 VND ÷ 220 VND × 100 ≈ 95.1818%',
    );
    expect(explain(family, 'vi')).toBe(
      'Smith: tỷ lệ thực hiện dự toán (số thực hiện so với dự toán được duyệt đầu năm): 95,18%.\n  209,4 đồng ÷ 220 đồng × 100 ≈ 95,1818%',
    );
  });

  test.each([
    [24.99, 'below-assessed'],
    [25, '175'],
    [100, '100'],
    [100.5, '100.5'],
    [150, '150'],
  ])('a rate of %s%% is %s when transformed', (actual, transformed) => {
    expect(shown(executionRate({ approved: vnd(100), actual: vnd(actual) }).sdg1661)).toBe(transformed);
  });

  test('of nothing approved there is no rate', () => {
    const { ratePercent, deviationPercent, sdg1661, explanation } = executionRate({
      approved: vnd(0),
      actual: vnd(5),
    });
    expect([ratePercent, deviationPercent, sdg1661].map(shown)).toEqual(Array(3).fill('zero-denominator'));
    expect(explain({ explanation }, 'vi')).toBe(
      'Tỷ lệ thực hiện dự toán (số thực hiện so với dự toán được duyệt đầu năm): không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
    );
  });

  test('where more was refunded than spent, the rate is less than nothing', () => {
    const refunded = executionRate({ approved: vnd(8), actual: vnd(-2) });
    expect([refunded.ratePercent, refunded.deviationPercent, refunded.sdg1661].map(shown)).toEqual([
      '-25',
      '-125',
      'below-assessed',
    ]);
    expect(shown(absorptionRate({ spent: vnd(-1), received: vnd(4) }).ratePercent)).toBe('-25');
    expect(shown(cumulativeRate({ disbursed: vnd(-1), committed: vnd(5) }).ratePercent)).toBe('-20');
  });

  test('a budget of less than nothing is refused', () => {
    expect(problemsOf(() => executionRate({ approved: vnd(-1), actual: vnd('x') }))).toEqual([
      ['bad-format', 'actual.value'],
      ['too-small', 'approved.value'],
    ]);
  });
});

test('one amount has four rates, each by its name', () => {
  const spent = billion(550);
  const absorbed = absorptionRate({ spent, received: billion(600) });
  const cumulative = cumulativeRate({ disbursed: spent, committed: billion(1000) });
  expect([absorbed.kind, shown(absorbed.ratePercent).slice(0, 5), absorbed.denominatorName]).toEqual([
    'absorption-rate',
    '91.66',
    { vi: 'số đã nhận', en: 'what was received' },
  ]);
  expect([cumulative.kind, shown(cumulative.ratePercent), cumulative.denominatorName]).toEqual([
    'cumulative-rate',
    '55',
    { vi: 'lũy kế cam kết', en: 'all that was committed' },
  ]);
  expect(explain(absorbed, 'vi')).toMatch(/^Tỷ lệ hấp thụ vốn \(số đã chi so với số đã nhận\): 91,67%\./);
  expect(explain(cumulative, 'en')).toMatch(
    /^Cumulative disbursement rate \(all that was disbursed out of all that was committed\): 55%\./,
  );
  expect(explain(cumulative, 'vi')).toMatch(
    /^Tỷ lệ giải ngân lũy kế \(lũy kế giải ngân so với lũy kế cam kết\): 55%\./,
  );
  expect(explain(absorbed, 'en')).toMatch(/^Absorption rate \(what was spent out of what was received\)/);
});

describe('the disbursement ratio of the World Bank', () => {
  test('what is committed in the year is not in the denominator', () => {
    const result = undisbursedBalanceRatio({
      subject: 'IDA',
      openingBalance: billion(520),
      disbursedInYear: billion(120),
      committedInYear: billion(200),
      cancelledInYear: billion(30),
    });
    expect(shown(result.ratePercent).slice(0, 7)).toBe('23.0769');
    expect(shown(result.closingBalance)).toBe('570000000000');
    expect(explain(result, 'en')).toBe(
      'IDA: disbursed in the year, out of the balance undisbursed at its start: 23.08%; 570 billion VND is undisbursed at its end.\n  120 billion VND ÷ 520 billion VND × 100 ≈ 23.0769%',
    );
  });

  test('what is refunded on balance adds to what is undisbursed', () => {
    const result = undisbursedBalanceRatio({ openingBalance: vnd(400), disbursedInYear: vnd(-20) });
    expect([shown(result.ratePercent), shown(result.closingBalance)]).toEqual(['-5', '420']);
    expect(
      problemsOf(() => undisbursedBalanceRatio({ openingBalance: vnd(-1), disbursedInYear: vnd(0) })),
    ).toEqual([['too-small', 'openingBalance.value']]);
  });

  test('104 of 520 is 20%', () => {
    const result = undisbursedBalanceRatio({ openingBalance: billion(520), disbursedInYear: billion(104) });
    expect([shown(result.ratePercent), shown(result.closingBalance)]).toEqual(['20', '416000000000']);
  });

  test('a year that begins with nothing undisbursed has no ratio', () => {
    const result = undisbursedBalanceRatio({
      openingBalance: vnd(0),
      disbursedInYear: vnd(5),
      committedInYear: vnd(7),
    });
    expect([shown(result.ratePercent), shown(result.closingBalance)]).toEqual(['zero-denominator', '2']);
    expect(explain(result, 'vi')).toBe(
      'Giải ngân trong năm so với số dư chưa giải ngân đầu năm: không xác định (mẫu số bằng 0 nên không có tỷ lệ); cuối năm còn 2 đồng chưa giải ngân.',
    );
  });
});
