import { describe, expect, test } from 'vitest';
import { type CapitalPlan } from '../../../src/capital/index.js';
import { tenOfTwenty } from './ratios.js';

describe('days that do not go with the plan', () => {
  const warnings = (asOf: string, plan: Partial<CapitalPlan> = {}) =>
    tenOfTwenty({
      disbursed: { value: '10', unit: 'VND', asOf },
      plan: { value: '20', unit: 'VND', planKind: 'annual', years: { from: 2022, to: 2023 }, ...plan },
    }).warnings;

  test.each<[string, Partial<CapitalPlan>, readonly string[]]>([
    ['2021-12-31', {}, ['as-of-before-plan']],
    ['2022-01-01', {}, []],
    ['2024-01-31', {}, []],
    ['2024-02-01', {}, ['as-of-after-plan']],
    ['2024-02-01', { carriedOver: 'included' }, []],
    ['2024-02-01', { carriedOver: 'excluded' }, ['as-of-after-plan']],
    ['2024-02-01', { planKind: 'carried-over' }, []],
    ['2024-02-01', { planKind: 'supplement' }, []],
    ['2024-02-01', { planKind: 'advance' }, []],
    ['2021-12-31', { planKind: 'advance' }, []],
    ['2021-12-31', { planKind: 'carried-over' }, ['as-of-before-plan']],
  ])('%s with %j: %j', (asOf, plan, codes) => {
    expect(warnings(asOf, plan).map(({ code }) => code)).toEqual(codes);
  });

  test('say which day and which year', () => {
    expect(warnings('2020-05-01')[0]?.text).toEqual({
      vi: 'Số giải ngân tính đến ngày 01/5/2020, trước năm đầu của kế hoạch vốn (2022); đề nghị kiểm tra lại.',
      en: 'The disbursed amount is counted up to 2020-05-01, before the first year of the plan (2022); check both.',
    });
    expect(warnings('2024-03-01')[0]?.text.vi).toMatch(
      /^Số giải ngân tính đến ngày 01\/3\/2024, sau ngày 31\/01\/2024 là thời hạn giải ngân của kế hoạch vốn có năm cuối là 2023 \(Điều 72 /,
    );
    expect(warnings('2024-03-01')[0]?.text.en).toMatch(
      /counted up to 2024-03-01, after 2024-01-31, the last day for a plan whose last year is 2023 \(/,
    );
  });

  test('without years or a day there is nothing to compare', () => {
    expect(tenOfTwenty().warnings).toEqual([]);
    expect(tenOfTwenty({ disbursed: { value: '10', unit: 'VND', asOf: '2020-01-01' } }).warnings).toEqual([]);
    expect(
      tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'annual', years: { from: 2023, to: 2023 } } })
        .warnings,
    ).toEqual([]);
  });
});
