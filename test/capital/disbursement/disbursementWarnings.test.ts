import { describe, expect, test } from 'vitest';
import { type CapitalPlan } from '../../../src/capital/index.js';
import { citationText, explain } from '../../../src/foundation/index.js';
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
    expect(warnings('2024-03-01')[0]?.text).toEqual({
      vi: 'Số giải ngân tính đến ngày 01/3/2024, sau ngày 31/01/2024 là thời hạn giải ngân của kế hoạch vốn có năm cuối là 2023; sau ngày này chỉ vốn được phép kéo dài mới được giải ngân.',
      en: 'The disbursed amount is counted up to 2024-03-01, after 2024-01-31, the last day for a plan whose last year is 2023; after it only capital that was carried over is disbursed.',
    });
  });

  test('cite the law of the year', () => {
    const cited = (asOf: string, plan: Partial<CapitalPlan>) =>
      warnings(asOf, plan).flatMap(({ sources = [] }) =>
        sources.map((citation) => citationText(citation, 'en')),
      );
    const years = (to: number) => ({ years: { from: to, to } });
    expect(cited('2024-03-01', {})).toEqual([
      'Law 39/2019/QH14 of 2019-06-13, Article 68 (secondary source)',
    ]);
    expect(cited('2026-02-01', years(2025))).toEqual([
      'Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source)',
    ]);
    expect(cited('2028-02-01', { ...years(2026), capitalType: 'recurrent' })).toEqual([
      'Circular 26/2026/TT-BTC of 2026-03-25, Article 19 (secondary source)',
    ]);
    const ratio = tenOfTwenty({
      disbursed: { value: '10', unit: 'VND', asOf: '2026-02-01' },
      plan: { value: '20', unit: 'VND', planKind: 'annual', ...years(2025) },
    });
    expect(explain(ratio, 'vi')).toContain(
      'Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
    );
  });

  test('where the last day is not established, none is told', () => {
    const late = { years: { from: 2019, to: 2019 } };
    expect(warnings('2024-03-01', late)).toEqual([]);
    expect(warnings('2024-03-01', { capitalType: 'recurrent' })).toEqual([]);
    expect(warnings('2024-03-01', { capitalType: 'all' }).map(({ code }) => code)).toEqual([
      'as-of-after-plan',
    ]);
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
