import { describe, expect, it, test } from 'vitest';
import {
  assessRecognition,
  commune2026to2030,
  provinceRecognition2026to2030,
  scoreCriteria,
  thresholdFor,
  withThresholds,
  type Finding,
  type IndicatorScore,
} from '../../../src/criteria/index.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf } from '../../problems.js';

const subject = { level: 'commune', name: 'Xã A' } as const;
const set = commune2026to2030();

function scored(date: string, findings: Readonly<Record<string, Finding>>) {
  return scoreCriteria(set, { subject, date, set: set.id, column: 'group-2', findings });
}

function indicatorOn(date: string, id: string, finding: Finding): IndicatorScore | undefined {
  return scored(date, { [id]: finding }).criteria[2]?.indicators.find((one) => one.id === id);
}

const statusOn = (date: string, id: string, finding: Finding) => indicatorOn(date, id, finding)?.status;

// 52/2026/TT-BTC of 14 May 2026, gazette 287 of 27 May 2026, in effect 27 June 2026.
describe('the thresholds of 52/2026/TT-BTC', () => {
  it.each([
    ['3.1', 'number', 'khoản 1 Điều 4'],
    ['3.6', 'all-of', 'Điều 5'],
    ['3.9', 'all-of', 'Điều 6'],
    ['3.10', 'if-any', 'Điều 7'],
  ])('%s: the ministry’s to set until 26 June 2026, then as the circular says', (id, kind, article) => {
    for (const column of ['group-1', 'group-2', 'group-3']) {
      for (const date of ['2026-02-15', '2026-06-26'])
        expect(thresholdFor(set, id, { date, column })).toMatchObject({
          requirement: { kind: 'set-by-ministry' },
          citation: { provenance: 'unconfirmed', source: { number: '51/2025/QĐ-TTg' } },
        });
      expect(thresholdFor(set, id, { date: '2026-06-27', column })).toMatchObject({
        requirement: { kind },
        citation: {
          provenance: 'official',
          article,
          gazette: { number: '287', publishedOn: '2026-05-27' },
          source: { number: '52/2026/TT-BTC', signedOn: '2026-05-14', effectiveFrom: '2026-06-27' },
        },
      });
    }
  });

  it('say where each part was read', () => {
    const parts = (id: string) => {
      const requirement = thresholdFor(set, id, { date: '2026-07-01' })?.requirement;
      const whole = requirement?.kind === 'if-any' ? requirement.then.requirement : requirement;
      if (whole === undefined || !('parts' in whole)) throw new Error('no parts');
      return whole.parts.map(({ id: part, unit, threshold }) => [
        part,
        unit,
        threshold.requirement.kind === 'number' ? threshold.requirement.value : threshold.requirement.kind,
        'parts' in threshold.requirement
          ? threshold.requirement.parts.map((one) => one.threshold.citation.provenance).join(' ')
          : threshold.citation.provenance,
        threshold.citation.article,
      ]);
    };
    expect(parts('3.6')).toEqual([
      ['lawful', undefined, 'met', 'official', 'điểm a khoản 1 Điều 5'],
      ['profit', undefined, 'met', 'official', 'điểm b khoản 1 Điều 5'],
      ['products', 'item', '1', 'official', 'điểm c khoản 1 Điều 5'],
      ['size', undefined, 'set-by-province', 'official', 'điểm d khoản 1 Điều 5'],
      ['member-growth', undefined, 'any-of', 'official official', 'Điều 5'],
    ]);
    expect(parts('3.9')).toEqual([
      ['support', undefined, 'met', 'official', 'điểm a khoản 1 Điều 6'],
      ['new-businesses', 'percent', '10', 'official', 'điểm b khoản 1 Điều 6'],
      ['insured-workers', 'percent', '5', 'official', 'điểm c khoản 1 Điều 6'],
    ]);
    expect(parts('3.10')).toEqual([
      ['planned', undefined, 'met', 'official', 'điểm a khoản 1 Điều 7'],
      ['established', undefined, 'met', 'official', 'điểm b khoản 1 Điều 7'],
      ['land', undefined, 'met', 'official', 'điểm c khoản 1 Điều 7'],
    ]);
  });

  test.each([
    ['2026-06-01', '12', 'set-by-ministry'],
    ['2026-06-26', '9.5', 'set-by-ministry'],
    ['2026-06-27', '9.5', 'met'],
    ['2026-07-01', '9.49', 'not-met'],
    ['2026-07-01', '120', 'met'],
    ['2026-07-01', '-3.2', 'not-met'],
  ] as const)('3.1 on %s, %s%% a year: %s', (date, value, status) => {
    expect(statusOn(date, '3.1', { value })).toBe(status);
  });

  test('3.1 refused as unconfirmed is unknown on no day from the circular on', () => {
    const refuse = { unconfirmed: 'refuse' } as const;
    expect(thresholdFor(set, '3.1', { date: '2026-07-01' }, refuse)?.requirement).toEqual({
      kind: 'number',
      operator: '>=',
      value: '9.5',
      unit: 'percent',
    });
    expect(
      scoreCriteria(set, {
        subject,
        date: '2026-07-01',
        set: set.id,
        column: 'group-2',
        findings: { '3.1': { value: '10' } },
      }).restsOnUnconfirmed,
    ).toEqual([]);
  });

  const cooperative = (growth: Finding, products = '1'): Finding => ({
    parts: {
      lawful: 'met',
      profit: 'met',
      products: { value: products },
      size: 'met',
      'member-growth': growth,
    },
  });
  test.each([
    [cooperative({ parts: { percent: { value: '5' }, people: { value: '2' } } }), 'met'],
    [cooperative({ parts: { percent: { value: '4.99' }, people: { value: '10' } } }), 'met'],
    [cooperative({ parts: { percent: { value: '4.99' }, people: { value: '9' } } }), 'not-met'],
    [cooperative({ parts: { percent: { value: '-20' } } }), 'not-assessed'],
    [cooperative({ parts: { percent: { value: '250' } } }), 'met'],
    [cooperative('met', '0'), 'not-met'],
    ['met', 'met'],
  ] as const)('3.6, case %#: %s', (finding, status) => {
    expect(statusOn('2026-07-01', '3.6', finding)).toBe(status);
  });

  test.each([
    [{ support: 'met', 'new-businesses': { value: '10' }, 'insured-workers': { value: '5' } }, 'met'],
    [{ support: 'met', 'new-businesses': { value: '9.9' }, 'insured-workers': { value: '5' } }, 'not-met'],
    [{ support: 'met', 'new-businesses': { value: '140' }, 'insured-workers': { value: '-1' } }, 'not-met'],
    [{ support: 'met', 'new-businesses': { value: '10' } }, 'not-assessed'],
  ] as const)('3.9 of %j is %s', (parts, status) => {
    expect(statusOn('2026-07-01', '3.9', { parts })).toBe(status);
  });

  test.each([
    [{ parts: { planned: 'met', established: 'met', land: 'met' } }, 'met'],
    [{ parts: { planned: 'met', established: 'met', land: 'not-met' } }, 'not-met'],
    // Annex I, which says of whom a park is asked, has not been read.
    ['not-applicable', 'not-applicable'],
  ] as const)('3.10 of %j is %s', (finding, status) => {
    expect(statusOn('2026-07-01', '3.10', finding)).toBe(status);
  });

  it('do not make up the whole of criterion 3: its rest is unknown', () => {
    const four = { '3.1': 'met', '3.6': 'met', '3.9': 'met', '3.10': 'met' } as const;
    expect(scored('2026-07-01', four).criteria[2]?.status).toBe('not-assessed');
    expect(scored('2026-07-01', { ...four, '3.rest': 'met' }).criteria[2]?.status).toBe('met');
    expect(scored('2026-07-01', { '3': 'met' }).criteria[2]?.status).toBe('met');
    expect(scored('2026-07-01', { '3.1': { value: '2' } }).criteria[2]?.status).toBe('not-met');
  });

  it('are explained with how the income is found, once that is laid down', () => {
    const told = (date: string) => explain(scored(date, { '3.1': { value: '8.2' } }), 'vi');
    expect(told('2026-07-01')).toContain('thấp hơn mức đạt chuẩn (≥ 9,5%) 1,3 điểm phần trăm');
    expect(told('2026-07-01')).toContain('TNBQ năm n ÷ TNBQ năm n−1 × 100 − 100');
    expect(told('2026-07-01')).toContain('Công báo số 287 ngày 27/5/2026');
    expect(told('2026-06-26')).not.toContain('TNBQ');
    const calculation = (date: string) =>
      thresholdFor(set, '3.1', { date })?.calculation?.map(({ citation }) => citation.article);
    expect(calculation('2026-06-26')).toBeUndefined();
    expect(calculation('2026-06-27')).toEqual([
      'điểm b khoản 1 Điều 4',
      'khoản 2 Điều 3',
      'khoản 3 Điều 3',
      'điểm d khoản 3 Điều 3',
      'điểm đ khoản 3 Điều 3',
      'điểm c khoản 1 Điều 4',
    ]);
    expect(thresholdFor(set, '3.6', { date: '2026-06-27' })).not.toHaveProperty('calculation');
  });

  it('can be raised by a province for a group of communes, never lowered', () => {
    const raised = (value: string) =>
      withThresholds(set, {
        id: 'tinh-a',
        set: set.id,
        validity: { from: '2026-07-01', to: null },
        title: { vi: 'Quy định của tỉnh A', en: 'Rules of province A' },
        citation: { source: { kind: 'publication', title: 'Quyết định của tỉnh A' }, provenance: 'official' },
        entries: [
          {
            indicator: '3.1',
            columns: ['group-1'],
            requirement: { kind: 'number', operator: '>=', value, unit: 'percent' },
          },
        ],
      });
    const on = (column: string) =>
      thresholdFor(raised('11'), '3.1', { date: '2026-12-31', column })?.requirement;
    expect([on('group-1'), on('group-2')]).toMatchObject([{ value: '11' }, { value: '9.5' }]);
    expect(problemsOf(() => raised('9'))).toHaveLength(1);
  });
});

describe('condition 10 of the provinces', () => {
  const judged = (date: string, value?: string) =>
    assessRecognition(provinceRecognition2026to2030(), {
      subject: { level: 'province', name: 'Tỉnh A' },
      date,
      ...(value !== undefined && { findings: { 'private-economy-growth': { value } } }),
    });
  const conditionOn = (date: string, value?: string) =>
    judged(date, value).conditions.find(({ id }) => id === 'private-economy-growth');

  test.each([
    ['2026-06-26', '12', 'set-by-ministry'],
    ['2026-06-27', '10', 'met'],
    ['2026-06-27', '9.99', 'not-met'],
    ['2030-12-31', '-4', 'not-met'],
    ['2030-12-31', '101', 'met'],
    ['2030-12-31', undefined, 'not-assessed'],
  ] as const)('on %s, %s%% a year: %s', (date, value, status) => {
    expect(conditionOn(date, value)?.status).toBe(status);
  });

  it('was read in the gazette, and is explained with its formula', () => {
    expect(conditionOn('2026-07-01', '9')?.threshold?.citation).toMatchObject({
      provenance: 'official',
      article: 'khoản 1 Điều 8',
    });
    const told = explain(judged('2026-07-01', '9'), 'en');
    expect(told).toContain('the n-th root of (T1 × T2 × … × Tn) − 100');
    expect(explain(judged('2026-06-26', '9'), 'en')).not.toContain('n-th root');
    expect(explain(judged('2026-07-01'), 'en')).not.toContain('n-th root');
  });
});
